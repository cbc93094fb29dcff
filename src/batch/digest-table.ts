const WORDS = 3;
const MAX_LOAD = 0.6;

/** Remembers at which row each digest was first seen, in about 20 bytes a digest. */
export interface DigestTable {
  /** The row at which the digest was seen before, or undefined when it is new and now remembered. */
  remember(digest: string, row: number): number | undefined;
  readonly size: number;
}

/**
 * An open-addressing table over the 64 bits of a digest: a Map of strings takes ten times the memory,
 * which is what bounds the size of a file. Rows count from 1; 0 marks a free slot.
 */
export function createDigestTable(initialCapacity = 1024): DigestTable {
  let slots = new Uint32Array(initialCapacity * WORDS);
  let size = 0;

  const grow = (): void => {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WORDS) {
      const row = old[at + 2] ?? 0;
      if (row > 0) slots.set(old.subarray(at, at + WORDS), findSlot(slots, old[at] ?? 0, old[at + 1] ?? 0));
    }
  };

  return {
    get size() {
      return size;
    },
    remember(digest, row) {
      const high = Number.parseInt(digest.slice(0, 8), 16);
      const low = Number.parseInt(digest.slice(8, 16), 16);
      const at = findSlot(slots, high, low);
      const seen = slots[at + 2] ?? 0;
      if (seen > 0) return seen;
      slots.set([high, low, row], at);
      size += 1;
      if (size * WORDS > slots.length * MAX_LOAD) grow();
      return undefined;
    },
  };
}

/** The slot that holds the digest, or the free one where it belongs. A digest's bits are its hash. */
function findSlot(slots: Uint32Array, high: number, low: number): number {
  const capacity = slots.length / WORDS;
  let slot = low % capacity;
  for (;;) {
    const at = slot * WORDS;
    if (slots[at + 2] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
    slot = (slot + 1) % capacity;
  }
}
