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

/**
 * The optimising tier compiles each grammar for longer than a scan runs (measured: 0.6 s against 6 s for 18). Each
 * tree leaves a thousand times its text as garbage, which the engine by itself lets grow to four times what is in use:
 * without the second flag a scan of 90,000 files takes 420 MiB, with it 290, in the same time.
 */
function loadRuntime(): Promise<Runtime> {
  runtime ??= (async () => {
    setFlagsFromString('--liftoff-only');
    setFlagsFromString('--heap-growing-percent=50');
    const loaded = await import('web-tree-sitter');
    const memory: SharedMemory = {};
    await loaded.Parser.init(memory);
    passWordsOnly(memory);
    return loaded;
  })();
  return runtime;
}

/** What the runtime puts on the object that it is started with. */
interface SharedMemory {
  HEAP32?: Int32Array;
  setValue?: (address: number, value: number, type?: string) => void;
  getValue?: (address: number, type?: string) => number;
}

/**
 * Every question about a node passes five words to the runtime and gets five back, by functions that look up the
 * name of their type each time: a tenth of all time spent on a tree. Other types go the old way.
 */
function passWordsOnly(memory: SharedMemory): void {
  const { setValue, getValue } = memory;
  if (!setValue || !getValue) return;
  memory.setValue = (address, value, type) => {
    if (type === 'i32' && memory.HEAP32) memory.HEAP32[address >> 2] = value;
    else setValue(address, value, type);
  };
  memory.getValue = (address, type) =>
    (type === 'i32' ? memory.HEAP32?.[address >> 2] : undefined) ?? getValue(address, type);
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
