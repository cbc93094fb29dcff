import type { Plan } from '../domain/plan.ts';
import { fileChanges, stepsOf } from '../domain/plan-steps.ts';
import { renderMinutes, savedMinutes } from './effort.ts';
import { type Palette, PLAIN } from './palette.ts';
import { plainText } from './plain-text.ts';
import { renderBumps } from './plan-bumps.ts';
import { renderByHandSteps } from './plan-by-hand.ts';
import { renderDiffs } from './plan-diff.ts';
import { renderDeliveries, renderKeys } from './plan-keys.ts';
import { count } from './words.ts';

export interface PlanTextInput {
  /** Current contents of the files that the plan edits, by the plan's file names. */
  readonly texts: ReadonlyMap<string, string>;
  readonly palette?: Palette;
}

/** A plan for a person: keys with evidence, where secrets go, a unified diff, what stays by hand, totals. */
export function renderPlanText(plan: Plan, { texts, palette = PLAIN }: PlanTextInput): string {
  if (plan.steps.length === 0) return `${palette.green('Nothing to do.')} No legacy credential is in use.\n`;
  const blocks = [
    renderKeys(stepsOf(plan, 'create-key'), palette),
    renderDeliveries(stepsOf(plan, 'deliver-secret'), palette),
    renderBumps(stepsOf(plan, 'bump-client'), palette),
    renderDiffs(fileChanges(plan), texts, palette),
    renderLater(plan, palette),
    renderByHandSteps(stepsOf(plan, 'by-hand'), palette),
    renderTotals(plan, palette),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderLater(plan: Plan, palette: Palette): string {
  const retire = stepsOf(plan, 'retire').map(({ credential }) => `  ${plainText(credential)}`);
  return retire.length === 0
    ? ''
    : [`${palette.bold('Later')}, when nothing uses them any more: keyshift retire`, ...retire].join('\n');
}

function renderTotals(plan: Plan, palette: Palette): string {
  const keys = stepsOf(plan, 'create-key');
  const scopes = keys.reduce((sum, { key }) => sum + key.grants.length, 0);
  const files = new Set(fileChanges(plan).map(({ file }) => file));
  const total = [
    `${count(keys.length, 'key')} with ${count(scopes, 'scope')}`,
    `${count(files.size, 'file')} edited`,
    `${count(stepsOf(plan, 'by-hand').length, 'place')} by hand`,
  ];
  const saved = savedMinutes(plan);
  const effort =
    saved === 0 ? '' : `\nSaved: ${renderMinutes(saved)} of work by hand, as docs/reading-a-plan.md reckons it.`;
  return `${palette.bold('In all')}: ${total.join(', ')} (plan ${plan.id}, profile ${plan.profile}).${effort}`;
}
