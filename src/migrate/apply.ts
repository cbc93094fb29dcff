import type { ApiKey } from '../clarifai/key-service.ts';
import { EXIT, type ExitCode, KeyshiftError } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { DeliverSecretStep, Plan, Step, VerifyStep } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { type ApplyContext, because, explained, type RunPorts, type StepResult } from './apply-ports.ts';
import { checkDeliveries, checkPlanId, type SinkOf } from './check-plan.ts';
import { createKeyStep } from './create-key-step.ts';
import { deliverSecretStep } from './deliver-secret-step.ts';
import { describe } from './describe.ts';
import { editFileStep } from './edit-file-step.ts';
import { orderSteps } from './plan-order.ts';
import { findStale } from './stale-changes.ts';
import { verifyKey } from './verify/verify-key.ts';
import { verifyTree } from './verify/verify-tree.ts';

export interface ApplyOptions {
  /** Takes the place of every step's own sink. */
  readonly sink?: string | undefined;
  /** Also a plan that was changed after it was made. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
}

/** A step with what became of it. */
export interface AppliedStep {
  readonly step: Step;
  readonly outcome: Outcome;
}

/**
 * Carries out a plan, step by step as the caller asks for the next. What the journal shows as done is
 * not done again, so the same call also resumes a run. A step that fails stops only what rests on it.
 * @throws {KeyshiftError} 'stale-plan' or 'refused' before anything is done; 'interrupted' by the signal;
 * 'file' when the journal cannot be written
 */
export async function* applyPlan(
  plan: Plan,
  ports: RunPorts,
  options: ApplyOptions = {},
): AsyncGenerator<AppliedStep, void, undefined> {
  if (!options.force) checkPlanId(plan);
  if (ports.run.state.status === 'retired') {
    throw new KeyshiftError('refused', 'this run was retired', { hint: 'Plan again.' });
  }
  const sinkOf = sinkChooser(ports, options.sink);
  checkDeliveries(plan, sinkOf);
  const context = await startContext(plan, ports, sinkOf, options.signal);
  await ports.run.record({ type: 'run-started', planId: plan.id });
  for (const step of orderSteps(plan, ports.tree.root, sinkOf)) {
    const outcome = { stepId: step.id, ...(await attempt(context, step)) };
    await ports.run.record({ type: 'step-outcome', ...outcome });
    yield { step, outcome };
  }
  await ports.run.record({ type: 'run-ended' });
}

/** The documented exit code of a run with these outcomes. */
export function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  return outcomes.some(({ status }) => status === 'failed') ? EXIT.partly : EXIT.ok;
}

async function startContext(
  plan: Plan,
  ports: RunPorts,
  sinkOf: SinkOf,
  signal: AbortSignal | undefined,
): Promise<ApplyContext> {
  const keys = new Map<string, ApiKey>();
  const refusals = await findStale(plan, ports.tree, ports.run.state);
  return { ...ports, plan, sinkOf, signal, keys, refusals, blocked: new Map(refusals.keys) };
}

/** One sink for each spec, so that deliveries to one place share their writes. */
function sinkChooser(ports: RunPorts, given: string | undefined): SinkOf {
  const opened = new Map<string, ReturnType<RunPorts['openSink']>>();
  return (step: DeliverSecretStep) => {
    const spec = given ?? step.sink;
    if (spec === null) return null;
    const sink = opened.get(spec) ?? ports.openSink(spec);
    opened.set(spec, sink);
    return sink;
  };
}

async function attempt(context: ApplyContext, step: Step): Promise<StepResult> {
  if (context.signal?.aborted) throw interrupted();
  const result = await performSafely(context, step);
  const keyId = keyOf(step);
  if (keyId !== null && result.status === 'failed') {
    context.blocked.set(keyId, result.reason ?? 'its step failed');
  }
  return result;
}

async function performSafely(context: ApplyContext, step: Step): Promise<StepResult> {
  try {
    return await perform(context, step);
  } catch (error) {
    if (context.signal?.aborted) throw interrupted();
    return because('failed', describe(error));
  }
}

function perform(context: ApplyContext, step: Step): StepResult | Promise<StepResult> {
  switch (step.kind) {
    case 'create-key':
      return createKeyStep(context, step);
    case 'deliver-secret':
      return deliverSecretStep(context, step);
    case 'verify':
      return step.stage === 'key' ? tryKey(context, step) : verifyTree(context.plan, context);
    case 'edit-file':
    case 'bump-client':
      return editFileStep(context, step);
    case 'by-hand':
      return because('by-hand', step.reason);
    case 'retire':
      return because('skipped', 'when nothing uses it any more, run keyshift retire');
  }
}

async function tryKey({ plan, keys, service, blocked }: ApplyContext, step: VerifyStep) {
  const planned = plannedKeys(plan).find(({ id }) => id === step.keyId);
  const key = step.keyId === null ? undefined : keys.get(step.keyId);
  if (planned === undefined || key === undefined) {
    return because('skipped', `there is no key to try${explained(blocked, step.keyId)}`);
  }
  return verifyKey(service, planned, key.secret);
}

function keyOf(step: Step): string | null {
  if (step.kind === 'create-key') return step.key.id;
  return step.kind === 'deliver-secret' || step.kind === 'verify' ? step.keyId : null;
}

function interrupted(): KeyshiftError {
  return new KeyshiftError('interrupted', 'stopped before the plan was done', {
    hint: 'Go on with: keyshift apply --resume',
    exitCode: EXIT.partly,
  });
}
