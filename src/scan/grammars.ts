import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { brotliDecompress } from 'node:zlib';
import type { Language as Grammar, Parser, Tree } from 'web-tree-sitter';
import type { GrammarId } from '../languages/language.ts';

type Runtime = typeof import('web-tree-sitter');

const unpack = promisify(brotliDecompress);

let runtime: Promise<Runtime> | undefined;
const grammars = new Map<GrammarId, Promise<Grammar>>();

/** The optimising tier compiles each grammar for longer than a scan runs (measured: 0.6 s against 6 s for 18). */
function loadRuntime(): Promise<Runtime> {
  runtime ??= (async () => {
    setFlagsFromString('--liftoff-only');
    const loaded = await import('web-tree-sitter');
    await loaded.Parser.init();
    return loaded;
  })();
  return runtime;
}

/** `grammars/` lies beside `src/` in the repository and beside `dist/` in the package. */
function loadGrammar(id: GrammarId): Promise<Grammar> {
  const known = grammars.get(id);
  if (known) return known;
  const loading = (async () => {
    const packed = readFileSync(new URL(`../../grammars/${id}.wasm.br`, import.meta.url));
    // On a thread of the pool, so that several grammars unpack at once and while others parse.
    const [{ Language }, unpacked] = await Promise.all([loadRuntime(), unpack(packed)]);
    return Language.load(unpacked);
  })();
  grammars.set(id, loading);
  return loading;
}

/** A parser bound to one grammar; parsing itself is synchronous. */
export interface GrammarParser {
  /** @throws Error when the parser gives up; the tree is to be deleted by the caller. */
  parse(text: string): Tree;
}

/** Loads a grammar once and gives a parser for it. */
export async function parserFor(id: GrammarId): Promise<GrammarParser> {
  const [{ Parser: ParserClass }, grammar] = await Promise.all([loadRuntime(), loadGrammar(id)]);
  const parser: Parser = new ParserClass();
  parser.setLanguage(grammar);
  return {
    parse(text) {
      const tree = parser.parse(text);
      if (!tree) throw new Error('the parser gave up');
      return tree;
    },
  };
}
