import { runGit, tryGit } from './run-git.ts';

export interface CommitRequest {
  /** Relative to the folder, all tracked. Whatever else is staged stays staged. */
  readonly files: readonly string[];
  readonly message: string;
  /** Run the repository's own hooks. Otherwise nothing that the repository names is run. */
  readonly hooks: boolean;
}

/** Neither a signing program nor a clean-up is started. */
const QUIET = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'commit.gpgSign=false'];

/**
 * Commits the files as they are in the working tree; gives the commit's id.
 * @throws Error as {@link runGit} does, with what git said in `stderr`
 */
export function commitFiles(folder: string, { files, message, hooks }: CommitRequest): string {
  const settings = [...QUIET, ...(hooks ? ['-c', `core.hooksPath=${hooksFolder(folder)}`] : [])];
  runGit(folder, [...settings, 'commit', '--quiet', '--only', `--message=${message}`, '--', ...files]);
  return runGit(folder, ['rev-parse', 'HEAD']).toString().trim();
}

/** A filter is a program that the repository's config names, and that staging the file would run. */
export function filteredFiles(folder: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const cells = runGit(folder, ['check-attr', '-z', 'filter', '--', ...files])
    .toString()
    .split('\0');
  return files.filter((_, at) => !['unspecified', 'unset'].includes(cells[at * 3 + 2] ?? 'unspecified'));
}

/** Those of the files that git tracks. */
export function trackedFiles(folder: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const listed = new Set(
    runGit(folder, ['ls-files', '-z', '--', ...files])
      .toString()
      .split('\0'),
  );
  return files.filter((file) => listed.has(file));
}

/** Where git would look for hooks if {@link runGit} let it. */
function hooksFolder(folder: string): string {
  for (const scope of ['--local', '--global', '--system']) {
    const configured = tryGit(folder, ['config', scope, '--get', '--type=path', 'core.hooksPath'])?.trim();
    if (configured) return configured;
  }
  return `${runGit(folder, ['rev-parse', '--path-format=absolute', '--git-common-dir']).toString().trim()}/hooks`;
}
