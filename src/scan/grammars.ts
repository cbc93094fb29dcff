import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { brotliDecompress } from 'node:zlib';
import type { Language as Grammar, Parser, ParseState } from 'web-tree-sitter';
import type { GrammarId } from '../languages/language.ts';
import { type GrammarNames, type SyntaxTree, treeOf } from '../languages/tree/node.ts';
import { type Exports, flattenTree } from './flatten-tree.ts';

type Runtime = typeof import('web-tree-sitter');

interface Loaded extends Runtime {
  readonly exports: Exports;
}

const unpack = promisify(brotliDecompress);

let runtime: Promise<Loaded> | undefined;
const grammars = new Map<GrammarId, Promise<Grammar>>();

/**
 * The optimising tier compiles each grammar for longer than a scan runs (measured: 0.6 s against 6 s for 18). Each
 * tree leaves many times its text as garbage, which the engine by itself lets grow to four times what is in use: the
 * second flag took a third off the memory of a scan of 90,000 files, and nothing from its speed.
 */
function loadRuntime(): Promise<Loaded> {
  runtime ??= (async () => {
    setFlagsFromString('--liftoff-only');
    setFlagsFromString('--heap-growing-percent=50');
    const loaded = await import('web-tree-sitter');
    // The runtime puts what it exports on the object that it is started with.
    const exports = {};
    await loaded.Parser.init(exports);
    return { ...loaded, exports: exports as Exports };
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
  /** @throws Error when the parser gives up */
  parse(text: string): SyntaxTree;
}

/** Loads a grammar once and gives a parser for it. */
export async function parserFor(id: GrammarId): Promise<GrammarParser> {
  const [{ Parser: ParserClass, exports }, grammar] = await Promise.all([loadRuntime(), loadGrammar(id)]);
  const parser: Parser = new ParserClass();
  parser.setLanguage(grammar);
  const names = namesOf(grammar);
  return {
    parse(text) {
      const tree = parser.parse(text, null, { progressCallback: stalls(longestStall(text)) });
      if (!tree) {
        parser.reset();
        throw new Error('the parser gave up');
      }
      try {
        return treeOf({ text, names, words: flattenTree(tree, exports), hasError: tree.rootNode.hasError });
      } finally {
        tree.delete();
      }
    },
  };
}

/**
 * Of the runtime's reports, one for each hundred steps. The whole of a sound file takes fewer than one for ten of its
 * characters, most of them perhaps at its end; a parser that stays in one place for longer tries ever more ways to mend
 * what is broken.
 */
function longestStall(text: string): number {
  return 1000 + text.length / 10;
}

/** Milliseconds. A megabyte takes less than one second, and one that is damaged throughout would take minutes. */
const LONGEST_PARSE = 20_000;

/** Tells the runtime to give up when it gets no further, or takes too long. */
function stalls(most: number): (state: ParseState) => boolean {
  const end = performance.now() + LONGEST_PARSE;
  let furthest = -1;
  let reports = 0;
  return ({ currentOffset }) => {
    if (currentOffset > furthest) {
      furthest = currentOffset;
      reports = 0;
    }
    reports += 1;
    return reports > most || performance.now() > end;
  };
}

function namesOf({ types, fields }: Grammar): GrammarNames {
  const fieldIds = new Map(fields.flatMap((name, id): [string, number][] => (name === null ? [] : [[name, id]])));
  return { types, fields, fieldIds };
}
