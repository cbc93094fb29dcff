import { diffLines } from 'diff';
import type { Edit } from '../../domain/edit.ts';

/** The edits, whole lines each, that make one text of another. */
export function lineEdits(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; end: number; text: string } | undefined;
  for (const { value, added, removed } of diffLines(before, after)) {
    if (!added && !removed) {
      if (open) edits.push(open);
      open = undefined;
      at += value.length;
      continue;
    }
    open ??= { start: at, end: at, text: '' };
    if (added) open.text += value;
    else at = open.end = at + value.length;
  }
  return open ? [...edits, open] : edits;
}
