import { hold } from '../../languages/hold.ts';
import type { Site } from '../../languages/language.ts';

/** What one unit rewrites goes in one change or not at all: a constant may not go while the call that takes it stays. */
export function holdTogether(before: readonly Site[], after: readonly Site[]): readonly Site[] {
  const torn = after.some(
    ({ rewrite }, index) => rewrite.kind === 'by-hand' && before[index]?.rewrite.kind === 'automatic',
  );
  if (!torn) return after;
  const reason = 'another place in this file that changes with it is left by hand';
  return after.map((site) => (site.rewrite.kind === 'automatic' ? hold(site, reason) : site));
}
