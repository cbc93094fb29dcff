import type { Format } from './format.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { withTextRules } from './text/with-text-rules.ts';
import { readElements } from './xml/elements.ts';
import { xmlSettings } from './xml/settings.ts';

/** XML: Android resources and manifests, web.config and its kin, Spring, Maven. */
export const xml: Format = {
  id: 'xml',
  linkable: true,
  analyze(text, file, options) {
    const { elements, problem } = readElements(text);
    // Behind an error no offset is sure.
    const settings = problem === undefined ? xmlSettings(elements, text) : [];
    return withTextRules(analyzeSettings(text, file, settings, problem, options), text, file, options);
  },
};
