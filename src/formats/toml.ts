import { ParseError, parseTOML } from 'toml-eslint-parser';
import type { Format, FormatAnalysis } from './format.ts';
import { readIni } from './ini/read.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { withTextRules } from './text/with-text-rules.ts';
import { readToml } from './toml/read.ts';

/** TOML: tools and servers, Rust and Python projects, hosts such as Netlify and Fly. */
export const toml: Format = {
  id: 'toml',
  linkable: true,
  analyze: (text, file, options) => withTextRules(analyzeToml(text, file, options), text, file, options),
};

function analyzeToml(...[text, file, options]: Parameters<Format['analyze']>): FormatAnalysis {
  try {
    // The parser knows no byte-order mark; a blank in its place keeps the offsets.
    const document = parseTOML(text.replace(/^\uFEFF/, ' '));
    return analyzeSettings(text, file, readToml(document, text), undefined, options);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // The parser's message may quote the text.
    return analyzeSettings(text, file, readIni(text, /#.*$/), `not valid TOML at offset ${error.index}`, options);
  }
}
