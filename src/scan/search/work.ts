import { basename } from 'node:path';
import { isNamedAfterProvider } from '../../clarifai/names.ts';
import { isDotenvName } from '../listing/names.ts';
import { createSearch, type Outcome } from './search-file.ts';

/** Files that one thread searches at a time. */
export interface Batch {
  /** Its place among all batches, and in the list of claims. */
  readonly index: number;
  /** Their paths with a zero between each: one string crosses to another thread for the price of a copy. */
  readonly files: string;
}

/** A file that is not silent, or sets variables, which code knows by names that need not say Clarifai. */
export interface Answer {
  readonly file: string;
  readonly outcome: Exclude<Outcome, 'silent'>;
}

/** More would be 17 million files. */
export const MAX_BATCHES = 1 << 16;

export const BATCH_FILES = 256;

export function batchOf(index: number, files: readonly string[]): Batch {
  return { index, files: files.join('\0') };
}

/** Takes a batch unless another thread has. */
export function claim(claims: Int32Array, { index }: Batch): boolean {
  return Atomics.compareExchange(claims, index, 0, 1) === 0;
}

/** A search of batches below a root; all of one thread share its memory. */
export function createWork(root: string): (batch: Batch) => readonly Answer[] {
  const search = createSearch();
  return ({ files }) =>
    files.split('\0').flatMap((file) => {
      const outcome = search(`${root}/${file}`);
      if (outcome !== 'silent') return [{ file, outcome }];
      return isSearchedAnyway(file) ? [{ file, outcome: 'mentions' }] : [];
    });
}

/** Its name tells that it may matter, whatever it says. */
export function isSearchedAnyway(file: string): boolean {
  return isDotenvName(basename(file)) || isNamedAfterProvider(file);
}
