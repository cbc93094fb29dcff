import type { CreateKeyStep, DeliverSecretStep, Evidence, PlannedKey, ScopeGrant } from '../domain/plan.ts';
import type { Palette } from './palette.ts';
import { plainText } from './plain-text.ts';
import { count, line } from './words.ts';

/** More lines than these say nothing new; the plan's JSON has them all. */
const EVIDENCE_SHOWN = 3;

export function renderKeys(steps: readonly CreateKeyStep[], palette: Palette): string {
  if (steps.length === 0) return '';
  return [
    palette.bold(`Create ${count(steps.length, 'key')}`),
    ...steps.map(({ key }) => renderKey(key, palette)),
  ].join('\n');
}

function renderKey(key: PlannedKey, palette: Palette): string {
  const width = Math.max(0, ...key.grants.map(({ scope }) => scope.length));
  return [
    `  ${palette.green(`+ ${plainText(key.id)}`)} for application ${plainText(`${key.app.userId}/${key.app.appId}`)}`,
    `    description  ${plainText(key.description)}`,
    `    read from    ${plainText(key.envName)}`,
    '    scopes',
    ...key.grants.flatMap((grant) => renderGrant(grant, width, palette)),
  ].join('\n');
}

function renderGrant({ scope, evidence }: ScopeGrant, width: number, palette: Palette): readonly string[] {
  const shown = evidence.slice(0, EVIDENCE_SHOWN).map(renderEvidence);
  const more = evidence.length - shown.length;
  const reasons = [...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  return (reasons.length === 0 ? [''] : reasons).map((reason, index) => {
    const name = index === 0 ? palette.cyan(scope) + ' '.repeat(width - scope.length) : ' '.repeat(width);
    return `      ${name}  ${palette.dim(reason)}`.trimEnd();
  });
}

function renderEvidence({ because, location }: Evidence): string {
  return location === undefined ? plainText(because) : `${line(location)}  ${plainText(because)}`;
}

export function renderDeliveries(steps: readonly DeliverSecretStep[], palette: Palette): string {
  if (steps.length === 0) return '';
  const lines = steps.map((step) => `  ${plainText(step.name)} of ${plainText(step.keyId)} → ${renderSink(step)}`);
  return [palette.bold('Hand over'), ...lines].join('\n');
}

function renderSink({ sink, optional }: DeliverSecretStep): string {
  if (sink !== null) return plainText(sink);
  return optional ? 'the edited files below (a sink of your own with --sink)' : 'to be named with --sink';
}
