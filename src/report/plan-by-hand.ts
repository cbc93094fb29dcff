import type { ByHandStep } from '../domain/plan.ts';
import type { Palette } from './palette.ts';
import { plainLines, plainText } from './plain-text.ts';
import { count, place } from './words.ts';

export function renderByHandSteps(steps: readonly ByHandStep[], palette: Palette): string {
  if (steps.length === 0) return '';
  return [
    palette.bold(`Left to you: ${count(steps.length, 'place')}`),
    ...steps.map((step) => renderStep(step, palette)),
  ].join('\n');
}

function renderStep({ location, reason, suggestion }: ByHandStep, palette: Palette): string {
  const where = location === null ? '' : `${palette.yellow(place(location))}  `;
  const lines = suggestion === undefined ? [] : plainLines(suggestion).split('\n');
  return [`  ${where}${plainText(reason)}`, ...lines.map((text) => `      ${palette.cyan(text)}`)].join('\n');
}
