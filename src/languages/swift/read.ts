import { ownFunction, saysPrivate } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads Swift (the grammar of tree-sitter-swift, see grammars/). */
export function readSwift(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks,
  ownFunction: ownFunction(new Set(['function_declaration']), saysPrivate),
  scopes: new Set([
    'class_body',
    'enum_class_body',
    'function_declaration',
    'init_declaration',
    'statements',
    'lambda_literal',
    'if_statement',
    'while_statement',
    'for_statement',
  ]),
  names: new Set(['simple_identifier']),
  comments: new Set(['comment', 'multiline_comment']),
};

/** `import Clarifai` binds no name that calls are qualified with in practice. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'import_declaration') return [];
  const module = namedChildren(node).at(-1)?.text ?? '';
  return [{ module, local: null, imported: null, span: span(node) }];
}

/** Closures in the parentheses and behind them. */
function callbacks(node: Node, call: Call): readonly Callback[] {
  const suffix = namedChildren(node).find((child) => child.type === 'call_suffix');
  if (!suffix) return [];
  const given = namedChildren(suffix).flatMap((child) =>
    child.type === 'value_arguments'
      ? namedChildren(child).map((argument) => argument.childForFieldName('value'))
      : [child],
  );
  return given
    .filter((child): child is Node => child?.type === 'lambda_literal')
    .map((child) => ({ call, parameters: parametersOf(child), span: span(child) }));
}

/** Without a parameter list a closure's parameters are called `$0`, `$1`, … */
function parametersOf(closure: Node): readonly string[] {
  const type = closure.childForFieldName('type');
  const list = type && namedChildren(type).find((child) => child.type === 'lambda_function_type_parameters');
  if (!list) return ['$0', '$1', '$2'];
  return namedChildren(list).map((child) => child.childForFieldName('name')?.text ?? '');
}
