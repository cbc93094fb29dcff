import { once } from 'node:events';
import { GitError, startGit } from './run-git.ts';

/**
 * What git prints, cut at each separator, in portions as they come; what follows the last separator comes last.
 * @param failure what to say when git ends with an error
 * @throws {GitError} when git fails
 * @throws Error with `code` ENOENT when git is missing
 */
export async function* streamRecords(
  folder: string,
  args: readonly string[],
  separator: '\0' | '\n',
  failure: string,
): AsyncGenerator<readonly string[]> {
  const git = startGit(folder, args);
  const ended = once(git, 'close');
  ended.catch(() => undefined);
  let rest = '';
  git.stdout?.setEncoding('utf8');
  for await (const piece of git.stdout ?? []) {
    const records = `${rest}${piece}`.split(separator);
    rest = records.pop() ?? '';
    yield records;
  }
  const [status] = await ended;
  if (status !== 0) throw new GitError(status, failure);
  if (rest !== '') yield [rest];
}
