import type { Plan, PlannedKey } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { stepsOf } from '../domain/plan-steps.ts';
import { plainText } from './plain-text.ts';
import { line } from './words.ts';

export interface CommitSubject {
  readonly component: string;
  /** Those that the commit holds. */
  readonly files: readonly string[];
  readonly runId: string;
}

const EVIDENCE_SHOWN = 2;

/** What a commit of a component's edits says: which key, what it may do and why, what is left, how to undo it. */
export function commitMessage(plan: Plan, { component, files, runId }: CommitSubject): string {
  const keys = plannedKeys(plan).filter((key) => key.component === component);
  const name = component === '.' ? '' : ` ${plainText(component)}`;
  const byHand = stepsOf(plan, 'by-hand').filter(({ location }) => location && files.includes(location.file));
  const bumps = stepsOf(plan, 'bump-client').filter(({ file }) => files.includes(file));
  return [
    `Move${name} from Clarifai client credentials to a scoped API key`,
    ...keys.map(renderKey),
    bumps
      .map(
        ({ dependency, from, to }) =>
          `${plainText(dependency)} goes from ${plainText(from)} to ${plainText(to)}, the first that takes a key.`,
      )
      .join('\n'),
    byHand.length === 0
      ? ''
      : [
          'Left by hand:',
          ...byHand.map((step) => `- ${step.location ? `${line(step.location)} ` : ''}${plainText(step.reason)}`),
        ].join('\n'),
    `Made by keyshift run ${runId}; keyshift rollback ${runId} takes it back.`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function renderKey({ app, envName, grants }: PlannedKey): string {
  return [
    `The key belongs to application ${plainText(`${app.userId}/${app.appId}`)}, is read from ${plainText(envName)} and may do:`,
    ...grants.map(({ scope, evidence }) => {
      const reasons = evidence.slice(0, EVIDENCE_SHOWN).map(({ because, location }) => {
        return location === undefined ? plainText(because) : `${plainText(because)} at ${line(location)}`;
      });
      return `- ${scope}: ${reasons.join(', ')}`;
    }),
  ].join('\n');
}
