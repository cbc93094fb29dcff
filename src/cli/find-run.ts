import { KeyshiftError } from '../domain/errors.ts';
import type { Plan } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { openJournal } from '../migrate/journal.ts';
import { openRun, type RunState } from '../migrate/run-state.ts';
import { listRuns, type RunFolder, readPlanText, runFolder } from '../migrate/state-folder.ts';
import { parsePlan } from '../plan/read-plan.ts';

/**
 * A run by its id. `latest` is the last one that can be gone on with: a finished rotation only replaced the key of
 * an earlier run, which is the one to verify, to undo or to retire.
 * @throws {KeyshiftError} 'usage' when there is none
 */
export async function findRun(root: string, id: string): Promise<RunFolder> {
  const runs = await listRuns(root);
  const found = id === 'latest' ? await latest(runs) : runs.find((run) => run.id === runFolder(root, id).id);
  if (found) return found;
  throw new KeyshiftError('usage', id === 'latest' ? 'there is no run here' : `there is no run ${id} here`, {
    hint: 'List the runs with: keyshift runs',
  });
}

async function latest(runs: readonly RunFolder[]): Promise<RunFolder | undefined> {
  for (const run of runs.toReversed()) {
    const state = await stateOf(run);
    if (state === undefined || !(state.status === 'new' || isSettledRotation(state))) return run;
  }
  return runs.at(-1);
}

/** A rotation that was begun and is neither finished nor rolled back. */
export interface UnfinishedRotation {
  readonly folder: RunFolder;
  readonly plan: Plan;
  /** Fingerprint of the key that it replaces. */
  readonly old: string;
}

/** The one of the key with this marker, which has to be gone on with before another begins. */
export async function findUnfinishedRotation(root: string, marker: string): Promise<UnfinishedRotation | undefined> {
  for (const folder of (await listRuns(root)).toReversed()) {
    const state = await stateOf(folder);
    if (!state?.rotates || isSettledRotation(state)) continue;
    const plan = parsePlan((await readPlanText(folder)) ?? '', folder.planFile);
    if (plannedKeys(plan).some((key) => key.marker === marker)) return { folder, plan, old: state.rotates };
  }
  return undefined;
}

function isSettledRotation({ rotates, rotated, status }: RunState): boolean {
  return rotates !== null && (rotated || status === 'rolled-back');
}

/** Undefined for a damaged journal: its run is named by its id, and others must not suffer. */
async function stateOf({ journalFile }: RunFolder): Promise<RunState | undefined> {
  try {
    return openRun(await openJournal(journalFile, { readonly: true })).state;
  } catch (error) {
    if (error instanceof KeyshiftError) return undefined;
    throw error;
  }
}
