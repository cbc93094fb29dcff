import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { GitError, startGit } from './run-git.ts';
import { type Version, versionParser } from './version-parser.ts';

/** Plumbing, since `log` obeys settings of the repository. `-c` tells what a merge wrote that no parent has. */
const DIFF = [
  'diff-tree',
  '--stdin',
  '-r',
  '-c',
  '--root',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--format=%H %aI',
];

/**
 * Visits every version that a commit of any ref wrote, the newest commit first. Compares ids only: no content is
 * read and no program of the repository runs.
 * @throws {GitError} when git fails
 */
export async function forEachVersion(folder: string, visit: (version: Version) => void): Promise<void> {
  const commits = startGit(folder, ['rev-list', '--all', '--date-order']);
  const diffs = startGit(folder, DIFF);
  if (!commits.stdout || !diffs.stdin) throw new Error('git was started without pipes');
  const ended = Promise.all([once(commits, 'close'), once(diffs, 'close')]);
  diffs.stdout?.on('data', versionParser(visit));
  // When one of the two fails, so does the pipe; the statuses tell.
  const [statuses] = await Promise.all([ended, pipeline(commits.stdout, diffs.stdin).catch(() => undefined)]);
  const failed = statuses.find(([status]) => status !== 0);
  if (failed) throw new GitError(failed[0], 'error: its commits cannot be listed');
}
