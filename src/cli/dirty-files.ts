import { KeyshiftError } from '../domain/errors.ts';
import type { Plan } from '../domain/plan.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import { workingState } from '../git/working-state.ts';
import { readBelow } from './read-below.ts';

const SHOWN = 5;

/**
 * Refuses to edit files with uncommitted changes, or that git does not know yet, so that a diff afterwards shows our
 * edits alone and git can give the old text back. Outside git there is nothing to refuse.
 * @throws {KeyshiftError} 'refused' naming the files
 */
export async function refuseDirtyFiles(plan: Plan): Promise<void> {
  const files = fileChanges(plan).map(({ file }) => file);
  const { changed, untracked } = await workingState(plan.root, files, readBelow(plan.root));
  const dirty = [...changed, ...untracked.map((file) => `${file} (untracked)`)];
  if (dirty.length === 0) return;
  const more = dirty.length > SHOWN ? ` and ${dirty.length - SHOWN} more` : '';
  throw new KeyshiftError('refused', `uncommitted changes in ${dirty.slice(0, SHOWN).join(', ')}${more}`, {
    hint: 'Commit or stash them, or give --allow-dirty.',
  });
}
