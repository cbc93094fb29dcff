import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Answer, BATCH_FILES, type Batch, batchOf, claim, createWork, MAX_BATCHES } from './work.ts';
import type { WorkerAnswer, WorkerOrder, WorkerStart } from './worker.ts';

/** A second thread takes longer to start than this many files to search. */
const WORTH_A_THREAD = 4096;

export interface SearchOptions {
  /** Makes the second thread; undefined where there is none. Exchanged in tests. */
  readonly startWorker?: (start: WorkerStart) => Worker | undefined;
  readonly worthAThread?: number;
}

/**
 * Searches files while they are being listed, on two threads when they are many. `take` gets each that is not
 * silent as soon as it is found, in no order; what it does meanwhile, the other thread makes up for.
 */
export async function searchFiles(
  root: string,
  listing: AsyncIterable<readonly string[]>,
  take: (answer: Answer) => void,
  { startWorker = startCompiledWorker, worthAThread = WORTH_A_THREAD }: SearchOptions = {},
): Promise<void> {
  const claims = new Int32Array(new SharedArrayBuffer(4 * MAX_BATCHES));
  const work = createWork(root);
  const waiting: Batch[] = [];
  let listed = 0;
  let batches = 0;
  let searching: Promise<void> | undefined;
  let worker: Worker | undefined;
  let workerEnds: Promise<void> | undefined;

  for await (const files of listing) {
    listed += files.length;
    startWhenWorthwhile();
    for (let at = 0; at < files.length; at += BATCH_FILES) add(files.slice(at, at + BATCH_FILES));
    searching ??= search();
  }
  order('end');
  await searching;
  await search();
  await workerEnds;

  function add(files: readonly string[]): void {
    const batch = batchOf(batches++, files);
    waiting.push(batch);
    order(batch);
  }

  function startWhenWorthwhile(): void {
    if (worker || listed < worthAThread) return;
    worker = startWorker({ root, claims });
    if (!worker) return;
    workerEnds = answersOf(worker, take);
    workerEnds.catch(() => undefined);
    for (const batch of waiting) order(batch);
  }

  function order(message: WorkerOrder): void {
    worker?.postMessage(message);
  }

  /** From the other end than the worker, so that the two meet once; in turns with whatever else waits. */
  async function search(): Promise<void> {
    for (let batch = waiting.pop(); batch; batch = waiting.pop()) {
      if (claim(claims, batch)) for (const answer of work(batch)) take(answer);
      await setImmediate();
    }
    searching = undefined;
  }
}

/** Passes on what a thread finds until it says that this was all; rejects when it fails. */
function answersOf(worker: Worker, take: (answer: Answer) => void): Promise<void> {
  return new Promise((ended, failed) => {
    worker.on('error', failed);
    worker.on('message', (message: WorkerAnswer) => {
      if (message === 'end') ended();
      else for (const answer of message) take(answer);
    });
  });
}

/** Under a loader of TypeScript, as in development, there is no compiled file to start. */
function startCompiledWorker(start: WorkerStart): Worker | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: start });
}
