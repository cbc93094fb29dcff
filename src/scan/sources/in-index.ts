import type { GitLocation } from '../../git/environment.ts';
import { askGit, GitError } from '../../git/run-git.ts';

/** A file of git's index; links and submodules are none. */
export interface IndexedFile {
  /** Relative to the folder asked about, forward slashes. */
  readonly path: string;
  readonly blob: string;
}

/** What a commit would change. */
export interface Staged {
  readonly files: readonly IndexedFile[];
  /** Paths with an unresolved merge conflict: the index has several versions of them. */
  readonly conflicts: readonly string[];
}

const FILE_MODE = /^100/;

/** All files in the index below a folder. */
export async function listIndex(folder: string, location: GitLocation): Promise<readonly IndexedFile[]> {
  const output = await askGit(folder, ['ls-files', '-s', '-z'], location);
  return splitZero(output).flatMap((row): IndexedFile[] => {
    const tab = row.indexOf('\t');
    const [mode = '', blob = '', stage] = row.slice(0, tab).split(' ');
    return stage === '0' && FILE_MODE.test(mode) ? [{ path: row.slice(tab + 1), blob }] : [];
  });
}

/**
 * Where the index below a folder differs from HEAD; undefined before the first commit. Both are lists of ids, so
 * no content is looked at and no filter runs.
 */
export async function listStaged(folder: string, location: GitLocation): Promise<Staged | undefined> {
  try {
    return parseRaw(await askGit(folder, RAW_AGAINST_HEAD, location));
  } catch (error) {
    if (error instanceof GitError && !(await hasHead(folder, location))) return undefined;
    throw error;
  }
}

const RAW_AGAINST_HEAD = [
  'diff-index',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--relative',
  'HEAD',
  '--',
];

/** `:<old mode> <new mode> <old id> <new id> <status>\0<path>\0`; a conflict has status U. */
function parseRaw(output: Buffer): Staged {
  const words = splitZero(output);
  const files: IndexedFile[] = [];
  const conflicts: string[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [, mode = '', , blob = '', status] = words[at]?.split(' ') ?? [];
    const path = words[at + 1] ?? '';
    if (status === 'U') conflicts.push(path);
    else if (FILE_MODE.test(mode)) files.push({ path, blob });
  }
  return { files, conflicts: [...new Set(conflicts)] };
}

async function hasHead(folder: string, location: GitLocation): Promise<boolean> {
  try {
    await askGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'], location);
    return true;
  } catch (error) {
    // Quietly no; anything else is told aloud.
    if (error instanceof GitError && error.stderr === '') return false;
    throw error;
  }
}

function splitZero(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}
