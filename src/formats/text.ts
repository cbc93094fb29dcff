import type { Site } from '../languages/language.ts';
import type { Format } from './format.ts';
import { isDocumentation } from './prose/documentation.ts';
import { proseSites } from './prose/sites.ts';
import { settingSites } from './settings/sites.ts';
import { readLines } from './text/lines.ts';

/**
 * The careful fallback: prose, and every kind of file that keyshift has no parser for. What it finds is
 * likely, and left by hand.
 */
export const text: Format = {
  id: 'text',
  matches: () => true,
  linkable: true,
  analyze(content, file, options) {
    const documentation = isDocumentation(file);
    const named = settingSites({ file, settings: readLines(content), damaged: reasonFor(documentation) }, options);
    const settings = named.map((site) =>
      documentation ? mentioned(site) : { ...site, confidence: 'likely' as const },
    );
    const sites = [...settings, ...proseSites(content, file, settings)];
    return { sites: sites.toSorted((a, b) => a.span.start - b.span.start), usages: [], upgrades: [] };
  },
};

/** Code reads nothing from documentation, so what it shows has no config key. */
function mentioned({ configKey: _, ...site }: Site): Site {
  return { ...site, kind: 'docs-mention', confidence: 'likely' };
}

function reasonFor(documentation: boolean): string {
  return documentation ? 'it is written for readers' : 'keyshift has no parser for this kind of file';
}
