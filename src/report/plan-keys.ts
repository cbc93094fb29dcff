import type { CreateKeyStep, DeliverSecretStep, PlannedKey } from '../domain/plan.ts';
import { renderGrants } from './grant-text.ts';
import type { Palette } from './palette.ts';
import { plainText } from './plain-text.ts';
import { count } from './words.ts';

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
  return [
    `  ${palette.green(`+ ${plainText(key.id)}`)} for application ${plainText(`${key.app.userId}/${key.app.appId}`)}`,
    `    description  ${plainText(key.description)}`,
    `    read from    ${plainText(key.envName)}`,
    '    scopes',
    ...renderGrants(key.grants, { indent: '      ', evidence: EVIDENCE_SHOWN }, palette),
  ].join('\n');
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
