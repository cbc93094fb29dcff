import type { Tree } from 'web-tree-sitter';
import {
  BEFORE,
  END,
  FIELD_SHIFT,
  IS_EXTRA,
  IS_NAMED,
  MARKS,
  PARENT,
  PAST,
  START,
  TYPE,
  WORDS,
} from '../languages/tree/words.ts';

/**
 * What the runtime of web-tree-sitter 0.27.1 exports beside its own interface. It is handed cursors and nodes in a
 * small buffer of its memory: four words are a cursor, five a node.
 */
export interface Exports {
  readonly HEAP32: Int32Array;
  /** Gives the address of the buffer. */
  readonly _ts_init: () => number;
  readonly _ts_tree_root_node_wasm: Ask;
  readonly _ts_tree_cursor_new_wasm: Ask;
  readonly _ts_tree_cursor_delete_wasm: Ask;
  readonly _ts_tree_cursor_goto_first_child_wasm: Ask;
  readonly _ts_tree_cursor_goto_next_sibling_wasm: Ask;
  readonly _ts_tree_cursor_goto_parent_wasm: Ask;
  readonly _ts_tree_cursor_current_field_id_wasm: Ask;
  readonly _ts_tree_cursor_current_node_wasm: Ask;
  readonly _ts_node_symbol_wasm: Ask;
  readonly _ts_node_end_index_wasm: Ask;
  readonly _ts_node_is_named_wasm: Ask;
  readonly _ts_node_is_extra_wasm: Ask;
}

/** About the cursor or node in the buffer, given the address of its tree. */
type Ask = (tree: number) => number;

/**
 * The rows of all nodes of a tree, in pre-order. A cursor asked by its own interface costs ten times as much: each
 * question then copies it in and out of WebAssembly.
 */
export function flattenTree(tree: Tree, runtime: Exports): Int32Array {
  const words = new Int32Array(tree.rootNode.descendantCount * WORDS);
  const at = addressOf(tree);
  const cursor = openCursor(at, runtime);
  let parent = -1;
  let before = -1;
  for (let id = 0; ; id += 1) {
    cursor.readInto(words, id * WORDS);
    words[id * WORDS + PARENT] = parent;
    words[id * WORDS + BEFORE] = before;
    if (runtime._ts_tree_cursor_goto_first_child_wasm(at)) {
      parent = id;
      before = -1;
      continue;
    }
    words[id * WORDS + PAST] = id + 1;
    before = id;
    while (parent !== -1 && !runtime._ts_tree_cursor_goto_next_sibling_wasm(at)) {
      runtime._ts_tree_cursor_goto_parent_wasm(at);
      words[parent * WORDS + PAST] = id + 1;
      before = parent;
      parent = words[parent * WORDS + PARENT] ?? -1;
    }
    if (parent === -1) break;
  }
  runtime._ts_tree_cursor_delete_wasm(at);
  return words;
}

function addressOf(tree: Tree): number {
  return (tree as unknown as Readonly<Record<0, number>>)[0];
}

interface Cursor {
  /** Writes what the tree says of the node under the cursor, from an offset on. */
  readonly readInto: (words: Int32Array, offset: number) => void;
}

function openCursor(tree: number, runtime: Exports): Cursor {
  const buffer = runtime._ts_init() >> 2;
  runtime._ts_tree_root_node_wasm(tree);
  runtime._ts_tree_cursor_new_wasm(tree);
  return {
    readInto(words, offset) {
      // The node is told in the same buffer. Memory that grew has another view.
      const before = runtime.HEAP32;
      const first = before[buffer] ?? 0;
      const second = before[buffer + 1] ?? 0;
      const third = before[buffer + 2] ?? 0;
      const fourth = before[buffer + 3] ?? 0;
      const field = runtime._ts_tree_cursor_current_field_id_wasm(tree);
      runtime._ts_tree_cursor_current_node_wasm(tree);
      const named = runtime._ts_node_is_named_wasm(tree) ? IS_NAMED : 0;
      const extra = runtime._ts_node_is_extra_wasm(tree) ? IS_EXTRA : 0;
      words[offset + TYPE] = runtime._ts_node_symbol_wasm(tree);
      words[offset + START] = runtime.HEAP32[buffer + 1] ?? 0;
      words[offset + END] = runtime._ts_node_end_index_wasm(tree);
      words[offset + MARKS] = (field << FIELD_SHIFT) | extra | named;
      const after = runtime.HEAP32;
      after[buffer] = first;
      after[buffer + 1] = second;
      after[buffer + 2] = third;
      after[buffer + 3] = fourth;
    },
  };
}
