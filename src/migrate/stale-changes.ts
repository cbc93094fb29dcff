import { KeyshiftError } from '../domain/errors.ts';
import type { FileChange, Plan } from '../domain/plan.ts';
import { keysBehind, plannedKeys } from '../domain/plan-keys.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import { because, type Refusals, type StepResult } from './apply-ports.ts';
import { effectOf, type RunState } from './run-state.ts';
import type { SourceFile, SourceTree } from './source-tree.ts';

/**
 * Compares every file with the plan. A change whose file is neither as planned nor as this run left it is refused,
 * and with it whatever only works together with it, so that nothing is done halfway.
 */
export async function findStale(plan: Plan, tree: SourceTree, state?: RunState): Promise<Refusals> {
  const stale = new Map<string, string>();
  for (const step of fileChanges(plan)) {
    const reason = await staleness(step, tree, state);
    if (reason !== undefined) stale.set(step.id, reason);
  }
  const changes = withCompanions(plan, stale);
  const files = fileChanges(plan).flatMap(({ id, file }) => (stale.has(id) ? [file] : []));
  return { changes, keys: uselessKeys(plan, stale, changes, state), files };
}

/**
 * Refuses to begin a plan of which nothing could be done.
 * @throws {KeyshiftError} 'stale-plan' naming the files
 */
export async function refuseStalePlan(plan: Plan, tree: SourceTree): Promise<void> {
  const { changes, files } = await findStale(plan, tree);
  if (changes.size === 0 || changes.size < fileChanges(plan).length) return;
  throw new KeyshiftError('stale-plan', `changed since the plan was made: ${files.slice(0, 5).join(', ')}`, {
    hint: 'Make the plan anew with: keyshift plan',
  });
}

async function staleness(step: FileChange, tree: SourceTree, state: RunState | undefined): Promise<string | undefined> {
  const found = await tree.read(step.file).catch((error: unknown) => error as Error);
  // What cannot be read is told by its own step.
  if (found instanceof Error) return undefined;
  if (found === undefined) return `${step.file} is gone`;
  if (found.sha256 === step.sha256 || (state !== undefined && isOurs(state, step, found))) return undefined;
  return `${step.file} was changed since the plan was made; plan again`;
}

/**
 * This run wrote the content: for this step, through another name of the same file, or by a delivery
 * that followed the edit; or it was killed while it wrote in place.
 */
export function isOurs(state: RunState, step: FileChange, { sha256 }: SourceFile): boolean {
  const effect = effectOf(state, 'file', step.id);
  if (effect?.inPlace && !effect.settled) return true;
  const written = state.effects.some(({ kind, before }) => kind === 'file' && before === step.sha256);
  return written && state.effects.some(({ after }) => after === sha256);
}

function withCompanions(plan: Plan, stale: ReadonlyMap<string, string>): ReadonlyMap<string, StepResult> {
  const reasons = new Map<string, string>();
  for (const { id, together } of fileChanges(plan)) {
    const reason = stale.get(id);
    if (reason !== undefined && together !== undefined) reasons.set(together, reason);
  }
  const refused = fileChanges(plan).flatMap(({ id, together }): (readonly [string, StepResult])[] => {
    const own = stale.get(id);
    if (own !== undefined) return [[id, because('failed', own)]];
    const other = together === undefined ? undefined : reasons.get(together);
    return other === undefined ? [] : [[id, because('skipped', `it works only with another change: ${other}`)]];
  });
  return new Map(refused);
}

/** A key that the run made already is of use, whatever became of its files. */
function uselessKeys(
  plan: Plan,
  stale: ReadonlyMap<string, string>,
  refused: Refusals['changes'],
  state: RunState | undefined,
): Refusals['keys'] {
  const keys = plannedKeys(plan);
  const wanted = keys.filter(({ marker }) => state?.keys.get(marker)?.state !== 'settled');
  const useless = wanted.flatMap(({ id }): (readonly [string, string])[] => {
    const users = fileChanges(plan).filter((step) => step.together && keysBehind(keys, step).includes(id));
    const reason = users.map((step) => stale.get(step.id)).find((found) => found !== undefined);
    return reason !== undefined && users.every((step) => refused.has(step.id)) ? [[id, reason]] : [];
  });
  return new Map(useless);
}
