import type { Outcome } from '../domain/outcome.ts';
import type { Plan, Step } from '../domain/plan.ts';
import type { Palette } from '../report/palette.ts';
import { plainText } from '../report/plain-text.ts';

/** One line for one outcome: what it is about, what became of it, and why. */
export function renderOutcome(outcome: Outcome, plan: Plan, palette: Palette, direction: Direction = 'do'): string {
  const step = plan.steps.find(({ id }) => id === outcome.stepId);
  const subject = outcome.subject ?? describeStep(outcome.stepId, step, direction);
  const reason = outcome.reason === undefined ? '' : palette.dim(`  ${plainText(outcome.reason)}`);
  return `  ${statusText(outcome.status, palette)} ${plainText(subject)}${reason}`;
}

function describeStep(stepId: string, step: Step | undefined, direction: Direction): string {
  if (step === undefined) return stepId.replace(/^\d+-/, '').replaceAll('-', ' ');
  return direction === 'undo' ? undoneSubject(step) : subjectOf(step);
}

function statusText(status: Outcome['status'], palette: Palette): string {
  const padded = status.padEnd(12);
  if (status === 'failed') return palette.red(padded);
  if (status === 'by-hand') return palette.yellow(padded);
  return status === 'skipped' ? palette.dim(padded) : palette.green(padded);
}

/** A rollback goes through the same steps the other way. */
export type Direction = 'do' | 'undo';

function undoneSubject(step: Step): string {
  switch (step.kind) {
    case 'create-key':
      return `delete ${step.key.id} of ${step.key.app.userId}/${step.key.app.appId}`;
    case 'deliver-secret':
      return `take back ${step.name}`;
    case 'edit-file':
    case 'bump-client':
      return `restore ${step.file}`;
    default:
      return `undo: ${subjectOf(step)}`;
  }
}

function subjectOf(step: Step): string {
  switch (step.kind) {
    case 'create-key':
      return `create ${step.key.id} for ${step.key.app.userId}/${step.key.app.appId} (${step.key.grants.length} scopes)`;
    case 'deliver-secret':
      return `hand over ${step.name}`;
    case 'verify':
      return step.stage === 'key' ? `verify ${step.keyId ?? 'the key'}` : 'verify the tree';
    case 'edit-file':
      return `edit ${step.file}`;
    case 'bump-client':
      return `bump ${step.dependency} from ${step.from} to ${step.to} in ${step.file}`;
    case 'by-hand':
      return step.location ? `${step.location.file}:${step.location.startLine}` : 'by hand';
    case 'retire':
      return `retire ${step.credential}`;
  }
}
