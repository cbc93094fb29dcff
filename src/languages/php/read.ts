import { type Convert, fieldOf, inner, ownFunction, saysPrivate } from '../convert.ts';
import { type GrammarSpec, namedChildren, type Reader, readTree, span } from '../read-tree.ts';
import type { Entry, Expression, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindingsOf, isRemovable } from './bindings.ts';
import { creation, functionCall, memberName, methodCall } from './calls.ts';
import { importsOf } from './imports.ts';
import { concatenation, doubleQuoted, heredoc, singleQuoted } from './strings.ts';

/** Reads PHP, also where it stands between HTML. */
export function readPhp(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression: (node, reader) => CONVERT[node.type]?.(node, reader),
  bindings: bindingsOf,
  imports: importsOf,
  callbacks: () => [],
  ownFunction: ownFunction(new Set(['method_declaration', 'function_definition']), isOwn),
  scopes: new Set(['program', 'function_definition', 'method_declaration', 'anonymous_function', 'arrow_function']),
  names: new Set(['variable_name', 'name']),
  comments: new Set(['comment']),
  statements: new Set(['expression_statement']),
  isRemovable,
};

const CONVERT: Readonly<Record<string, Convert>> = {
  variable_name: variable,
  name: constant,
  qualified_name: constant,
  relative_scope: constant,
  string: singleQuoted,
  encapsed_string: doubleQuoted,
  shell_command_expression: doubleQuoted,
  heredoc,
  nowdoc: heredoc,
  member_access_expression: member,
  nullsafe_member_access_expression: member,
  class_constant_access_expression: scoped,
  scoped_property_access_expression: scoped,
  subscript_expression: subscript,
  function_call_expression: functionCall,
  member_call_expression: methodCall,
  nullsafe_member_call_expression: methodCall,
  scoped_call_expression: methodCall,
  object_creation_expression: creation,
  array_creation_expression: array,
  binary_expression: binary,
  conditional_expression: conditional,
  assignment_expression: (node, reader) => fieldOf(node, 'right', reader),
  cast_expression: (node, reader) => fieldOf(node, 'value', reader),
  parenthesized_expression: inner,
  error_suppression_expression: inner,
};

/** `$id` keeps its sign: a constant of the same letters is another name. */
function variable(node: Node): Expression {
  if (node.text === '$_ENV' || node.text === '$_SERVER') return { kind: 'environment', span: span(node) };
  return { kind: 'name', name: node.text, span: span(node) };
}

function constant(node: Node): Expression {
  return { kind: 'name', name: node.text, span: span(node) };
}

function member(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('object');
  const property = node.childForFieldName('name');
  if (!object || !property) return undefined;
  return { kind: 'member', object: reader.expression(object), property: memberName(property), span: span(node) };
}

/** `Keys::ID` and `Keys::$id`. */
function scoped(node: Node, reader: Reader): Expression | undefined {
  const [scope, property] = namedChildren(node);
  if (!scope || !property) return undefined;
  return { kind: 'member', object: reader.expression(scope), property: property.text, span: span(node) };
}

function subscript(node: Node, reader: Reader): Expression | undefined {
  const [object, index] = namedChildren(node);
  if (!object || !index) return undefined;
  const holder = reader.expression(object);
  const property = indexText(node, index, reader);
  if (holder.kind === 'environment' && property !== null && !isTarget(node)) {
    return { kind: 'env', name: property, span: span(node) };
  }
  const base: Expression =
    holder.kind === 'environment' ? { kind: 'name', name: object.text, span: holder.span } : holder;
  return { kind: 'member', object: base, property, span: span(node) };
}

/** Inside a string `$a[key]` needs no quotes; outside, `key` is a constant. */
function indexText(node: Node, index: Node, reader: Reader): string | null {
  const bare = index.type === 'name' && /^(encapsed_string|heredoc_body)$/.test(node.parent?.type ?? '');
  if (bare) return index.text;
  const value = reader.expression(index);
  return value.kind === 'string' ? value.value : null;
}

/** `$_ENV['X'] = …` sets the variable. */
function isTarget(node: Node): boolean {
  return node.parent?.type === 'assignment_expression' && node.parent.childForFieldName('left')?.id === node.id;
}

/** With keys it is a dictionary, without it is a list. */
function array(node: Node, reader: Reader): Expression {
  const elements = namedChildren(node);
  const keyed = elements.some((element) => namedChildren(element).length === 2);
  if (keyed) return { kind: 'object', entries: elements.map((element) => entry(element, reader)), span: span(node) };
  const items = elements.map((element) => reader.expression(namedChildren(element)[0] ?? element));
  return { kind: 'list', items, span: span(node) };
}

/** Constants as keys, `CURLOPT_URL`, count by their name. */
function entry(element: Node, reader: Reader): Entry {
  const [first, second] = namedChildren(element);
  if (!first || !second) {
    return { key: null, keySpan: span(element), value: reader.expression(first ?? element), span: span(element) };
  }
  const key = reader.expression(first);
  const text = key.kind === 'string' ? key.value : key.kind === 'name' ? key.name : null;
  return { key: text, keySpan: span(first), value: reader.expression(second), span: span(element) };
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const operator = node.childForFieldName('operator')?.text;
  if (operator === '.') return concatenation(node, reader);
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (operator !== '??' || !left || !right) return undefined;
  return { kind: 'choice', options: [reader.expression(left), reader.expression(right)], span: span(node) };
}

/** `c ? a : b`, and `a ?: b`, whose condition is the value. */
function conditional(node: Node, reader: Reader): Expression | undefined {
  const yes = node.childForFieldName('body') ?? node.childForFieldName('condition');
  const no = node.childForFieldName('alternative');
  if (!yes || !no) return undefined;
  return { kind: 'choice', options: [reader.expression(yes), reader.expression(no)], span: span(node) };
}

/** A function of a script, or a private method. */
function isOwn(declaration: Node): boolean {
  return declaration.type === 'function_definition' || saysPrivate(declaration);
}
