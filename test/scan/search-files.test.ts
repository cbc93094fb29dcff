import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { type SearchOptions, searchFiles } from '../../src/scan/search/search-files.ts';
import type { Answer } from '../../src/scan/search/work.ts';
import type { WorkerStart } from '../../src/scan/search/worker.ts';
import { tempTree } from '../support/temp-tree.ts';

const COUNT = 1000;

function fileNames(): readonly string[] {
  return Array.from({ length: COUNT }, (_, index) => `${index}.js`);
}

async function* inBatches(files: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let at = 0; at < files.length; at += 100) yield files.slice(at, at + 100);
}

async function answersIn(root: string, files: readonly string[], options: SearchOptions): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  await searchFiles(root, inBatches(files), (answer) => answers.push(answer), options);
  return answers;
}

/** A thread has no loader of TypeScript of its own. */
function startWorker(start: WorkerStart): Worker {
  const url = new URL('../../src/scan/search/worker.ts', import.meta.url);
  const code = `import('tsx/esm/api').then(({ register }) => (register(), import('${url}')))`;
  return new Worker(code, { eval: true, workerData: start });
}

it('two threads search every file once and find what one finds', async () => {
  const text = (index: number): string => (index % 7 === 0 ? 'new Clarifai.App()' : 'clarify()');
  const root = tempTree(Object.fromEntries(fileNames().map((file, index) => [file, text(index)])));
  const one = await answersIn(root, fileNames(), { startWorker: () => undefined });
  const two = await answersIn(root, fileNames(), { startWorker, worthAThread: 0 });
  expect(one).toHaveLength(Math.ceil(COUNT / 7));
  expect(new Set(two)).toEqual(new Set(one));
  expect(two).toHaveLength(one.length);
});

it('a second thread is not started for a few files', async () => {
  const started: WorkerStart[] = [];
  const root = tempTree({ 'a.js': 'clarifai' });
  const answers = await answersIn(root, ['a.js'], {
    startWorker: (start) => {
      started.push(start);
      return undefined;
    },
  });
  expect(answers).toEqual([{ file: 'a.js', outcome: 'mentions' }]);
  expect(started).toEqual([]);
});

it('a thread that fails fails the search', async () => {
  const root = tempTree({ 'a.js': 'clarifai' });
  const broken = (): Worker => new Worker('throw new Error("broken thread")', { eval: true });
  const search = answersIn(root, ['a.js'], { startWorker: broken, worthAThread: 0 });
  await expect(search).rejects.toThrow('broken thread');
});
