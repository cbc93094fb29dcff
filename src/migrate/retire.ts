import type { Outcome } from '../domain/outcome.ts';
import type { Plan, PlannedKey, RetireStep } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { stepsOf } from '../domain/plan-steps.ts';
import { because, DONE, type RunPorts } from './apply-ports.ts';
import { describe } from './describe.ts';
import type { RunState } from './run-state.ts';
import { verifyPlannedKey } from './verify/verify-key.ts';
import { placeOf } from './verify/verify-tree.ts';

export interface RetireOptions {
  /** Days for which old and new credentials must have worked side by side. */
  readonly windowDays?: number;
  readonly now?: () => Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Ends the time in which old and new credentials both work: says what to delete in the portal, which
 * the API cannot, and discards the copies of old files, after which the run cannot be rolled back.
 * Opens only when every key works, no call site is left and the window passed; otherwise each thing that
 * is missing is one outcome.
 */
export async function* retireRun(
  plan: Plan,
  ports: RunPorts,
  options: RetireOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  const obstacles = [...(await findObstacles(plan, ports)), ...windowObstacle(ports.run.state, options)];
  for (const obstacle of obstacles) yield { stepId: 'retire', ...because('failed', `not yet: ${obstacle}`) };
  if (obstacles.length > 0) return;
  await ports.run.record({ type: 'retired' });
  await ports.backup.discard();
  yield { stepId: 'discard-copies', ...DONE };
  for (const step of stepsOf(plan, 'retire')) yield { stepId: step.id, ...because('by-hand', portalWork(step)) };
}

function portalWork({ credential }: RetireStep): string {
  return `delete ${credential} in the Clarifai portal; the API cannot`;
}

async function findObstacles(plan: Plan, ports: RunPorts): Promise<readonly string[]> {
  const { status } = ports.run.state;
  const keys = await Promise.all(plannedKeys(plan).map((key) => keyObstacle(ports, key)));
  return [
    ...(status === 'done' || status === 'retired' ? [] : [`the run is ${status}`]),
    ...keys.flat(),
    ...(await codeObstacles(ports)),
  ];
}

async function keyObstacle(ports: RunPorts, planned: PlannedKey): Promise<readonly string[]> {
  try {
    const { status, reason } = await verifyPlannedKey(ports, planned);
    return status === 'done' ? [] : [reason ?? `key ${planned.id} does not work`];
  } catch (error) {
    return [`key ${planned.id} could not be verified: ${describe(error)}`];
  }
}

async function codeObstacles({ rescan, tree }: RunPorts): Promise<readonly string[]> {
  if (rescan === undefined) return ['the files were not scanned'];
  const left = (await rescan(tree.root)).filter(({ kind }) => kind !== 'docs-mention');
  const [first] = left;
  if (first === undefined) return [];
  const uses = left.length === 1 ? '1 legacy use is' : `${left.length} legacy uses are`;
  return [`${uses} left, the first at ${placeOf(first)}`];
}

function windowObstacle(
  { doneAt }: RunState,
  { windowDays = 0, now = () => new Date() }: RetireOptions,
): readonly string[] {
  if (windowDays === 0) return [];
  if (doneAt === null) return [`the window of ${windowDays} days begins when all is done`];
  const end = new Date(Date.parse(doneAt) + windowDays * DAY_MS);
  if (now() >= end) return [];
  return [`the window of ${windowDays} days ends on ${end.toISOString().slice(0, 16).replace('T', ' ')} UTC`];
}
