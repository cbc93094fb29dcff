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

/** What a batch gave, unless all its files are silent; `end` comes back when nothing more will. */
export type WorkerAnswer = readonly Answer[] | 'end';

const { root, claims } = workerData as WorkerStart;
const work = createWork(root);

parentPort?.on('message', (order: WorkerOrder) => {
  if (order !== 'end') {
    const answers = claim(claims, order) ? work(order) : [];
    if (answers.length > 0) parentPort?.postMessage(answers);
    return;
  }
  parentPort?.postMessage('end' satisfies WorkerAnswer);
  parentPort?.close();
});
