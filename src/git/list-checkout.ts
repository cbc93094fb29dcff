import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { runGit, startGit } from './run-git.ts';
import { streamRecords } from './stream-records.ts';

/** A portion of git's index. Paths are relative to the folder that was asked about, with forward slashes. */
export interface TrackedPaths {
  readonly files: readonly string[];
  /** Folders of other repositories that this one refers to. */
  readonly repositories: readonly string[];
}

/**
 * The index below a folder in its order, in portions while git reads it. Links are left out.
 * @throws {GitError} when git fails, as in a folder that it takes for none of its own
 * @throws Error with `code` ENOENT when git is missing
 */
export async function* listTracked(folder: string): AsyncGenerator<TrackedPaths> {
  const sortOut = createSorter();
  const listing = streamRecords(folder, ['ls-files', '-s', '-z'], '\0', 'error: its index cannot be listed');
  for await (const records of listing) yield sortOut(records);
}

/** Sorts out records of `ls-files -s`: `<mode> <id> <stage>\t<path>`. A conflict has an entry for each side. */
function createSorter(): (records: readonly string[]) => TrackedPaths {
  let last = '';
  return (records) => {
    const paths = { files: [] as string[], repositories: [] as string[] };
    for (const record of records) {
      const path = record.slice(record.indexOf('\t') + 1);
      if (path === last) continue;
      last = path;
      if (record.startsWith('160000')) paths.repositories.push(path);
      else if (!record.startsWith('120000')) paths.files.push(path);
    }
    return paths;
  };
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
