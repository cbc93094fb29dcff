import { GENERAL_SUGGESTION } from './general-suggestion.ts';
import type { Site } from './language.ts';

/** Leaves a site to a person that could have been rewritten by itself. */
export function hold(site: Site, reason: string): Site {
  const suggestion = site.rewrite.suggestion ?? GENERAL_SUGGESTION[site.kind];
  return { ...site, rewrite: { kind: 'by-hand', reason, suggestion } };
}
