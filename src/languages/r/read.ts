import { type GrammarSpec, readTree, span } from '../read-tree.ts';
import type { Import, OwnFunction, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindingsOf } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads R (the grammar of tree-sitter-r). */
export function readR(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings: bindingsOf,
  imports,
  callbacks: () => [],
  ownFunction: assignedFunction,
  scopes: new Set(['function_definition']),
  names: new Set(['identifier']),
  comments: new Set(['comment']),
};

/** `library(clarifai)`, `require("httr")`, `source("keys.R")`. */
function imports(node: Node): readonly Import[] {
  if (
    node.type !== 'call' ||
    !/^(library|require|requireNamespace|source|p_load)$/.test(node.childForFieldName('function')?.text ?? '')
  )
    return [];
  const module = /^\(\s*["']?([^"',)\s]+)/.exec(node.childForFieldName('arguments')?.text ?? '')?.[1];
  return module === undefined ? [] : [{ module, local: null, imported: '*', span: span(node) }];
}

/** `token <- function() …`; whether other scripts call it is for linking to say. */
function assignedFunction(node: Node): OwnFunction | undefined {
  const name = node.childForFieldName('lhs');
  const isFunction = node.type === 'binary_operator' && node.childForFieldName('rhs')?.type === 'function_definition';
  return isFunction && name?.type === 'identifier' ? { name: name.text, span: span(node) } : undefined;
}
