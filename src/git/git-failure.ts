import { KeyshiftError } from '../domain/errors.ts';
import { GitError } from './run-git.ts';

/** What failed when git did, in words that a person can act on; other errors come back as they are. */
export function explainGitFailure(error: unknown, folder: string): unknown {
  if (isMissing(error)) return new KeyshiftError('usage', 'git is not installed', { hint: 'This scan asks git.' });
  if (!(error instanceof GitError)) return error;
  const { stderr } = error;
  if (stderr.includes('dubious ownership')) {
    return new KeyshiftError('refused', `${folder} belongs to another user, and git does not read it for that reason`, {
      hint: 'If you trust it: git config --global --add safe.directory <its path>',
    });
  }
  if (stderr.includes('not a git repository')) {
    return new KeyshiftError('usage', `${folder} is in no git repository`, {
      hint: 'Start keyshift within a checkout, or scan the folder as it is.',
    });
  }
  return new KeyshiftError('file', `git could not read the repository: ${firstComplaint(stderr)}`, {
    hint: 'See what git fsck says.',
  });
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error && error.path === 'git'
  );
}

/** Without control characters, which names in a repository may hold. */
function firstComplaint(stderr: string): string {
  const line = stderr.split('\n').find((text) => /^(fatal|error): /.test(text)) ?? 'it said nothing';
  return line.replace(/^\w+: /, '').replace(/\p{Cc}/gu, '?');
}
