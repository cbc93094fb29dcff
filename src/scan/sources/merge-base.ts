import { KeyshiftError } from '../../domain/errors.ts';
import { explainGitFailure } from '../../git/git-failure.ts';
import { askGit, GitError } from '../../git/run-git.ts';

/**
 * The id of the commit where HEAD and `ref` parted.
 * @throws {KeyshiftError} 'usage' when git does not know the ref or lacks the commits in between
 */
export async function mergeBase(root: string, ref: string): Promise<string> {
  // A name that starts with a dash would be taken for an option.
  if (ref === '' || ref.startsWith('-')) throw unknownRef(ref);
  try {
    return (await askGit(root, ['merge-base', ref, 'HEAD'])).toString().trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw explainGitFailure(error, root);
    if (error.status === 1) throw notParted(ref);
    if (error.stderr.includes('Not a valid object name HEAD')) throw noCommit(root);
    if (/Not a valid (object|commit) name/.test(error.stderr)) throw unknownRef(ref);
    throw explainGitFailure(error, root);
  }
}

function unknownRef(ref: string): KeyshiftError {
  return new KeyshiftError('usage', `git knows no commit '${ref}'`, {
    hint: 'Name a branch, a tag or a commit. A shallow clone lacks most of them: in GitHub Actions set fetch-depth: 0.',
  });
}

function notParted(ref: string): KeyshiftError {
  return new KeyshiftError('usage', `git finds no commit that '${ref}' and HEAD have in common`, {
    hint: 'A shallow clone may lack it: in GitHub Actions set fetch-depth: 0, elsewhere run git fetch --unshallow.',
  });
}

function noCommit(root: string): KeyshiftError {
  return new KeyshiftError('usage', `the repository of ${root} has no commit yet`, {
    hint: 'Scan it without --since.',
  });
}
