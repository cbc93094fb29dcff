import type { Format } from './format.ts';
import { readIni } from './ini/read.ts';
import { analyzeSettings } from './settings/analyze.ts';

/** Java properties: Spring, Gradle, Android. A `#` within a line is part of the value. */
export const properties: Format = {
  id: 'properties',
  linkable: true,
  analyze: (text, file, options) => analyzeSettings(text, file, readIni(text, undefined), undefined, options),
};
