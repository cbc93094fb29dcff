import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings, declaredName } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads Objective-C (the grammar of tree-sitter-objc, which knows C and most of Objective-C++ too). */
export function readObjectiveC(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks,
  scopes: new Set([
    'class_implementation',
    'method_definition',
    'function_definition',
    'compound_statement',
    'block_literal',
    'for_statement',
  ]),
  names: new Set(['identifier']),
  comments: new Set(['comment']),
};

/** `#import <Clarifai/ClarifaiApp.h>` and `@import Clarifai;` bind no name of their own. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'preproc_include' && node.type !== 'module_import') return [];
  const path = node.childForFieldName('path')?.text ?? '';
  return [{ module: path.replace(/^["<]|[">]$/g, ''), local: null, imported: null, span: span(node) }];
}

function callbacks(node: Node, call: Call): readonly Callback[] {
  const holder = node.type === 'call_expression' ? node.childForFieldName('arguments') : node;
  if (!holder) return [];
  return namedChildren(holder)
    .filter((child) => child.type === 'block_literal')
    .map((child) => ({ call, parameters: parametersOf(child), span: span(child) }));
}

function parametersOf(block: Node): readonly string[] {
  const list = namedChildren(block).find((child) => child.type === 'parameter_list');
  return list ? namedChildren(list).map((child) => declaredName(child) ?? '') : [];
}
