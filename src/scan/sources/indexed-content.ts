import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../../git/blob-id.ts';
import { MAX_BYTES } from '../search/search-file.ts';
import type { IndexedFile } from './in-index.ts';

/**
 * The content that the index has of a file, when the working tree has the same: starting git for it takes longer
 * than hashing it.
 */
export function sameOnDisk(root: string, { path, blob }: IndexedFile): Buffer | undefined {
  try {
    const file = join(root, path);
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > MAX_BYTES) return undefined;
    const bytes = readFileSync(file);
    return blobId(bytes, blob.length) === blob ? bytes : undefined;
  } catch {
    return undefined;
  }
}
