import { ownFunction } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree } from '../read-tree.ts';
import type { SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';
import { imports } from './imports.ts';
import { namesInText } from './strings.ts';

/** Reads Rust (the grammar of tree-sitter-rust). */
export function readRust(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks: () => [],
  ownFunction: ownFunction(new Set(['function_item']), isOwn),
  scopes: new Set(['function_item', 'closure_expression', 'block', 'impl_item', 'mod_item', 'trait_item']),
  names: new Set(['identifier', 'field_identifier', 'shorthand_field_identifier']),
  namesWithin: namesInText,
  comments: new Set(['line_comment', 'block_comment']),
  statements: new Set(['expression_statement']),
  // A text written in the code is of another type than one that is made at run time.
  isConstant: (node) => /^(raw_)?string_literal$/.test(node.type) && node.parent?.type !== 'token_tree',
};

function isOwn(declaration: Node): boolean {
  const inTrait = declaration.parent?.parent?.childForFieldName('trait');
  return !inTrait && !namedChildren(declaration).some(({ type }) => type === 'visibility_modifier');
}
