import type { Node } from 'web-tree-sitter';
import { type GrammarSpec, readTree, span } from '../read-tree.ts';
import type { Import, SyntaxUnit } from '../syntax.ts';
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
