import { ownFunction } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, Import, SyntaxUnit } from '../syntax.ts';
import type { Node, SyntaxTree } from '../tree/node.ts';
import { bindingsOf } from './bindings.ts';
import { blockParameters } from './blocks.ts';
import { expression } from './expressions.ts';
import { isRemovable } from './statements.ts';

/** Reads Ruby (the grammar of tree-sitter-ruby). */
export function readRuby(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings: bindingsOf,
  imports,
  callbacks,
  ownFunction: ownFunction(new Set(['method']), isOwn),
  scopes: new Set(['method', 'singleton_method', 'class', 'module', 'block', 'do_block', 'lambda']),
  names: new Set(['identifier', 'constant', 'instance_variable', 'class_variable', 'global_variable']),
  comments: new Set(['comment']),
  statements: new Set(['call']),
  isRemovable,
};

/** `require 'clarifai'`, `require_relative '../keys'`, `gem 'clarifai'`. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'call' || node.childForFieldName('receiver')) return [];
  if (!/^(require|require_relative|load|gem)$/.test(node.childForFieldName('method')?.text ?? '')) return [];
  const module = /^\(?\s*['"]([^'"]+)['"]/.exec(node.childForFieldName('arguments')?.text ?? '')?.[1];
  return module === undefined ? [] : [{ module, local: null, imported: null, span: span(node) }];
}

function callbacks(node: Node, call: Call): readonly Callback[] {
  const block = node.childForFieldName('block');
  return block ? [{ call, parameters: blockParameters(block), span: span(block) }] : [];
}

/** A function of a script, or a method below `private`. */
function isOwn({ parent, startIndex }: Node): boolean {
  if (parent === null) return false;
  return parent.type === 'program' || privateFrom(parent) < startIndex;
}

const PRIVATE_FROM = new WeakMap<SyntaxTree, Map<number, number>>();

/** Where `private` stands in the body of a class; looked for once, since each of its methods asks. */
function privateFrom(body: Node): number {
  const known = PRIVATE_FROM.get(body.tree) ?? new Map<number, number>();
  PRIVATE_FROM.set(body.tree, known);
  const found =
    known.get(body.id) ?? namedChildren(body).find(isPrivateKeyword)?.startIndex ?? Number.POSITIVE_INFINITY;
  known.set(body.id, found);
  return found;
}

function isPrivateKeyword(node: Node): boolean {
  return node.type === 'identifier' && node.text === 'private';
}
