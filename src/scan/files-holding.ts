import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Secret } from '../domain/secret.ts';
import { listFiles } from './list-files.ts';
import { MAX_BYTES } from './search/search-file.ts';

/** The files under a folder in which a secret stands as it is, by their path from there. */
export async function filesHolding(root: string, secret: Secret): Promise<readonly string[]> {
  const { files } = await listFiles(root);
  const holding: string[] = [];
  for (const file of files) {
    if (await holds(join(root, file), secret.reveal())) holding.push(file);
  }
  return holding;
}

/** What cannot be read, or is larger than any source, holds nothing that code reads. */
async function holds(path: string, value: string): Promise<boolean> {
  try {
    const { size } = await stat(path);
    return size >= value.length && size <= MAX_BYTES && (await readFile(path)).includes(value);
  } catch {
    return false;
  }
}
