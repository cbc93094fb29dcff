import { ownFunction, saysPrivate } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';
import { namesInText } from './strings.ts';

/** Reads Kotlin (the grammar of tree-sitter-kotlin). */
export function readKotlin(root: Node, text: string): SyntaxUnit {
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
    'anonymous_function',
    'secondary_constructor',
    'getter',
    'setter',
    'block',
    'lambda_literal',
    'for_statement',
    'when_entry',
    'catch_block',
  ]),
  names: new Set(['identifier']),
  namesWithin: namesInText,
  comments: new Set(['line_comment', 'block_comment', 'multiline_comment']),
  statements: new Set(['call_expression']),
  isRemovable: (node) => node.parent?.type === 'block' && node.parent.parent?.type === 'function_body',
  isConstant: (node) => node.type === 'annotation' || isConstantProperty(node),
};

function isConstantProperty(node: Node): boolean {
  return node.type === 'property_declaration' && /\bconst\b/.test(namedChildren(node)[0]?.text ?? '');
}

/** `import a.b.C` binds C of module a.b; `import a.b.*` binds no name. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'import') return [];
  const [path, alias] = namedChildren(node);
  if (!path) return [];
  if (node.text.trimEnd().endsWith('*')) return [{ module: path.text, local: null, imported: null, span: span(node) }];
  const dot = path.text.lastIndexOf('.');
  const imported = path.text.slice(dot + 1);
  return [{ module: path.text.slice(0, Math.max(dot, 0)), local: alias?.text ?? imported, imported, span: span(node) }];
}

/** The functions in the parentheses of a call and behind them; without a parameter list theirs is `it`. */
function callbacks(node: Node, call: Call): readonly Callback[] {
  const owner = node.type === 'call_expression' ? [node, ...namedChildren(node)] : [];
  const lists = owner
    .flatMap((child) => namedChildren(child))
    .filter((child) => /^(value_arguments|annotated_lambda)$/.test(child.type));
  const lambdas = lists.flatMap((list) => (list.type === 'annotated_lambda' ? [list] : namedChildren(list)));
  return lambdas
    .flatMap((child) => namedChildren(child))
    .filter((child) => child.type === 'lambda_literal')
    .map((child) => ({ call, parameters: parametersOf(child), span: span(child) }));
}

function parametersOf(lambda: Node): readonly string[] {
  const list = namedChildren(lambda).find((child) => child.type === 'lambda_parameters');
  if (!list) return ['it'];
  return namedChildren(list).map((child) => namedChildren(child)[0]?.text ?? child.text);
}
