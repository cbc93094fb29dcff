/**
 * A list that two threads share: one takes from the front, the other from the back, until they meet. One number for
 * each item, not zero once a thread has taken it.
 */
export function newClaims(items: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * items));
}

/** Indexes from the first on that no other thread has taken. */
export function* fromFront(claims: Int32Array): Generator<number> {
  for (let index = 0; index < claims.length && take(claims, index); index += 1) yield index;
}

/** Indexes from the last on that no other thread has taken. */
export function* fromBack(claims: Int32Array): Generator<number> {
  for (let index = claims.length - 1; index >= 0 && take(claims, index); index -= 1) yield index;
}

function take(claims: Int32Array, index: number): boolean {
  return Atomics.compareExchange(claims, index, 0, 1) === 0;
}
