import { ownFunction, saysPrivate } from '../convert.ts';
import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Call, Callback, Import, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindings } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads Scala (the grammar of tree-sitter-scala). */
export function readScala(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings,
  imports,
  callbacks,
  ownFunction: ownFunction(new Set(['function_definition']), saysPrivate),
  scopes: new Set([
    'template_body',
    'class_definition',
    'function_definition',
    'block',
    'lambda_expression',
    'case_clause',
    'for_expression',
    'if_expression',
  ]),
  names: new Set(['identifier']),
  comments: new Set(['comment', 'block_comment']),
  isConstant: (node) => node.type === 'annotation',
};

/** `import a.b.C`, `import a.b._`, `import a.b.{C => D}`, `import a.b.{C as D}`. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'import_declaration') return [];
  const path = node.childrenForFieldName('path').flatMap((child) => (child?.isNamed ? [child.text] : []));
  const selectors = namedChildren(node).find((child) => child.type === 'namespace_selectors');
  const chosen = selectors ? namedChildren(selectors) : namedChildren(node).filter(isWildcard);
  if (chosen.length > 0) return chosen.map((child) => selected(child, path.join('.'), node));
  const name = path.at(-1) ?? null;
  return [{ module: path.slice(0, -1).join('.'), local: name, imported: name, span: span(node) }];
}

function isWildcard(node: Node): boolean {
  return node.type === 'namespace_wildcard';
}

function selected(node: Node, module: string, whole: Node): Import {
  if (isWildcard(node)) return { module, local: null, imported: null, span: span(whole) };
  const imported = node.childForFieldName('name')?.text ?? node.text;
  return { module, local: node.childForFieldName('alias')?.text ?? imported, imported, span: span(whole) };
}

function callbacks(node: Node, call: Call): readonly Callback[] {
  const list = node.childForFieldName('arguments');
  const functions = (list ? namedChildren(list) : []).filter((child) => child.type === 'lambda_expression');
  return functions.map((child) => ({ call, parameters: parametersOf(child), span: span(child) }));
}

function parametersOf(lambda: Node): readonly string[] {
  const given = lambda.childForFieldName('parameters');
  if (!given) return [];
  if (given.type === 'identifier') return [given.text];
  return namedChildren(given).map((child) => (child.childForFieldName('name') ?? child).text);
}
