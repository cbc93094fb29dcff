import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { secretHole } from '../../../src/domain/edit.ts';
import type { SitePart } from '../../../src/languages/language.ts';
import type { Candidate } from '../../../src/scan/candidate.ts';
import { readText } from '../../../src/scan/read-text.ts';
import { SHOWN_TARGET } from '../../../src/scan/understand/plain-analysis.ts';
import { fromBack, fromFront, newClaims } from '../../../src/scan/understand/shared-work.ts';
import { type Understood, understandOne } from '../../../src/scan/understand/understand-one.ts';
import { type ThreadOptions, understandShown } from '../../../src/scan/understand/understand-shown.ts';
import type { WorkerStart } from '../../../src/scan/understand/worker.ts';
import { tempTree } from '../../support/temp-tree.ts';

const OPTIONS = { platformKey: 'ask' } as const;
const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';

const FILES = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    [`${index}/app.js`, `const Clarifai = require('clarifai');\nnew Clarifai.App('${ID}', '${SECRET}');\n`],
    [`${index}/app.py`, `from clarifai.rest import ClarifaiApp\nClarifaiApp('${ID}', '${SECRET}')\n`],
    [`${index}/a.ini`, `[clarifai]\nclient_id = ${ID}\n`],
  ]).flat(),
);

/** A thread has no loader of TypeScript of its own. */
function startWorker(start: WorkerStart): Worker {
  const url = new URL('../../../src/scan/understand/worker.ts', import.meta.url);
  const code = `import('tsx/esm/api').then(({ register }) => (register(), import('${url}')))`;
  return new Worker(code, { eval: true, workerData: start });
}

function candidatesIn(root: string): readonly Candidate[] {
  return Object.keys(FILES)
    .toSorted()
    .flatMap((file) => readText(root, file) ?? []);
}

function understood(root: string, options: ThreadOptions): Promise<readonly Understood[]> {
  return understandShown(root, candidatesIn(root), OPTIONS, options);
}

/** Everything but functions, with the secrets in the open. */
function told(files: readonly Understood[]): unknown {
  return files.map(({ file, analysis }) => ({
    file,
    language: analysis.language,
    sites: analysis.sites.map(({ rewrite, parts, ...site }) => ({
      ...site,
      parts: parts.map(openly),
      rewrite: rewrite.kind === 'automatic' ? { ...rewrite, edits: rewrite.edits(SHOWN_TARGET) } : rewrite,
    })),
  }));
}

function openly({ origin, ...part }: SitePart): unknown {
  return { ...part, origin: origin.source === 'literal' ? origin.secret.reveal() : origin };
}

it('two threads, one thread and a plan see the same', async () => {
  const root = tempTree(FILES);
  const planned = await Promise.all(candidatesIn(root).map((candidate) => understandOne(candidate, OPTIONS)));
  const expected = told(planned.filter((one) => one !== undefined));
  expect(JSON.stringify(expected)).toContain(SECRET);
  const threads: WorkerStart[] = [];
  const start = (given: WorkerStart): Worker => {
    threads.push(given);
    return startWorker(given);
  };
  expect(told(await understood(root, { startWorker: () => undefined }))).toEqual(expected);
  expect(told(await understood(root, { startWorker: start, worthAThread: 0 }))).toEqual(expected);
  expect(threads).toHaveLength(1);
});

it('what the other thread reads otherwise is understood again', async () => {
  const root = tempTree(FILES);
  const before = candidatesIn(root);
  for (const file of Object.keys(FILES)) writeFileSync(join(root, file), `\n${readFileSync(join(root, file), 'utf8')}`);
  const seen = await understandShown(root, before, OPTIONS, { startWorker, worthAThread: 0 });
  const alone = await understandShown(root, before, OPTIONS, { startWorker: () => undefined });
  expect(told(seen)).toEqual(told(alone));
});

it('a thread that fails fails the scan', async () => {
  const broken = (): Worker => new Worker('throw new Error("broken thread")', { eval: true });
  await expect(understood(tempTree(FILES), { startWorker: broken, worthAThread: 0 })).rejects.toThrow('broken thread');
});

it('rewrites are kept for what a report shows, and refuse to be planned with', async () => {
  const root = tempTree({ 'a.js': FILES['0/app.js'] ?? '' });
  const [file] = await understandShown(
    root,
    [readText(root, 'a.js')].flatMap((one) => one ?? []),
    OPTIONS,
  );
  const rewrite = file?.analysis.sites[0]?.rewrite;
  const edits = rewrite?.kind === 'automatic' ? rewrite.edits : () => [];
  expect(edits(SHOWN_TARGET)).toHaveLength(1);
  expect(() => edits({ envName: 'OTHER_KEY', secret: secretHole('key-1') })).toThrow('only shown');
});

it('a list is shared by its two ends', () => {
  const claims = newClaims(5);
  const front = fromFront(claims);
  const back = fromBack(claims);
  const taken = [front.next(), back.next(), back.next(), front.next(), front.next(), back.next(), front.next()];
  expect(taken.map(({ value }) => value)).toEqual([0, 4, 3, 1, 2, undefined, undefined]);
});
