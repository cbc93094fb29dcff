import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { KeyshiftError } from '../domain/errors.ts';
import type { Change } from './table.ts';

/** An append-only file of changes. Every append is on the disk when the call returns. */
export interface DataFile {
  append(changes: readonly Change[]): void;
  close(): void;
}

/**
 * Opens or creates the file (mode 0600: it holds keys in clear) and repeats its changes. A torn last
 * line, left by a crash in the middle of a write, is cut off: nobody was told that it happened.
 * @throws {KeyshiftError} `file` when another line cannot be understood
 */
export function openDataFile(path: string, apply: (change: Change) => void): DataFile {
  if (existsSync(path)) replay(path, apply);
  const descriptor = openSync(path, 'a', 0o600);
  return {
    append: (changes) => {
      appendFileSync(descriptor, changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
      fsyncSync(descriptor);
    },
    close: () => closeSync(descriptor),
  };
}

function replay(path: string, apply: (change: Change) => void): void {
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  if (whole < bytes.length) truncateSync(path, whole);
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  lines.forEach((line, index) => {
    try {
      apply(JSON.parse(line) as Change);
    } catch (cause) {
      throw new KeyshiftError('file', `${path}:${index + 1}: not a line of a sandbox data file`, {
        hint: 'name a file that keyshift sandbox wrote, or one that does not exist yet',
        cause,
      });
    }
  });
}
