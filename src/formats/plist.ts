import type { Format } from './format.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { withTextRules } from './text/with-text-rules.ts';
import { readElements } from './xml/elements.ts';
import { plistSettings } from './xml/plist-settings.ts';

/** Property lists of Apple's platforms, as XML. */
export const plist: Format = {
  id: 'plist',
  linkable: true,
  analyze(text, file, options) {
    const { elements, problem } = readElements(text);
    const settings = problem === undefined ? plistSettings(elements, text) : [];
    return withTextRules(analyzeSettings(text, file, settings, problem, options), text, file, options);
  },
};
