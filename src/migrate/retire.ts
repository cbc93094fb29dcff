import type { Outcome } from '../domain/outcome.ts';
import type { Plan, RetireStep } from '../domain/plan.ts';
import { because, DONE, type RunPorts } from './apply-ports.ts';
import { plannedKeys } from './plan-order.ts';
import { verifyPlannedKey } from './verify.ts';
import { placeOf } from './verify-tree-step.ts';

/**
 * Ends the time in which old and new credentials both work: says what to delete in the portal, which
 * the API cannot, and discards the copies of old files, after which the run cannot be rolled back.
 * Opens only when every key works and no call site is left.
 */
export async function* retireRun(plan: Plan, ports: RunPorts): AsyncGenerator<Outcome, void, undefined> {
  const steps = plan.steps.filter((step) => step.kind === 'retire');
  const obstacles = await findObstacles(plan, ports);
  if (obstacles.length > 0) {
    const reason = `not yet: ${obstacles.join('; ')}`;
    const ids = steps.length > 0 ? steps.map(({ id }) => id) : ['retire'];
    for (const stepId of ids) yield { stepId, ...because('failed', reason) };
    return;
  }
  await ports.run.record({ type: 'retired' });
  await ports.backup.discard();
  yield { stepId: 'discard-copies', ...DONE };
  for (const step of steps) yield { stepId: step.id, ...because('by-hand', portalWork(step)) };
}

function portalWork({ credential }: RetireStep): string {
  return `delete ${credential} in the Clarifai portal; the API cannot`;
}

async function findObstacles(plan: Plan, ports: RunPorts): Promise<readonly string[]> {
  const { run, rescan, tree } = ports;
  const obstacles: string[] = [];
  if (run.state.status !== 'done' && run.state.status !== 'retired') {
    obstacles.push(`the run is ${run.state.status}`);
  }
  for (const planned of plannedKeys(plan)) {
    const { status, reason } = await verifyPlannedKey(ports, planned);
    if (status !== 'done') obstacles.push(reason ?? `key ${planned.id} does not work`);
  }
  if (rescan === undefined) return [...obstacles, 'the files were not scanned'];
  const left = (await rescan(tree.root)).filter(({ kind }) => kind !== 'docs-mention');
  const [first] = left;
  if (first) {
    const uses = left.length === 1 ? '1 legacy use is' : `${left.length} legacy uses are`;
    obstacles.push(`${uses} left, the first at ${placeOf(first)}`);
  }
  return obstacles;
}
