import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';
import type { FileEffect } from './run-state.ts';

/** Puts a file back byte for byte, unless somebody changed it after the run did. */
export async function undoFile(
  { tree, backup }: Pick<RunPorts, 'tree' | 'backup'>,
  effect: FileEffect,
): Promise<StepResult> {
  await tree.sweep(effect.file);
  const found = await tree.read(effect.file);
  if (found?.sha256 === effect.before) return because('already-done', `${effect.file} is as before`);
  const halfWritten = effect.inPlace && !effect.settled;
  if (found?.sha256 !== effect.after && !halfWritten) {
    const state = found === undefined ? 'is gone' : 'was changed after the run';
    return because('failed', `${effect.file} ${state}; it is left alone`);
  }
  if (found !== undefined && halfWritten) await backup.save(found.bytes);
  await tree.write(effect.file, await backup.load(effect.before));
  return DONE;
}
