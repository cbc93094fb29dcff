import { applyEdits, type Edit, OverlappingEditsError } from '../../domain/edit.ts';
import { digest } from '../../domain/fingerprint.ts';
import type { ByHandStep, EditFileStep, Plan, Step } from '../../domain/plan.ts';
import { isFileChange, stepsOf } from '../../domain/plan-steps.ts';
import { seal } from '../../domain/seal-plan.ts';
import { readTodos, todoText } from '../../domain/todo.ts';
import type { ScannedFile } from '../../scan/scan-tree.ts';
import { secretSpans } from '../changes.ts';
import { lineComment } from './comment-syntax.ts';
import { standsInComment } from './stands-in-comment.ts';

export interface MarkerOptions {
  /** Day after which a scan fails because of the mark, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** An item for which no mark is left, and why. */
export interface Unmarked {
  readonly step: ByHandStep;
  readonly reason: string;
}

export interface Marked {
  readonly plan: Plan;
  readonly unmarked: readonly Unmarked[];
}

/**
 * Adds to a plan, for each item that stays by hand, a comment above its line. An item that has a mark, or whose mark
 * a person acknowledged, gets no other; where a comment is not certain to be one, none is left and the reason is told.
 */
export async function addMarkers(plan: Plan, files: readonly ScannedFile[], options: MarkerOptions): Promise<Marked> {
  let steps = plan.steps;
  const unmarked: Unmarked[] = [];
  for (const step of stepsOf(plan, 'by-hand')) {
    const { location } = step;
    if (location === null) continue;
    const file = files.find((candidate) => candidate.file === location.file);
    const mark = await markFor(step, file, options);
    if (mark === 'present') continue;
    const marked = typeof mark === 'string' || file === undefined ? undefined : withEdit(steps, file, mark);
    if (marked === undefined)
      unmarked.push({ step, reason: typeof mark === 'string' ? mark : 'the plan changes its line' });
    else steps = marked;
  }
  return { plan: steps === plan.steps ? plan : seal({ ...plan, steps, basedOn: plan.basedOn ?? plan.id }), unmarked };
}

/** The edit that leaves the mark, `present` when it is there, or why there can be none. */
async function markFor(
  step: ByHandStep,
  file: ScannedFile | undefined,
  { expires }: MarkerOptions,
): Promise<Edit | string> {
  const { location, reason } = step;
  if (file === undefined || location === null) return 'its file was not read';
  const fingerprint = step.finding ?? digest(location.file, reason);
  if (readTodos(file.file, file.text, expires).some((todo) => todo.fingerprint === fingerprint)) return 'present';
  const comment = lineComment(file.file);
  if (comment === undefined) return 'its file has no comments that keyshift writes';
  const start = file.text.lastIndexOf('\n', location.startOffset - 1) + 1;
  const indent = /^[ \t]*/.exec(file.text.slice(start))?.[0] ?? '';
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const mark = encodable(`${indent}${comment} ${todoText({ fingerprint, reason, expires })}`, file);
  const edit = { start, end: start, text: mark + lineEnd };
  const sound = await standsInComment(file, edit);
  return sound ? edit : 'a comment above its line would not be one, or would change what the lines around it mean';
}

function encodable(text: string, { encoding }: ScannedFile): string {
  return encoding === 'latin1' ? text.replace(/[\u0100-\uffff]/g, '?') : text;
}

/** The steps with one edit more in the file; undefined when another edit changes the same text. */
function withEdit(steps: readonly Step[], file: ScannedFile, edit: Edit): readonly Step[] | undefined {
  const own = steps.filter(isFileChange).find((step) => step.file === file.file);
  if (own === undefined) return insertBeforeByHand(steps, markStep(file, edit));
  const edits = [...own.edits, edit];
  try {
    applyEdits(file.text, edits);
  } catch (error) {
    if (error instanceof OverlappingEditsError) return undefined;
    throw error;
  }
  return steps.map((step) => (step === own ? { ...own, edits } : step));
}

function markStep(file: ScannedFile, edit: Edit): EditFileStep {
  const { file: path, sha256, encoding } = file;
  const id = `mark-${digest(path)}`;
  return { id, kind: 'edit-file', file: path, sha256, encoding, edits: [edit], masks: secretSpans(file), findings: [] };
}

function insertBeforeByHand(steps: readonly Step[], step: Step): readonly Step[] {
  const at = steps.findIndex(({ kind }) => kind === 'by-hand');
  return at === -1 ? [...steps, step] : [...steps.slice(0, at), step, ...steps.slice(at)];
}
