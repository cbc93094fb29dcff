import { readFile } from 'node:fs/promises';
import { sha256 } from '../domain/fingerprint.ts';
import type { Secret } from '../domain/secret.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';
import { ifExists, removeFile, removeTemporary, replaceFile } from './durable-write.ts';
import type { DeliveryEffect } from './run-state.ts';
import type { Sink } from './sinks/sink.ts';

/**
 * Takes a secret back from its sink. A file that nobody touched since is put back byte for byte; in any
 * other only the entry is undone.
 */
export async function undoDelivery(ports: RunPorts, effect: DeliveryEffect): Promise<StepResult> {
  const { sink: spec, name, before, after, settled } = effect;
  const sink = ports.openSink(spec);
  const { file } = sink;
  if (file === undefined) return because('by-hand', `remove ${name} where ${spec} put it`);
  await removeTemporary(file);
  const bytes = await ifExists(readFile(file));
  const found = bytes === undefined ? null : sha256(bytes);
  if (found === before || (settled && after === before)) {
    return because('already-done', `${sink.describe()} is as before`);
  }
  const copy = before === null ? undefined : await ports.backup.load(before);
  if (settled && found === after) {
    await putBack(file, copy);
    return DONE;
  }
  return withdraw(ports, effect, sink, copy);
}

async function withdraw(
  { service, run }: RunPorts,
  effect: DeliveryEffect,
  sink: Sink,
  copy: Uint8Array | undefined,
): Promise<StepResult> {
  const secret = await findSecret(service, run, effect);
  const { name, app, description } = effect;
  if (secret === undefined) {
    return because('failed', `${name} in ${sink.describe()} cannot be told from others: its key is gone`);
  }
  switch (await sink.withdraw({ name, app, description, secret }, copy)) {
    case 'withdrawn':
      await restoreLineEnd(sink.file ?? '', copy);
      return DONE;
    case 'already-gone':
      return because('already-done', `${sink.describe()} does not hold ${name}`);
    default:
      return because('failed', `${name} in ${sink.describe()} was changed; it is left alone`);
  }
}

async function findSecret(
  service: RunPorts['service'],
  { journal }: RunPorts['run'],
  { app, fingerprint }: DeliveryEffect,
): Promise<Secret | undefined> {
  const keys = await service.listKeys(app);
  return keys.find(({ secret }) => journal.fingerprints.matches(fingerprint, secret))?.secret;
}

async function putBack(file: string, copy: Uint8Array | undefined): Promise<void> {
  if (copy === undefined) await removeFile(file);
  else await replaceFile(file, copy);
}

/** An entry is added behind a line end; a file that had none at its end gets its old end back. */
async function restoreLineEnd(file: string, copy: Uint8Array | undefined): Promise<void> {
  const now = await ifExists(readFile(file, 'latin1'));
  const old = copy && Buffer.from(copy).toString('latin1');
  if (copy !== undefined && now !== old && now?.trimEnd() === old?.trimEnd()) {
    await replaceFile(file, copy);
  }
}
