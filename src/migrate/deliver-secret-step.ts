import { readFile } from 'node:fs/promises';
import type { ApiKey } from '../clarifai/key-service.ts';
import { sha256 } from '../domain/fingerprint.ts';
import type { DeliverSecretStep } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { type ApplyContext, because, DONE, explained, type StepResult } from './apply-ports.ts';
import { ifExists } from './durable-write.ts';
import { type DeliveryEffect, effectOf } from './run-state.ts';
import type { Sink, SinkEntry } from './sinks/sink.ts';

/** Hands a secret to its sink, with a copy of the sink's file made before. */
export async function deliverSecretStep(context: ApplyContext, step: DeliverSecretStep): Promise<StepResult> {
  const sink = context.sinkOf(step);
  if (sink === null) return because('skipped', 'the edits of this plan put the secret in place');
  const key = context.keys.get(step.keyId);
  const planned = plannedKeys(context.plan).find(({ id }) => id === step.keyId);
  if (key === undefined || planned === undefined) {
    return because('skipped', `there is no key ${step.keyId} to deliver${explained(context.blocked, step.keyId)}`);
  }
  const { app, description } = planned;
  const entry = { name: step.name, secret: key.secret, app, description };
  const earlier = effectOf(context.run.state, 'delivery', step.id);
  if (earlier === undefined || !isSame(context, earlier, sink, key)) return deliver(context, step, sink, entry);
  if (!earlier.settled) return finish(context, sink, entry, earlier);
  if ((await fingerprintOf(sink)) !== earlier.after) return deliver(context, step, sink, entry);
  return because('already-done', `${sink.describe()} holds ${step.name}`);
}

async function deliver(
  { run, backup }: ApplyContext,
  { id: stepId, keyId }: DeliverSecretStep,
  sink: Sink,
  entry: SinkEntry,
): Promise<StepResult> {
  const bytes = await contentOf(sink);
  const before = bytes === undefined ? null : await backup.save(bytes);
  const { name, app, description, secret } = entry;
  const fingerprint = run.journal.fingerprints.of(secret);
  const facts = { stepId, keyId, sink: nameOf(sink), name, app, description, fingerprint, before };
  await run.record({ type: 'delivery-intended', ...facts });
  const delivery = await sink.deliver(entry);
  await run.record({ type: 'delivered', stepId, after: await fingerprintOf(sink) });
  if (delivery === 'delivered') return DONE;
  return because('already-done', `${sink.describe()} holds ${name}`);
}

/**
 * Repeats a delivery that a killed run may have made. What else happened to the sink's file since is not
 * known, so its state is left open unless it is still the one before.
 */
async function finish(
  { run }: ApplyContext,
  sink: Sink,
  entry: SinkEntry,
  { stepId, before }: DeliveryEffect,
): Promise<StepResult> {
  const untouched = (await fingerprintOf(sink)) === before;
  await sink.deliver(entry);
  const after = untouched ? await fingerprintOf(sink) : null;
  await run.record({ type: 'delivered', stepId, after });
  return DONE;
}

/** As {@link parseSink} reads it; an exec command may hold a password, so it is only described. */
function nameOf(sink: Sink): string {
  return sink.file === undefined ? sink.describe() : `${sink.kind}:${sink.file}`;
}

function isSame({ run }: ApplyContext, effect: DeliveryEffect, sink: Sink, key: ApiKey): boolean {
  return effect.sink === nameOf(sink) && run.journal.fingerprints.matches(effect.fingerprint, key.secret);
}

async function contentOf(sink: Sink): Promise<Uint8Array | undefined> {
  return sink.file === undefined ? undefined : ifExists(readFile(sink.file));
}

async function fingerprintOf(sink: Sink): Promise<string | null> {
  const bytes = await contentOf(sink);
  return bytes === undefined ? null : sha256(bytes);
}
