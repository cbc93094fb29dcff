import type { Format } from './format.ts';
import { readGradle } from './gradle/read.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { withTextRules } from './text/with-text-rules.ts';

/** Gradle scripts, in Groovy or Kotlin: the fields, resources and variables they give to what they build or run. */
export const gradle: Format = {
  id: 'gradle',
  linkable: true,
  analyze(text, file, options) {
    const analysis = analyzeSettings(text, file, readGradle(text), undefined, options);
    return withTextRules(analysis, text, file, options);
  },
};
