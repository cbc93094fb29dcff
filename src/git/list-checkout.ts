import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { runGit, startGit } from './run-git.ts';

/** What git's index says of one path. */
export interface TrackedFile {
  /** Relative to the folder that was asked about, forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'repository';
  /** Of its content in the index. */
  readonly blob: string;
}

/**
 * The index below a folder, in its order.
 * @throws Error when git is missing, or takes the folder for none of its own
 */
export function listTracked(folder: string): readonly TrackedFile[] {
  const tracked: TrackedFile[] = [];
  let last = '';
  for (const line of runGit(folder, ['ls-files', '-s', '-z']).toString().split('\0')) {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    // A conflict has an entry for each side.
    if (tab < 0 || path === last) continue;
    last = path;
    const [mode = '', blob = ''] = line.slice(0, tab).split(' ');
    tracked.push({ path, kind: kindOf(mode), blob });
  }
  return tracked;
}

function kindOf(mode: string): TrackedFile['kind'] {
  if (mode === '160000') return 'repository';
  return mode === '120000' ? 'link' : 'file';
}

/**
 * Paths below a folder that are in no index and not ignored, unordered; a repository within this one has a slash at
 * its end. Git works on it while the caller does something else. Rejects when git fails.
 * @param exceptions rules that come after, and so prevail over, those of the repository and the user
 */
export async function listUntracked(folder: string, exceptions: readonly string[]): Promise<readonly string[]> {
  const excludes = exceptions.flatMap((rule) => ['-x', rule]);
  const git = startGit(folder, ['ls-files', '-o', '-z', '--exclude-standard', ...excludes]);
  const [paths, [code]] = await Promise.all([git.stdout ? text(git.stdout) : '', once(git, 'close')]);
  if (code !== 0) throw new Error(`git ls-files ended with ${code}`);
  return paths.split('\0').slice(0, -1);
}

/** Those of some folders that the rules leave out. */
export function listIgnoredFolders(folder: string, folders: readonly string[]): readonly string[] {
  if (folders.length === 0) return [];
  const ignored = runGit(folder, ['ls-files', '-o', '-i', '--directory', '-z', '--exclude-standard', '--', ...folders]);
  const paths = new Set(ignored.toString().split('\0'));
  return folders.filter((path) => paths.has(`${path}/`));
}
