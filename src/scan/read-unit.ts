import type { Language } from '../languages/language.ts';
import type { SyntaxUnit } from '../languages/syntax.ts';
import { type GrammarParser, parserFor } from './grammars.ts';

const parsers = new Map<string, Promise<GrammarParser>>();

/**
 * Parses a file into the common syntax of its language.
 * @throws Error when the parser gives up
 */
export async function readUnit(file: string, text: string, language: Language): Promise<SyntaxUnit> {
  const grammar = language.grammarFor(file);
  const pending = parsers.get(grammar) ?? parserFor(grammar);
  parsers.set(grammar, pending);
  return language.read((await pending).parse(text).root, text);
}
