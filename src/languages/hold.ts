import type { Site } from './language.ts';

/** Leaves a site to a person that could have been rewritten by itself. */
export function hold(site: Site, reason: string): Site {
  const suggestion = site.rewrite.kind === 'automatic' ? site.rewrite.suggestion : undefined;
  return { ...site, rewrite: { kind: 'by-hand', reason, ...(suggestion === undefined ? {} : { suggestion }) } };
}
