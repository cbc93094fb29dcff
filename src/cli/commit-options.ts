import type { Argv } from 'yargs';
import { KeyshiftError } from '../domain/errors.ts';
import { isCheckout } from '../git/working-state.ts';
import { plainText } from '../report/plain-text.ts';
import type { Context } from './context.ts';
import type { RunSession } from './run-session.ts';

export function withCommitOptions(program: Argv): Argv {
  return program
    .option('commit', {
      type: 'boolean',
      default: false,
      describe: 'Commit the edited files, one commit for each component; no hook and no filter is run',
    })
    .option('commit-hooks', {
      type: 'boolean',
      default: false,
      describe: 'With --commit: run the hooks of the repository',
    });
}

/** @throws {KeyshiftError} 'usage' when the folder is no git checkout */
export function refuseWithoutCheckout(root: string): void {
  if (isCheckout(root)) return;
  throw new KeyshiftError('usage', '--commit needs a git checkout', { hint: 'Leave it away, or start in a checkout.' });
}

/** Commits what a run edited and says what became of it; false when a commit failed. */
export async function commitAndTell(
  { folder, plan, ports }: RunSession,
  { commitHooks }: { readonly commitHooks: boolean },
  context: Context,
): Promise<boolean> {
  const { commitRun } = await import('./commit-run.ts');
  const outcomes = await commitRun(plan, ports.run.state, { hooks: commitHooks, runId: folder.id });
  for (const { text } of outcomes) context.print(`${plainText(text)}\n`);
  return outcomes.every(({ done }) => done);
}
