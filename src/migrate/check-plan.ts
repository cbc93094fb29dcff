import { KeyshiftError } from '../domain/errors.ts';
import type { DeliverSecretStep, Plan } from '../domain/plan.ts';
import { planDigest } from '../domain/plan-digest.ts';
import type { Sink } from './sinks/sink.ts';

/** Where a step's secret goes; null when it need not go anywhere. */
export type SinkOf = (step: DeliverSecretStep) => Sink | null;

/** @throws {KeyshiftError} 'stale-plan' when the plan no longer matches its own id */
export function checkPlanId(plan: Plan): void {
  if (planDigest(plan) === plan.id) return;
  throw new KeyshiftError('stale-plan', 'the plan was changed after it was made', {
    hint: 'Plan again, or use --force to apply it as it is.',
  });
}

/**
 * Refuses before anything is done what could only fail later: a secret without a place to go, two
 * secrets under one name.
 * @throws {KeyshiftError} 'refused'
 */
export function checkDeliveries(plan: Plan, sinkOf: SinkOf): void {
  const taken = new Map<string, string>();
  for (const step of plan.steps) {
    if (step.kind !== 'deliver-secret') continue;
    const sink = sinkOf(step);
    if (sink === null && !step.optional) {
      throw new KeyshiftError('refused', `no sink is named for ${step.name}`, {
        hint: 'Say where the secret goes: --sink dotenv:.env, json:PATH, csv:PATH, exec:COMMAND, vault:PATH, …',
      });
    }
    if (sink === null || sink.kind === 'csv' || sink.kind === 'exec') continue;
    const place = `${sink.file ?? sink.describe()}\0${step.name}`;
    const other = taken.get(place);
    if (other !== undefined && other !== step.keyId) {
      throw new KeyshiftError(
        'refused',
        `the keys ${other} and ${step.keyId} would both be ${step.name} in ${sink.describe()}`,
        { hint: 'Use csv:PATH or exec:COMMAND, which tell applications apart, or apply one at a time.' },
      );
    }
    taken.set(place, step.keyId);
  }
}
