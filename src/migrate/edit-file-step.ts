import { applyEdits, fillHoles } from '../domain/edit.ts';
import { KeyshiftError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import type { FileChange } from '../domain/plan.ts';
import { keysBehind, plannedKeys } from '../domain/plan-keys.ts';
import { decodeText, encodeText } from '../domain/text-codec.ts';
import { type ApplyContext, because, DONE, type StepResult } from './apply-ports.ts';
import { effectOf, type Run } from './run-state.ts';
import type { SourceFile } from './source-tree.ts';
import { isOurs } from './stale-changes.ts';

/** Edits one file, which must be as the plan saw it, or as this run left it. */
export async function editFileStep(context: ApplyContext, step: FileChange): Promise<StepResult> {
  const { plan, run, tree, blocked, refusals } = context;
  const refused = refusals.changes.get(step.id);
  if (refused !== undefined && effectOf(run.state, 'file', step.id) === undefined) return refused;
  const missing = keysBehind(plannedKeys(plan), step).find((keyId) => blocked.has(keyId));
  if (missing !== undefined) {
    return because('skipped', `its key ${missing} is not ready: ${blocked.get(missing)}`);
  }
  const file = await settled(context, step);
  if (file === undefined) return because('failed', `${step.file} is gone`);
  if (file.sha256 === step.sha256) return rewrite(context, step, file);
  if (!isOurs(run.state, step, file)) {
    return because('failed', `${step.file} was changed since the plan was made; plan again`);
  }
  if (effectOf(run.state, 'file', step.id)?.settled === false) {
    await run.record({ type: 'file-written', stepId: step.id });
  }
  await tree.sweep(step.file);
  return because('already-done', `${step.file} is as the plan wants it`);
}

async function rewrite(
  { run, tree, backup, keys }: ApplyContext,
  step: FileChange,
  { bytes, sha256: before, hardLinked }: SourceFile,
): Promise<StepResult> {
  const edited = editedBytes(step, bytes, (keyId) => keys.get(keyId)?.secret.reveal());
  const after = sha256(edited);
  if (after === before) return because('already-done', `${step.file} needs no change`);
  await backup.save(bytes);
  const stepId = step.id;
  if (effectOf(run.state, 'file', stepId)?.after !== after) {
    const { file } = step;
    await run.record({ type: 'file-intended', stepId, file, before, after, inPlace: hardLinked });
  }
  if ((await tree.read(step.file))?.sha256 !== before) return letGo(run, step);
  await tree.write(step.file, edited);
  await run.record({ type: 'file-written', stepId });
  return DONE;
}

/** Somebody wrote the file while it was about to be edited: nothing of it is this run's to undo. */
async function letGo(run: Run, { id: stepId, file }: FileChange): Promise<StepResult> {
  await run.record({ type: 'undone', stepId, effect: effectOf(run.state, 'file', stepId)?.id });
  return because('failed', `${file} was changed while it was about to be edited; plan again`);
}

/** @throws {KeyshiftError} 'stale-plan' when the bytes are not text in the plan's encoding */
function editedBytes(step: FileChange, bytes: Uint8Array, secretOf: (keyId: string) => string | undefined): Uint8Array {
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== step.encoding) {
    throw new KeyshiftError('stale-plan', `${step.file} is not ${step.encoding} text`);
  }
  const edits = step.edits.map((edit) => ({ ...edit, text: fillHoles(edit.text, secretOf) }));
  return encodeText(applyEdits(decoded.text, edits), step.encoding);
}

/** The file; one that a killed write in place left half written is put back first. */
async function settled({ run, tree, backup }: ApplyContext, step: FileChange): Promise<SourceFile | undefined> {
  const file = await tree.read(step.file);
  const effect = effectOf(run.state, 'file', step.id);
  if (file === undefined || !effect?.inPlace || effect.settled) return file;
  if (file.sha256 === effect.before || file.sha256 === effect.after) return file;
  await backup.save(file.bytes);
  await tree.write(step.file, await backup.load(effect.before));
  return tree.read(step.file);
}
