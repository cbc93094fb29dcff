import { ownFunction, saysPrivate } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads Java (the grammar of tree-sitter-java). */
export function readJava(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks,
  ownFunction: ownFunction(new Set(['method_declaration']), saysPrivate),
  scopes: new Set([
    'program',
    'class_body',
    'interface_body',
    'enum_body',
    'block',
    'constructor_body',
    'constructor_declaration',
    'method_declaration',
    'lambda_expression',
    'for_statement',
    'enhanced_for_statement',
    'try_with_resources_statement',
    'catch_clause',
    'switch_block',
  ]),
  names: new Set(['identifier']),
  comments: new Set(['line_comment', 'block_comment']),
  statements: new Set(['expression_statement']),
  isConstant: (node) => node.type === 'annotation',
};

/** `import a.b.C` binds C of module a.b; `import a.b.*` binds no name. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'import_declaration') return [];
  const [path, star] = namedChildren(node);
  if (!path) return [];
  if (star?.type === 'asterisk') return [{ module: path.text, local: null, imported: null, span: span(node) }];
  const dot = path.text.lastIndexOf('.');
  const name = path.text.slice(dot + 1);
  return [{ module: path.text.slice(0, Math.max(dot, 0)), local: name, imported: name, span: span(node) }];
}

function callbacks(node: Node, call: Call): readonly Callback[] {
  const list = node.childForFieldName('arguments');
  if (!list) return [];
  return namedChildren(list)
    .filter((child) => child.type === 'lambda_expression')
    .map((child) => ({ call, parameters: parametersOf(child), span: span(child) }));
}

function parametersOf(lambda: Node): readonly string[] {
  const list = lambda.childForFieldName('parameters');
  if (!list) return [];
  if (list.type === 'identifier') return [list.text];
  return namedChildren(list).map((child) => (child.childForFieldName('name') ?? child).text);
}
