import pLimit from 'p-limit';

/**
 * Works on items as they come, at most `concurrency` at a time; the next item is pulled only when one
 * is finished, so that nothing piles up. After the first rejection, or when `isStopped` says so, no more
 * is pulled. Resolves when all that was begun is finished; then rejects with the first rejection.
 */
export async function drain<T>(
  items: AsyncIterable<T> | Iterable<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const limit = pLimit(concurrency);
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const item of items) {
    if (failures.length > 0 || isStopped()) break;
    const task: Promise<void> = limit(work, item)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => running.delete(task));
    running.add(task);
    if (running.size >= concurrency) await Promise.race(running);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
}
