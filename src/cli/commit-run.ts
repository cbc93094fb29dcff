import { componentOf } from '../domain/component.ts';
import { holesIn } from '../domain/edit.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Plan } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import { commitFiles, filteredFiles, trackedFiles } from '../git/commit-files.ts';
import { workingState } from '../git/working-state.ts';
import { effectOf, type RunState } from '../migrate/run-state.ts';
import { commitMessage } from '../report/commit-message.ts';
import { readBelow } from './read-below.ts';

export interface CommitOptions {
  readonly hooks: boolean;
  readonly runId: string;
}

/** What became of one component's commit, for a person. */
export interface CommitOutcome {
  readonly done: boolean;
  readonly text: string;
}

/**
 * One commit for each component that the run edited. A file that now holds a secret is never committed, nor one that
 * git ignores, does not track, or would run a filter for; each is told.
 */
export async function commitRun(
  plan: Plan,
  state: RunState,
  options: CommitOptions,
): Promise<readonly CommitOutcome[]> {
  const edited = fileChanges(plan).filter(({ id }) => effectOf(state, 'file', id)?.settled);
  const { changed } = await workingState(
    plan.root,
    edited.map(({ file }) => file),
    readBelow(plan.root),
  );
  const pending = edited.filter(({ file }) => changed.includes(file));
  const left = leftOut(
    plan,
    pending.map(({ file }) => file),
  );
  const folders = plannedKeys(plan).map(({ component }) => component);
  const wanted = pending.filter(({ file }) => !left.has(file));
  const groups = groupBy(wanted, ({ file }) => (folders.length === 0 ? '.' : componentOf(file, folders)));
  return [
    ...[...groups].map(([component, own]) =>
      commitComponent(
        plan,
        component,
        own.map(({ file }) => file),
        options,
      ),
    ),
    ...[...left].map(([file, reason]) => ({ done: true, text: `${file} is not committed: ${reason}` })),
  ];
}

function leftOut(plan: Plan, files: readonly string[]): ReadonlyMap<string, string> {
  const tracked = trackedFiles(plan.root, files);
  const filtered = filteredFiles(plan.root, files);
  const reasonOf = (file: string): string | undefined => {
    if (holdsSecret(plan, file)) return 'it holds the new key';
    if (!tracked.includes(file)) return 'git does not track it';
    return filtered.includes(file) ? 'a filter of the repository would run' : undefined;
  };
  return new Map(
    files.flatMap((file) => {
      const reason = reasonOf(file);
      return reason === undefined ? [] : [[file, reason] as const];
    }),
  );
}

function holdsSecret(plan: Plan, file: string): boolean {
  return fileChanges(plan).some(
    (step) => step.file === file && step.edits.some(({ text }) => holesIn(text).length > 0),
  );
}

function commitComponent(
  plan: Plan,
  component: string,
  files: readonly string[],
  { hooks, runId }: CommitOptions,
): CommitOutcome {
  try {
    const message = commitMessage(plan, { component, files, runId });
    const commit = commitFiles(plan.root, { files, message, hooks });
    return { done: true, text: `Commit ${commit.slice(0, 10)} moves ${component === '.' ? 'the root' : component}.` };
  } catch (error) {
    const said = String((error as { stderr?: Buffer | string }).stderr ?? (error as Error).message).trim();
    return { done: false, text: `${component} could not be committed: ${said.split('\n').slice(-3).join(' | ')}` };
  }
}
