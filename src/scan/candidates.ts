import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Unread } from '../domain/scan-result.ts';
import { languageOf } from '../languages/index.ts';
import type { Candidate } from './candidate.ts';
import { listBatches } from './list-files.ts';
import { codeOf } from './listing/names.ts';
import { readText } from './read-text.ts';
import { MAX_BYTES } from './search/search-file.ts';
import { searchFiles } from './search/search-files.ts';
import type { Answer } from './search/work.ts';

export interface Candidates {
  readonly files: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly unread: readonly Unread[];
}

/**
 * Phase 1: of all files under a folder, those that mention the provider, and dotenv files, which are read whatever
 * they say: code refers to what they set by names that need not say Clarifai. Everything about finding candidates
 * fast belongs behind this function.
 */
export async function findCandidates(
  root: string,
  includes: (file: string) => boolean = () => true,
): Promise<Candidates> {
  const unread: Unread[] = [];
  const files: string[] = [];
  const answers = await searchFiles(root, toSearch());
  const gone = new Set<string>();
  const candidates: Candidate[] = [];
  for (const answer of answers.toSorted(byFile)) take(answer);
  return { files: files.filter((file) => !gone.has(file)).toSorted(), candidates, unread };

  async function* toSearch(): AsyncGenerator<readonly string[]> {
    for await (const batch of listBatches(root, unread)) {
      for (const file of batch) files.push(file);
      yield batch.filter((file) => includes(file));
    }
  }

  function take({ file, outcome }: Answer): void {
    if (outcome === 'gone') gone.add(file);
    else if (outcome === 'too-large') unread.push(...tooLarge(file));
    else if (outcome === 'binary') unread.push(...binary(file));
    else if (outcome !== 'mentions') unread.push({ file, reason: `not read: ${outcome.error}` });
    else if (isBelow(root, file)) candidates.push(...read(root, file, unread));
    else gone.add(file);
  }
}

/** By code unit, as lists of files are sorted. */
function byFile(one: Answer, other: Answer): number {
  return one.file < other.file ? -1 : 1;
}

/** Names of data, which is large as a matter of course and no place for code. */
const DATA = /\.(?:log|[ct]sv|jsonl|ndjson|geojson|sql|dump|dat|data|svg|map|xyz|obj|stl|fasta|mbox|txt)$/i;

function tooLarge(file: string): readonly Unread[] {
  return DATA.test(file) ? [] : [{ file, reason: `larger than ${MAX_BYTES / 1024 / 1024} MiB` }];
}

/** What git tracks may lie behind a link that has since taken the place of a folder. */
function isBelow(root: string, file: string): boolean {
  try {
    return realpathSync(dirname(join(root, file))) === dirname(join(realpathSync(root), file));
  } catch {
    return false;
  }
}

/** Binary data may say anything; a file that is code by its name is not passed over in silence. */
function binary(file: string): readonly Unread[] {
  return languageOf(file, '') ? [{ file, reason: 'it holds NUL bytes, as binary data does' }] : [];
}

function read(root: string, file: string, unread: Unread[]): readonly Candidate[] {
  try {
    const candidate = readText(root, file);
    if (candidate) return [candidate];
    unread.push({ file, reason: 'its text encoding is not known' });
  } catch (error) {
    unread.push({ file, reason: `not read: ${codeOf(error)}` });
  }
  return [];
}
