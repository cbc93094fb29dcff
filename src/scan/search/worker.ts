import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, type Batch, claim, createWork } from './work.ts';

/** What the thread is started with. */
export interface WorkerStart {
  readonly root: string;
  /** One number for each batch, not zero once a thread has taken it; shared by the threads. */
  readonly claims: Int32Array;
}

/** A batch to search, or the end of them. */
export type WorkerOrder = Batch | 'end';

const { root, claims } = workerData as WorkerStart;
const work = createWork(root);
const answers: Answer[] = [];

parentPort?.on('message', (order: WorkerOrder) => {
  if (order !== 'end') {
    if (claim(claims, order)) answers.push(...work(order));
    return;
  }
  parentPort?.postMessage(answers);
  parentPort?.close();
});
