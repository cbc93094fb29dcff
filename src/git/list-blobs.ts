import { streamRecords } from './stream-records.ts';

export interface BlobList {
  /** Ids of contents, near each other in git's store, so that reading them in this order is quick. */
  readonly blobs: readonly string[];
  /** Those larger than was asked for. */
  readonly tooLarge: readonly string[];
  /** What git cannot read; they need not be contents. */
  readonly damaged: readonly string[];
}

const LISTING = [
  'cat-file',
  '--batch-all-objects',
  '--unordered',
  '--batch-check=%(objecttype) %(objectsize) %(objectname)',
];

/**
 * Every content that a repository stores, in portions.
 * @throws {GitError} when git fails
 */
export async function* listBlobs(folder: string, maxBytes: number): AsyncGenerator<BlobList> {
  const listing = streamRecords(folder, LISTING, '\n', 'error: its objects cannot be listed');
  for await (const lines of listing) yield sortOut(lines, maxBytes);
}

function sortOut(lines: readonly string[], maxBytes: number): BlobList {
  const list = { blobs: [] as string[], tooLarge: [] as string[], damaged: [] as string[] };
  for (const line of lines) {
    const lastWord = line.slice(line.lastIndexOf(' ') + 1);
    if (line.startsWith('blob ')) {
      const size = Number(line.slice(5, -lastWord.length - 1));
      (size > maxBytes ? list.tooLarge : list.blobs).push(lastWord);
    } else if (lastWord === 'missing') list.damaged.push(line.slice(0, line.indexOf(' ')));
  }
  return list;
}
