import type { AnalyzeOptions, Site } from '../languages/language.ts';
import type { Format } from './format.ts';
import { isDocumentation, isNotes } from './prose/documentation.ts';
import { proseSites } from './prose/sites.ts';
import { settingSites } from './settings/sites.ts';
import { readLines } from './text/lines.ts';

/**
 * The careful fallback: prose, and every kind of file that keyshift has no parser for. What it finds is
 * likely, and left by hand.
 */
export const text: Format = {
  id: 'text',
  linkable: true,
  analyze(content, file, options) {
    const sites = textSites(content, file, reasonFor(isDocumentation(file)), options);
    return { sites, usages: [], upgrades: [] };
  },
};

/** What the careful rules see, in the order of the text; `reason` says why the settings among it stay by hand. */
export function textSites(content: string, file: string, reason: string, options: AnalyzeOptions): readonly Site[] {
  const documentation = isDocumentation(file);
  const named = settingSites({ file, settings: readLines(content), damaged: reason }, options);
  const settings = named.map((site) => (documentation ? mentioned(site) : { ...site, confidence: 'likely' as const }));
  const found = [...settings, ...proseSites(content, file, settings)];
  const sites = isNotes(file) ? found.map(kept) : found;
  return sites.toSorted((a, b) => a.span.start - b.span.start);
}

/** Code reads nothing from documentation, so what it shows has no config key. */
function mentioned({ configKey: _, ...site }: Site): Site {
  return { ...site, kind: 'docs-mention', confidence: 'likely' };
}

/** A credential that is written down in notes is not a mention of one. */
function kept(site: Site): Site {
  const single = site.parts.length === 1 && site.parts[0]?.origin.source === 'literal';
  return single && site.client.name === 'unknown' ? { ...site, kind: 'config-credential' } : site;
}

function reasonFor(documentation: boolean): string {
  return documentation ? 'it is written for readers' : 'keyshift has no parser for this kind of file';
}
