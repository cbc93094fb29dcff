import { ownFunction } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindingsOf } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads Lua (the grammar of tree-sitter-lua). */
export function readLua(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings: bindingsOf,
  imports,
  callbacks: () => [],
  ownFunction: ownFunction(new Set(['function_declaration']), (node) => node.text.startsWith('local ')),
  scopes: new Set(['function_declaration', 'function_definition', 'block']),
  names: new Set(['identifier']),
  comments: new Set(['comment']),
  statements: new Set(['function_call']),
  isRemovable: (statement) => /^(chunk|block)$/.test(statement.parent?.type ?? ''),
};

/** `require 'keys'`, and `import 'LrHttp'` of Lightroom. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'function_call' || !/^(require|import|dofile)$/.test(node.childForFieldName('name')?.text ?? ''))
    return [];
  const list = node.childForFieldName('arguments');
  const module = list && namedChildren(list)[0]?.text.replace(/^['"]|['"]$/g, '');
  return module ? [{ module, local: null, imported: null, span: span(node) }] : [];
}
