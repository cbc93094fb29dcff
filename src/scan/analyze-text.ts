import { isMarkup, wrappedName } from '../formats/embedded/hosts.ts';
import type { Format, FormatAnalysis } from '../formats/format.ts';
import { formatOf } from '../formats/index.ts';
import { isDocumentation } from '../formats/prose/documentation.ts';
import { text as textFormat } from '../formats/text.ts';
import { languageOf } from '../languages/index.ts';
import type { Analysis, AnalyzeOptions, Language } from '../languages/language.ts';
import type { SyntaxUnit } from '../languages/syntax.ts';
import { analyzeUnit } from './analyze-unit.ts';
import { analyzeDocumentation } from './embedded/documentation.ts';
import { analyzeMarkup, scriptSites } from './embedded/markup.ts';
import { analyzeNotebook } from './embedded/notebook.ts';
import { analyzeWrapped } from './embedded/wrapped.ts';
import { isPassingMention } from './passing-mention.ts';
import { readUnit } from './read-unit.ts';
import type { TextAnalysis } from './text-analysis.ts';

const NOTHING: Analysis = { sites: [], usages: [], upgrades: [] };

/** Reads a file's text as its language or format; undefined when keyshift has neither for it. */
export async function analyzeText(
  file: string,
  text: string,
  options: AnalyzeOptions,
): Promise<TextAnalysis | undefined> {
  // A build script in Kotlin configures like one in Groovy, and calls no client.
  const named = /\.gradle\.kts$/i.test(file) ? undefined : languageOf(file, text);
  // Code elsewhere may read its credential from names that tell nothing by themselves.
  const isPassing = options.variables === undefined && isPassingMention(text);
  if (named && isPassing) return { ...NOTHING, language: named.id, linkable: false };
  if (named) return analyzeSource(file, text, await named.load(), options);
  if (/\.ipynb$/i.test(file)) return analyzeNotebook(file, text, options);
  const kind = formatOf(file);
  if (kind && kind.id !== textFormat.id && !(kind.id === 'dotenv' && isScript(text))) {
    const { id, linkable, analyze } = await kind.load();
    if (isPassing) return { ...NOTHING, language: id, linkable };
    return { language: id, linkable, ...analyzeNested(analyze, text, file, options) };
  }
  const inner = wrappedName(file);
  const wrapped = inner === undefined ? undefined : await analyzeWrapped(inner, text, options, analyzeText);
  if (wrapped) return wrapped;
  if (isMarkup(file)) return analyzeMarkup(file, text, options);
  if (isDocumentation(file)) return analyzeDocumentation(file, text, options);
  return { language: textFormat.id, linkable: textFormat.linkable, ...textFormat.analyze(text, file, options) };
}

/** Data may nest deeper than the stack of a recursive parser; one such file does not end the scan. */
function analyzeNested(...[analyze, ...input]: [Format['analyze'], ...Parameters<Format['analyze']>]): FormatAnalysis {
  try {
    return analyze(...input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...textFormat.analyze(...input), problem: 'it nests too deep to be parsed', searched: true };
  }
}

/** Code that was pasted into a file of settings. */
function isScript(text: string): boolean {
  return /^\s*(const|let|var)\s+\w+\s*=|^\s*module\.exports\s*=/m.test(text);
}

async function analyzeSource(
  file: string,
  text: string,
  language: Language,
  options: AnalyzeOptions,
): Promise<TextAnalysis> {
  const base = { language: language.id, linkable: false };
  let unit: SyntaxUnit;
  try {
    unit = await readUnit(file, text, language);
  } catch (error) {
    // Told even when the text shows something: it shows no calls, and code that is only parsed may hold more.
    const { sites } = textFormat.analyze(text, file, options);
    const reason = error instanceof Error ? error.message : 'unknown error';
    return { ...base, sites, usages: [], upgrades: [], problem: `not parsed: ${reason}`, searched: true };
  }
  const analysis = analyzeUnit(unit, language, options);
  const scripts = isMarkup(file) ? await scriptSites(text, options) : [];
  const sites = [...analysis.sites, ...scripts].toSorted((a, b) => a.span.start - b.span.start);
  if (!unit.damaged || sites.length > 0) return { ...base, ...analysis, sites };
  return { ...base, ...byText(file, text, options), usages: analysis.usages };
}

/** What neither the parser nor the rules for code saw may still be told as a setting. */
function byText(
  file: string,
  text: string,
  options: AnalyzeOptions,
): Analysis & Pick<TextAnalysis, 'problem' | 'searched'> {
  const { sites, upgrades } = textFormat.analyze(text, file, options);
  const problem = 'parsed with errors, and the text alone shows nothing';
  return { sites, upgrades, usages: [], ...(sites.length === 0 ? { problem, searched: true } : {}) };
}
