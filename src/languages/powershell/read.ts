import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Import, OwnFunction, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindingsOf } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads PowerShell (the grammar of tree-sitter-powershell). */
export function readPowerShell(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings: bindingsOf,
  imports,
  callbacks: () => [],
  ownFunction: namedFunction,
  scopes: new Set(['function_statement', 'script_block', 'class_method_definition']),
  names: new Set(['variable']),
  comments: new Set(['comment']),
};

/** `Import-Module Clarifai`, and `. ./keys.ps1`. */
function imports(node: Node): readonly Import[] {
  const module =
    node.type === 'command' ? /^(?:Import-Module(?:\s+-Name)?|\.)\s+["']?([^\s"']+)/i.exec(node.text)?.[1] : undefined;
  return module === undefined ? [] : [{ module, local: null, imported: null, span: span(node) }];
}

/** `function Get-Token { … }`. */
function namedFunction(node: Node): OwnFunction | undefined {
  const [name] = node.type === 'function_statement' ? namedChildren(node) : [];
  return name?.type === 'function_name' ? { name: name.text, span: span(node) } : undefined;
}
