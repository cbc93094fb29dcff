import { formatOf } from '../formats/index.ts';
import { text as textFormat } from '../formats/text.ts';
import { analyze } from '../languages/analyze.ts';
import { languageOf } from '../languages/index.ts';
import type { Analysis, AnalyzeOptions, Language } from '../languages/language.ts';
import { type GrammarParser, parserFor } from './grammars.ts';

/** What one file's text says, and what it was read as. */
export interface TextAnalysis extends Analysis {
  readonly language: string;
  /** Set when the text was not understood. */
  readonly problem?: string;
  /** With a problem: its text was searched all the same. */
  readonly searched?: true;
  /** Worth reading again once the variables that code reads are known. */
  readonly linkable: boolean;
}

const NOTHING: Analysis = { sites: [], usages: [], upgrades: [] };

/** Reads a file's text as its language or format; undefined when keyshift has neither for it. */
export async function analyzeText(
  file: string,
  text: string,
  options: AnalyzeOptions,
): Promise<TextAnalysis | undefined> {
  const language = languageOf(file, text);
  if (language) return analyzeSource(file, text, language, options);
  const format = formatOf(file);
  if (!format) return undefined;
  const { problem, ...analysis } = format.analyze(text, file, options);
  return { language: format.id, linkable: format.linkable, ...analysis, ...(problem ? { problem } : {}) };
}

/** A call that the parser lost may still be told by its text. */
function byText(
  file: string,
  text: string,
  options: AnalyzeOptions,
): Analysis & Pick<TextAnalysis, 'problem' | 'searched'> {
  const { sites, upgrades } = textFormat.analyze(text, file, options);
  const problem = 'parsed with errors, and the text alone shows nothing';
  return { sites, upgrades, usages: [], ...(sites.length === 0 ? { problem, searched: true } : {}) };
}

const parsers = new Map<string, Promise<GrammarParser>>();

async function analyzeSource(
  file: string,
  text: string,
  language: Language,
  options: AnalyzeOptions,
): Promise<TextAnalysis> {
  const grammar = language.grammarFor(file);
  const pending = parsers.get(grammar) ?? parserFor(grammar);
  parsers.set(grammar, pending);
  const parser = await pending;
  let tree: ReturnType<GrammarParser['parse']>;
  try {
    tree = parser.parse(text);
  } catch (error) {
    return {
      language: language.id,
      linkable: false,
      ...NOTHING,
      problem: `not parsed: ${error instanceof Error ? error.message : 'unknown error'}`,
    };
  }
  try {
    const unit = language.read(tree.rootNode, text);
    const analysis = analyze(unit, language, options);
    if (!unit.damaged || analysis.sites.length > 0) return { language: language.id, linkable: false, ...analysis };
    return { language: language.id, linkable: false, ...byText(file, text, options), usages: analysis.usages };
  } finally {
    tree.delete();
  }
}
