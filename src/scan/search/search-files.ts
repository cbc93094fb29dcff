import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Answer, BATCH_FILES, type Batch, claim, createWork, MAX_BATCHES } from './work.ts';
import type { WorkerOrder, WorkerStart } from './worker.ts';

/** A second thread takes longer to start than this many files to search. */
const WORTH_A_THREAD = 4096;

export interface SearchOptions {
  /** Makes the second thread; undefined where there is none. Exchanged in tests. */
  readonly startWorker?: (start: WorkerStart) => Worker | undefined;
  readonly worthAThread?: number;
}

/** Searches files while they are being listed, on two threads when they are many. Gives those that are not silent. */
export async function searchFiles(
  root: string,
  listing: AsyncIterable<readonly string[]>,
  { startWorker = startCompiledWorker, worthAThread = WORTH_A_THREAD }: SearchOptions = {},
): Promise<readonly Answer[]> {
  const claims = new Int32Array(new SharedArrayBuffer(4 * MAX_BATCHES));
  const work = createWork(root);
  const answers: Answer[] = [];
  const waiting: Batch[] = [];
  let listed = 0;
  let batches = 0;
  let searching: Promise<void> | undefined;
  let worker: Worker | undefined;
  let fromWorker: Promise<readonly Answer[]> | undefined;

  for await (const files of listing) {
    listed += files.length;
    startWhenWorthwhile();
    for (let at = 0; at < files.length; at += BATCH_FILES) add(files.slice(at, at + BATCH_FILES));
    searching ??= search();
  }
  await searching;
  await search();
  if (!worker || !fromWorker) return answers;
  order('end');
  return [...answers, ...(await fromWorker)];

  function add(files: readonly string[]): void {
    const batch = { index: batches++, files };
    waiting.push(batch);
    order(batch);
  }

  function startWhenWorthwhile(): void {
    if (worker || listed < worthAThread) return;
    worker = startWorker({ root, claims });
    if (!worker) return;
    fromWorker = once(worker, 'message').then(([found]) => found);
    fromWorker.catch(() => undefined);
    for (const batch of waiting) order(batch);
  }

  function order(message: WorkerOrder): void {
    worker?.postMessage(message);
  }

  /** From the other end than the worker, so that the two meet once; in turns with a listing that waits for git. */
  async function search(): Promise<void> {
    for (let batch = waiting.pop(); batch; batch = waiting.pop()) {
      if (claim(claims, batch)) answers.push(...work(batch));
      await setImmediate();
    }
    searching = undefined;
  }
}

/** Under a loader of TypeScript, as in development, there is no compiled file to start. */
function startCompiledWorker(start: WorkerStart): Worker | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: start });
}
