import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { codeOf } from '../listing/names.ts';
import { isBinary, type Mention, mentionIn } from './mentions.ts';

/** Larger files are generated or data. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Nearly every file of code is smaller and needs one read. */
const FIRST_READ_BYTES = 64 * 1024;

/** What a look into a file said; a string is the system's code of the error. */
export type Outcome = Mention | 'too-large' | 'gone' | { readonly error: string };

/** No wait at a pipe, and no way out of the tree over a link. Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A search that reads one file after the other into the same memory. */
export function createSearch(): (path: string) => Outcome {
  const first = Buffer.allocUnsafeSlow(FIRST_READ_BYTES);
  let whole: Buffer | undefined;

  return function searchFile(path) {
    let file: number;
    try {
      file = openSync(path, FLAGS);
    } catch (error) {
      return failed(error);
    }
    try {
      return search(file);
    } catch (error) {
      return failed(error);
    } finally {
      closeSync(file);
    }
  };

  function search(file: number): Outcome {
    const length = readSync(file, first, 0, FIRST_READ_BYTES, null);
    if (length < FIRST_READ_BYTES) return mentionIn(first.subarray(0, length));
    if (isBinary(first)) return 'silent';
    if (fstatSync(file).size > MAX_BYTES) return 'too-large';
    whole ??= Buffer.allocUnsafeSlow(MAX_BYTES);
    first.copy(whole);
    return mentionIn(whole.subarray(0, length + readRest(file, whole, length)));
  }
}

function readRest(file: number, into: Buffer, from: number): number {
  let at = from;
  for (let length = -1; length !== 0 && at < into.length; at += length) {
    length = readSync(file, into, at, into.length - at, null);
  }
  return at - from;
}

/** A link where a file was listed is not followed, and so is not there. */
function failed(error: unknown): Outcome {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ELOOP' ? 'gone' : { error: code };
}
