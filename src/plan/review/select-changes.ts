import { holesIn } from '../../domain/edit.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ByHandStep, FileChange, Plan, Step } from '../../domain/plan.ts';
import { keysBehind, plannedKeys } from '../../domain/plan-keys.ts';
import { fileChanges, isFileChange } from '../../domain/plan-steps.ts';
import { seal } from '../../domain/seal-plan.ts';

/** What a review came to: the changes that were accepted, by step id, with the edits that they now have. */
export type Accepted = ReadonlyMap<string, FileChange['edits']>;

const SKIPPED = 'left out in the review';

/**
 * The plan of what was accepted. A change that was not is work left to a person, so that nothing is missed in
 * silence; a key that nothing accepted needs is not made. Pure.
 */
export function selectChanges(plan: Plan, accepted: Accepted, findings: readonly Finding[]): Plan {
  const needed = neededKeys(plan, accepted);
  const steps = plan.steps.flatMap((step): readonly Step[] => {
    if (isFileChange(step)) {
      const edits = accepted.get(step.id);
      return edits === undefined ? leftOut(step, findings) : [{ ...step, edits }];
    }
    if (step.kind === 'deliver-secret' && needed.has(step.keyId)) {
      return [
        { ...step, optional: [...accepted.values()].flat().some(({ text }) => holesIn(text).includes(step.keyId)) },
      ];
    }
    return isKept(step, needed) ? [step] : [];
  });
  const [byHand, automatic] = [steps.filter(isByHand), steps.filter((step) => !isByHand(step))];
  return seal({ ...plan, steps: [...automatic, ...byHand] });
}

/** Keys that no change uses are for code that a person writes, so a review does not take them away. */
function neededKeys(plan: Plan, accepted: Accepted): ReadonlySet<string> {
  const keys = plannedKeys(plan);
  const users = fileChanges(plan).filter(({ together }) => together !== undefined);
  const needed = keys.filter(({ id }) => {
    const own = users.filter((step) => keysBehind(keys, step).includes(id));
    return own.length === 0 || own.some((step) => accepted.has(step.id));
  });
  return new Set(needed.map(({ id }) => id));
}

function isKept(step: Step, needed: ReadonlySet<string>): boolean {
  switch (step.kind) {
    case 'create-key':
      return needed.has(step.key.id);
    case 'deliver-secret':
      return needed.has(step.keyId);
    case 'verify':
      return step.keyId === null || needed.has(step.keyId);
    case 'retire':
      return needed.size > 0;
    default:
      return true;
  }
}

function leftOut(step: FileChange & Step, findings: readonly Finding[]): readonly ByHandStep[] {
  const own = step.kind === 'edit-file' ? step.findings : [];
  const places = own.map((fingerprint, index): ByHandStep => {
    const location = findings.find((finding) => finding.fingerprint === fingerprint)?.location ?? null;
    return { id: `${step.id}-left-out-${index + 1}`, kind: 'by-hand', finding: fingerprint, location, reason: SKIPPED };
  });
  if (places.length > 0) return places;
  return [
    { id: `${step.id}-left-out`, kind: 'by-hand', finding: null, location: null, reason: `${step.file}: ${SKIPPED}` },
  ];
}

function isByHand(step: Step): step is ByHandStep {
  return step.kind === 'by-hand';
}
