import type { Format } from './format.ts';
import { readIni } from './ini/read.ts';
import { analyzeSettings } from './settings/analyze.ts';

/** INI files, and the one in which the command line tool of the Python client kept its pair. */
export const ini: Format = {
  id: 'ini',
  linkable: true,
  analyze: (text, file, options) => analyzeSettings(text, file, readIni(text, /(^|[ \t]+)[#;].*$/), undefined, options),
};
