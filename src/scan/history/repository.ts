import { askGit, GitError } from '../../git/run-git.ts';

export interface Repository {
  /** The folder's place below the top, with a slash at its end; empty at the top and in a bare repository. */
  readonly prefix: string;
  /** Commits before some day are not there. */
  readonly shallow: boolean;
}

/** @throws {GitError} when git finds no repository, or does not trust it */
export async function openRepository(folder: string): Promise<Repository> {
  const answer = await askGit(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  const [shallow, prefix = ''] = answer.toString().split('\n');
  return { prefix, shallow: shallow === 'true' };
}

/** Ids of all contents that HEAD holds; none before the first commit. */
export async function blobsInHead(folder: string): Promise<ReadonlySet<string>> {
  try {
    const rows = (await askGit(folder, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'])).toString().split('\0');
    return new Set(rows.map((row) => row.slice(0, row.indexOf('\t')).split(' ')[2] ?? ''));
  } catch (error) {
    if (error instanceof GitError) return new Set();
    throw error;
  }
}
