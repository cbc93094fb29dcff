import { ownFunction } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads C# (the grammar of tree-sitter-c-sharp). */
export function readCSharp(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks,
  ownFunction: ownFunction(new Set(['method_declaration', 'local_function_statement']), isOwn),
  scopes: new Set([
    'compilation_unit',
    'declaration_list',
    'block',
    'constructor_declaration',
    'method_declaration',
    'local_function_statement',
    'lambda_expression',
    'for_statement',
    'foreach_statement',
    'using_statement',
    'catch_clause',
    'switch_section',
  ]),
  names: new Set(['identifier']),
  comments: new Set(['comment']),
  statements: new Set(['expression_statement']),
  isConstant,
};

/** Attributes, constants and the default values of parameters. */
function isConstant(node: Node): boolean {
  if (node.type === 'attribute' || node.type === 'parameter') return true;
  const declares = node.type === 'field_declaration' || node.type === 'local_declaration_statement';
  return declares && namedChildren(node).some((child) => child.type === 'modifier' && child.text === 'const');
}

/** `using A.B;` brings in everything of A.B; `using X = A.B.C;` binds X to C of A.B. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'using_directive') return [];
  const alias = node.childForFieldName('name');
  const path = namedChildren(node).findLast((child) => child.id !== alias?.id)?.text ?? '';
  if (!alias) return [{ module: path, local: null, imported: null, span: span(node) }];
  const dot = path.lastIndexOf('.');
  return [
    { module: path.slice(0, Math.max(dot, 0)), local: alias.text, imported: path.slice(dot + 1), span: span(node) },
  ];
}

function callbacks(node: Node, call: Call): readonly Callback[] {
  const list = node.childForFieldName('arguments');
  if (!list) return [];
  return namedChildren(list)
    .flatMap((argument) => namedChildren(argument))
    .filter((child) => child.type === 'lambda_expression')
    .map((child) => ({ call, parameters: parametersOf(child), span: span(child) }));
}

function parametersOf(lambda: Node): readonly string[] {
  const list = lambda.childForFieldName('parameters');
  if (!list) return [];
  if (list.type === 'implicit_parameter') return [list.text];
  return namedChildren(list).map((child) => (child.childForFieldName('name') ?? child).text);
}

/** A member without a modifier is private; one of an interface is not, but it has no body to speak of. */
function isOwn(declaration: Node): boolean {
  return !namedChildren(declaration).some(
    ({ type, text }) => type === 'modifier' && /^(public|protected|internal|override|virtual|abstract)$/.test(text),
  );
}
