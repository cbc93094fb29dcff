import type { BumpClientStep } from '../domain/plan.ts';
import type { Palette } from './palette.ts';
import { plainText } from './plain-text.ts';

/** Which clients are raised, from where to where, and why no further. */
export function renderBumps(steps: readonly BumpClientStep[], palette: Palette): string {
  if (steps.length === 0) return '';
  const lines = steps.map(
    ({ dependency, from, to, file }) =>
      `  ${plainText(dependency)} ${plainText(from)} → ${palette.green(plainText(to))}  ${palette.dim(`in ${plainText(file)}; the first version that takes a key`)}`,
  );
  return [palette.bold('Raise the client'), ...lines].join('\n');
}
