import type { Unread } from '../domain/scan-result.ts';
import { languageOf } from '../languages/index.ts';
import type { Candidate } from './candidate.ts';
import { listBatches } from './list-files.ts';
import { createFolderCheck } from './listing/folder-check.ts';
import { codeOf } from './listing/names.ts';
import { readText } from './read-text.ts';
import { MAX_BYTES } from './search/search-file.ts';
import { searchFiles } from './search/search-files.ts';
import type { Answer } from './search/work.ts';

export interface Candidates {
  readonly files: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly unread: readonly Unread[];
  /** Data that was not searched to its end, and need not be told of. */
  readonly passedOver?: readonly string[];
}

/**
 * Phase 1: of all files under a folder, those that mention the provider, and dotenv files, which are read whatever
 * they say: code refers to what they set by names that need not say Clarifai. Everything about finding candidates
 * fast belongs behind this function. `found` gets each at once, in no order, while the search goes on. What `isSilent`
 * says yes to is listed, and not read.
 */
export async function findCandidates(
  root: string,
  includes: (file: string) => boolean = () => true,
  found: (candidate: Candidate) => void = () => undefined,
  isSilent: (file: string) => boolean = () => false,
): Promise<Candidates> {
  const unlisted: Unread[] = [];
  const unread: Unread[] = [];
  const passedOver: string[] = [];
  const files: string[] = [];
  const gone = new Set<string>();
  const candidates: Candidate[] = [];
  const isBelow = createFolderCheck(root);
  await searchFiles(root, toSearch(), take);
  return {
    files: (gone.size === 0 ? files : files.filter((file) => !gone.has(file))).toSorted(),
    candidates: candidates.toSorted(byFile),
    unread: [...unlisted, ...unread.toSorted(byFile)],
    passedOver,
  };

  async function* toSearch(): AsyncGenerator<readonly string[]> {
    for await (const batch of listBatches(root, unlisted)) {
      for (const file of batch) files.push(file);
      yield batch.filter((file) => includes(file) && !isSilent(file));
    }
  }

  function take({ file, outcome }: Answer): void {
    if (outcome === 'gone') gone.add(file);
    else if (outcome === 'too-large') leave(file, tooLarge(file));
    else if (outcome === 'binary') leave(file, binary(file));
    else if (outcome !== 'mentions') unread.push({ file, reason: `not read: ${outcome.error}` });
    else if (isBelow(file)) consider(file);
    else gone.add(file);
  }

  function leave(file: string, told: readonly Unread[]): void {
    unread.push(...told);
    if (told.length === 0) passedOver.push(file);
  }

  function consider(file: string): void {
    const read = tryRead(root, file);
    if ('text' in read) {
      candidates.push(read);
      found(read);
    } else unread.push(read);
  }
}

/** By code unit, as lists of files are sorted. */
export function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : 1;
}

/** Names of data, which is large as a matter of course and no place for code. */
const DATA = /\.(?:log|[ct]sv|jsonl|ndjson|geojson|sql|dump|dat|data|svg|map|xyz|obj|stl|fasta|mbox|txt)$/i;

function tooLarge(file: string): readonly Unread[] {
  return DATA.test(file) ? [] : [{ file, reason: `larger than ${MAX_BYTES / 1024 / 1024} MiB` }];
}

/** Binary data may say anything; a file that is code by its name is not passed over in silence. */
function binary(file: string): readonly Unread[] {
  return languageOf(file, '') ? [{ file, reason: 'it holds NUL bytes, as binary data does' }] : [];
}

function tryRead(root: string, file: string): Candidate | Unread {
  try {
    return readText(root, file) ?? { file, reason: 'its text encoding is not known' };
  } catch (error) {
    return { file, reason: `not read: ${codeOf(error)}` };
  }
}
