import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { languageOf } from '../../languages/index.ts';
import type { AnalyzeOptions } from '../../languages/language.ts';
import type { Candidate } from '../candidate.ts';
import { byFile } from '../candidates.ts';
import { fromPlain, toPlain } from './plain-analysis.ts';
import { fromFront, newClaims } from './shared-work.ts';
import { type Understood, understandOne } from './understand-one.ts';
import type { WorkerAnswer, WorkerStart } from './worker.ts';

/** A second thread takes longer to load the rules and parsers than this many files to be understood. */
const WORTH_A_THREAD = 40;

/** The young generation of the second thread: syntax lives for one file, and is collected best before it is old. */
const YOUNG_MIB = 32;

export interface ThreadOptions {
  /** Makes the second thread; undefined where there is none. Exchanged in tests. */
  readonly startWorker?: (start: WorkerStart) => Worker | undefined;
  readonly worthAThread?: number;
}

/**
 * Understands files of a tree of which nothing will be planned: what is kept of each is what a report shows. On two
 * threads when they are many, each of which mostly gets languages that the other need not load.
 */
export async function understandShown(
  root: string,
  candidates: readonly Candidate[],
  options: AnalyzeOptions,
  { startWorker = startCompiledWorker, worthAThread = WORTH_A_THREAD }: ThreadOptions = {},
): Promise<readonly Understood[]> {
  const ordered = candidates.toSorted(byLanguage);
  const claims = newClaims(ordered.length);
  const files = ordered.map(({ file }) => file);
  const { platformKey } = options;
  const worker = ordered.length < worthAThread ? undefined : startWorker({ root, files, claims, platformKey });
  const answers = worker && answersOf(worker);
  answers?.catch(() => undefined);
  const understood: Understood[] = [];
  for (const index of fromFront(claims)) {
    await add(ordered[index]);
    await setImmediate();
  }
  for (const { index, sha256, analysis } of (await answers) ?? []) {
    const candidate = ordered[index];
    // It was written to in between.
    if (candidate?.sha256 !== sha256) await add(candidate);
    else if (analysis) understood.push({ ...candidate, analysis: fromPlain(analysis) });
  }
  return understood.toSorted(byFile);

  async function add(candidate: Candidate | undefined): Promise<void> {
    const one = candidate && (await understandOne(candidate, options));
    if (one) understood.push({ ...one, analysis: fromPlain(toPlain(one.analysis)) });
  }
}

function byLanguage(one: Candidate, other: Candidate): number {
  return compare(kindOf(one), kindOf(other)) || byFile(one, other);
}

function kindOf({ file, text }: Candidate): string {
  return languageOf(file, text)?.id ?? `~${file.slice(file.lastIndexOf('.') + 1)}`;
}

/** By code unit, as lists of files are sorted. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** All that a thread has to say when it has ended; rejects when it fails. */
function answersOf(worker: Worker): Promise<readonly WorkerAnswer[]> {
  const answers: WorkerAnswer[] = [];
  return new Promise((ended, failed) => {
    worker.on('message', (answer: WorkerAnswer) => answers.push(answer));
    worker.on('error', failed);
    worker.on('exit', () => ended(answers));
  });
}

/** Under a loader of TypeScript, as in development, there is no compiled file to start. */
function startCompiledWorker(start: WorkerStart): Worker | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MIB };
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: start, resourceLimits });
}
