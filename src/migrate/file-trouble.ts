import type { Stats } from 'node:fs';
import { KeyshiftError } from '../domain/errors.ts';

interface Trouble {
  readonly what: string;
  readonly hint: string;
}

const GO_ON = 'then run the same command again: it goes on where it stopped.';

const TROUBLES: Readonly<Record<string, Trouble>> = {
  ENOSPC: { what: 'the disk is full', hint: `Make room, ${GO_ON}` },
  EDQUOT: { what: 'the disk quota is used up', hint: `Make room, ${GO_ON}` },
  EROFS: { what: 'the file system is read-only', hint: `Make it writable, ${GO_ON}` },
  EACCES: { what: 'it may not be opened by this user', hint: `Give this user the right to it, ${GO_ON}` },
  EPERM: { what: 'it may not be changed by this user', hint: `Give this user the right to it, ${GO_ON}` },
  EISDIR: { what: 'it is a folder', hint: `Move the folder away, ${GO_ON}` },
  ENOTDIR: { what: 'a part of its path is no folder', hint: `Move that file away, ${GO_ON}` },
  EMFILE: { what: 'too many files are open', hint: `Raise the limit (ulimit -n), ${GO_ON}` },
  EIO: { what: 'the disk does not answer properly', hint: `Look after the disk, ${GO_ON}` },
};

/** What failed on one of keyshift's own files, in words a person can act on. */
export function fileTrouble(file: string, error: unknown, what: 'read' | 'written' = 'written'): KeyshiftError {
  if (error instanceof KeyshiftError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const known = TROUBLES[code];
  if (known === undefined) return new KeyshiftError('file', `${file}: ${message}`, { cause: error });
  return new KeyshiftError('file', `${file} cannot be ${what}: ${known.what} (${code})`, {
    hint: known.hint,
    cause: error,
  });
}

/**
 * Whether a file belongs to the user of this process. Runs are kept with who began them: files that another user
 * (often root, by sudo) adds could not be read or removed by the first. `uid` is undefined on Windows.
 */
export function isOwn(stats: Pick<Stats, 'uid'>, uid = process.getuid?.()): boolean {
  return uid === undefined || stats.uid === uid;
}

/** The refusal of a file for which {@link isOwn} says no. */
export function otherOwner(file: string, { uid }: Pick<Stats, 'uid'>): KeyshiftError {
  return new KeyshiftError('refused', `${file} belongs to user ${uid}, and this is user ${process.getuid?.()}`, {
    hint: 'Go on as the user who began the run, or give this user the folder .keyshift.',
  });
}
