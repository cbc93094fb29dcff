import { blobId } from './blob-id.ts';
import { tryGit } from './run-git.ts';

/** Files of a folder that a commit of now would not hold as they are on disk. */
export interface WorkingState {
  readonly changed: readonly string[];
  /** Neither committed nor ignored. */
  readonly untracked: readonly string[];
}

const CLEAN: WorkingState = { changed: [], untracked: [] };

/** The folder lies in the working tree of a repository. */
export function isCheckout(folder: string): boolean {
  return tryGit(folder, ['rev-parse', '--is-inside-work-tree'])?.trim() === 'true';
}

/**
 * Compares files with HEAD; outside git all are clean, and one that `read` does not find is no change. Git is asked
 * only for blob ids and names: `git status` and `git diff` run programs that a repository's config names.
 */
export async function workingState(
  folder: string,
  files: readonly string[],
  read: (file: string) => Promise<Uint8Array | undefined>,
): Promise<WorkingState> {
  if (files.length === 0 || !isCheckout(folder)) return CLEAN;
  const committed = committedBlobs(folder, files);
  const changed: string[] = [];
  for (const [file, blob] of committed) {
    const bytes = await read(file);
    if (bytes !== undefined && !isBlob(bytes, blob)) changed.push(file);
  }
  const known = tryGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...files]);
  const seen = new Set(known?.split('\0'));
  return { changed, untracked: files.filter((file) => !committed.has(file) && seen.has(file)) };
}

/** As it is, or with the line ends that git gives a text when it is stored. */
function isBlob(bytes: Uint8Array, blob: string): boolean {
  if (blobId(bytes, blob.length) === blob) return true;
  const stored = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return blobId(stored, blob.length) === blob;
}

/** Blob ids of HEAD by file; empty before the first commit. */
function committedBlobs(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  const rows = (tryGit(folder, ['ls-tree', '-z', 'HEAD', '--', ...files]) ?? '')
    .split('\0')
    .filter((row) => row !== '');
  return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.split(/[ \t]/)[2] ?? '']));
}
