import { parentPort, workerData } from 'node:worker_threads';
import type { AnalyzeOptions } from '../../languages/language.ts';
import { readText } from '../read-text.ts';
import { type PlainAnalysis, toPlain } from './plain-analysis.ts';
import { fromBack } from './shared-work.ts';
import { understandOne } from './understand-one.ts';

/** What the thread is started with. */
export interface WorkerStart {
  readonly root: string;
  readonly files: readonly string[];
  readonly claims: Int32Array;
  readonly platformKey: AnalyzeOptions['platformKey'];
}

/** What the thread made of the file at an index. */
export interface WorkerAnswer {
  readonly index: number;
  /** Of the bytes that it read. */
  readonly sha256: string;
  /** Absent: there is nothing to look for in such a file. */
  readonly analysis?: PlainAnalysis;
}

const { root, files, claims, platformKey } = workerData as WorkerStart;

for (const index of fromBack(claims)) parentPort?.postMessage(await answer(index));
parentPort?.close();

async function answer(index: number): Promise<WorkerAnswer> {
  const candidate = readAgain(files[index] ?? '');
  if (!candidate) return { index, sha256: '' };
  const understood = await understandOne(candidate, { platformKey });
  const { sha256 } = candidate;
  return { index, sha256, ...(understood ? { analysis: toPlain(understood.analysis) } : {}) };
}

/** The file may be gone since it was found; who asked has its text. */
function readAgain(file: string): ReturnType<typeof readText> {
  try {
    return readText(root, file);
  } catch {
    return undefined;
  }
}
