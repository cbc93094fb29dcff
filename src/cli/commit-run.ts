import { resolve } from 'node:path';
import { componentOf } from '../domain/component.ts';
import { holesIn } from '../domain/edit.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Plan } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import { commitFiles, filteredFiles, trackedFiles } from '../git/commit-files.ts';
import { workingState } from '../git/working-state.ts';
import { effectOf, type RunState } from '../migrate/run-state.ts';
import { parseSink } from '../migrate/sinks/parse-sink.ts';
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
  const files = edited.map(({ file }) => file);
  const { changed, untracked } = await workingState(plan.root, files, readBelow(plan.root));
  const tracked = trackedFiles(plan.root, files);
  const pending = files.filter((file) => changed.includes(file) || untracked.includes(file) || !tracked.includes(file));
  const left = leftOut(plan, state, pending, tracked);
  const folders = plannedKeys(plan).map(({ component }) => component);
  const wanted = pending.filter((file) => !left.has(file));
  const groups = groupBy(wanted, (file) => (folders.length === 0 ? '.' : componentOf(file, folders)));
  return [
    ...[...groups].map(([component, own]) => commitComponent(plan, component, own, options)),
    ...[...left].map(([file, reason]) => ({ done: true, text: `${file} is not committed: ${reason}` })),
  ];
}

function leftOut(
  plan: Plan,
  state: RunState,
  files: readonly string[],
  tracked: readonly string[],
): ReadonlyMap<string, string> {
  const filtered = filteredFiles(plan.root, files);
  const secret = filesWithSecret(plan, state);
  const reasonOf = (file: string): string | undefined => {
    if (secret.has(resolve(plan.root, file))) return 'it holds the new key';
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

/** Absolute paths of the files that an edit or a delivery put a secret into. */
function filesWithSecret(plan: Plan, { effects }: RunState): ReadonlySet<string> {
  const edited = fileChanges(plan).filter(({ edits }) => edits.some(({ text }) => holesIn(text).length > 0));
  const delivered = effects.flatMap((effect) => {
    const file = effect.kind === 'delivery' ? parseSink(effect.sink, plan.root).file : undefined;
    return file === undefined ? [] : [file];
  });
  return new Set([...edited.map(({ file }) => resolve(plan.root, file)), ...delivered]);
}

function commitComponent(
  plan: Plan,
  component: string,
  files: readonly string[],
  { hooks, runId }: CommitOptions,
): CommitOutcome {
  const name = component === '.' ? 'the root' : component;
  try {
    const message = commitMessage(plan, { component, files, runId });
    const commit = commitFiles(plan.root, { files, message, hooks });
    return { done: true, text: `Commit ${commit.slice(0, 10)} moves ${name}.` };
  } catch (error) {
    const said = String((error as { stderr?: Buffer | string }).stderr ?? (error as Error).message).trim();
    return { done: false, text: `${name} could not be committed: ${said.split('\n').slice(-3).join(' | ')}` };
  }
}
