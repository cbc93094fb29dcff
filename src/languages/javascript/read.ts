import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';
import { functions, parametersOf } from './functions.ts';
import { imports } from './imports.ts';
import { ownFunction } from './own-function.ts';
import { patterns } from './patterns.ts';

/** Reads JavaScript, JSX and TypeScript (the grammars of tree-sitter-javascript and -typescript). */
export function readJavaScript(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks,
  functions,
  ownFunction,
  patterns,
  scopes: new Set([
    'program',
    'statement_block',
    'function_declaration',
    'function_expression',
    'arrow_function',
    'method_definition',
    'class_body',
  ]),
  names: new Set(['identifier', 'shorthand_property_identifier', 'shorthand_property_identifier_pattern']),
  comments: new Set(['comment']),
  statements: new Set(['expression_statement']),
  isRemovable,
};

/** In a block or at the top; alone after `if (x)` something has to stand. */
function isRemovable(statement: Node): boolean {
  return /^(program|statement_block|switch_case|switch_default)$/.test(statement.parent?.type ?? '');
}

const FUNCTIONS = new Set(['arrow_function', 'function_expression']);

function callbacks(node: Node, made: Call): readonly Callback[] {
  const list = node.childForFieldName('arguments');
  if (!list) return [];
  return namedChildren(list)
    .filter((child) => FUNCTIONS.has(child.type))
    .map((child) => ({ call: made, parameters: parametersOf(child).map(({ text }) => text), span: span(child) }));
}
