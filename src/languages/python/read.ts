import { type Convert, fieldOf, inner } from '../convert.ts';
import { type GrammarSpec, namedChildren, type Reader, readTree, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindingsOf } from './bindings.ts';
import { isRemovable } from './blocks.ts';
import { environmentCall, isEnvironment } from './environment.ts';
import { importsOf } from './imports.ts';
import { ownFunction } from './own-function.ts';
import { adjacentStrings, concatenation, formatCall, joined, percentFormat, stringExpression } from './strings.ts';

/** Reads Python 2 and 3 (the grammar of tree-sitter-python knows both). */
export function readPython(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression: (node, reader) => CONVERT[node.type]?.(node, reader),
  bindings: bindingsOf,
  imports: importsOf,
  callbacks: () => [],
  ownFunction,
  scopes: new Set(['module', 'function_definition', 'lambda', 'class_definition']),
  names: new Set(['identifier']),
  comments: new Set(['comment']),
  statements: new Set(['expression_statement']),
  isRemovable,
};

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  string: stringExpression,
  concatenated_string: adjacentStrings,
  attribute,
  subscript,
  call,
  dictionary,
  list,
  tuple: items,
  set: items,
  expression_list: items,
  binary_operator: binary,
  boolean_operator: either,
  conditional_expression: conditional,
  parenthesized_expression: inner,
  await: inner,
  named_expression: (node, reader) => fieldOf(node, 'value', reader),
  assignment: (node, reader) => (node.parent?.type === 'assignment' ? fieldOf(node, 'right', reader) : undefined),
};

function name(node: Node, reader: Reader): Expression {
  if (isEnvironment(node, reader)) return { kind: 'environment', span: span(node) };
  return { kind: 'name', name: node.text, span: span(node) };
}

function attribute(node: Node, reader: Reader): Expression | undefined {
  if (isEnvironment(node, reader)) return { kind: 'environment', span: span(node) };
  const object = node.childForFieldName('object');
  const property = node.childForFieldName('attribute');
  if (!object || !property) return undefined;
  return { kind: 'member', object: reader.expression(object), property: property.text, span: span(node) };
}

function subscript(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('value');
  const index = node.childForFieldName('subscript');
  if (!object || !index) return undefined;
  const holder = reader.expression(object);
  const key = reader.expression(index);
  const property = key.kind === 'string' ? key.value : null;
  const read = holder.kind === 'environment' && property !== null && !isTarget(node);
  if (read) return { kind: 'env', name: property, span: span(node) };
  const base: Expression =
    holder.kind === 'environment' ? { kind: 'name', name: 'os.environ', span: holder.span } : holder;
  return { kind: 'member', object: base, property, span: span(node) };
}

/** `os.environ['X'] = …` sets the variable. */
function isTarget(node: Node): boolean {
  return node.parent?.type === 'assignment' && node.parent.childForFieldName('left')?.id === node.id;
}

function call(node: Node, reader: Reader): Expression | undefined {
  const callee = node.childForFieldName('function');
  const given = node.childForFieldName('arguments');
  if (!callee || !given) return undefined;
  return special(node, callee, given, reader) ?? plainCall(node, callee, given, reader);
}

/** Calls that are really a value of another kind. */
function special(node: Node, callee: Node, given: Node, reader: Reader): Expression | undefined {
  const method = callee.childForFieldName('attribute')?.text;
  const object = callee.childForFieldName('object');
  if (method === 'format' && object) return formatCall(node, object, given, reader);
  const last = method ?? callee.text;
  const values = namedChildren(given);
  if (last === 'dict' && !method) return keywords(node, values, reader);
  if (last === 'getattr' && values.length > 1) return lookedUp(node, values, reader);
  if (last === 'urljoin' && values.length === 2) return joined(node, values.map(reader.expression));
  return environmentCall(node, callee, given, reader);
}

/** `getattr(app, 'models')` is `app.models`; with a computed name it is a member nobody knows. */
function lookedUp(node: Node, [object, key]: readonly Node[], reader: Reader): Expression | undefined {
  if (!object || !key) return undefined;
  const named = reader.expression(key);
  const property = named.kind === 'string' ? named.value : null;
  return { kind: 'member', object: reader.expression(object), property, span: span(node) };
}

/** `dict(client_id=…)`. */
function keywords(node: Node, values: readonly Node[], reader: Reader): Expression | undefined {
  if (!values.every((value) => value.type === 'keyword_argument')) return undefined;
  return { kind: 'object', entries: values.map((value) => entry(value, 'name', reader)), span: span(node) };
}

function plainCall(node: Node, callee: Node, given: Node, reader: Reader): Expression {
  const target = reader.expression(callee);
  const listed = given.type === 'argument_list';
  const made: Call = {
    form: 'call',
    name: target.kind === 'name' ? target.name : target.kind === 'member' ? target.property : null,
    receiver: target.kind === 'member' ? target.object : null,
    arguments: listed ? namedChildren(given).map((child) => argument(child, reader)) : [],
    span: span(node),
    argumentsSpan: listed ? { start: given.startIndex + 1, end: given.endIndex - 1 } : span(given),
  };
  return { kind: 'call', call: made, span: span(node) };
}

const SPLATS: Readonly<Record<string, string>> = { list_splat: '*', dictionary_splat: '**' };

/** A spread list or dictionary has `*` or `**` as its label: it is no single argument. */
function argument(node: Node, reader: Reader): Argument {
  const splat = SPLATS[node.type];
  const keyword = node.type === 'keyword_argument' ? node.childForFieldName('name')?.text : undefined;
  const value = keyword ? node.childForFieldName('value') : splat ? namedChildren(node)[0] : node;
  return { label: keyword ?? splat ?? null, value: reader.expression(value ?? node), span: span(node) };
}

function dictionary(node: Node, reader: Reader): Expression {
  return { kind: 'object', entries: namedChildren(node).map((child) => entry(child, 'key', reader)), span: span(node) };
}

function entry(node: Node, keyField: string, reader: Reader): Entry {
  const key = node.childForFieldName(keyField);
  const value = node.childForFieldName('value');
  if (!key || !value) {
    return { key: null, keySpan: span(node), value: { kind: 'opaque', span: span(node) }, span: span(node) };
  }
  const named = keyField === 'key' ? reader.expression(key) : undefined;
  const text = keyField === 'name' ? key.text : named?.kind === 'string' ? named.value : null;
  return { key: text, keySpan: span(key), value: reader.expression(value), span: span(node) };
}

/** A list of `('name', value)` pairs is a dictionary to every function that takes form fields. */
function list(node: Node, reader: Reader): Expression {
  const children = namedChildren(node);
  const pairs = children.map((child) => (child.type === 'tuple' ? namedChildren(child) : []));
  if (pairs.length === 0 || !pairs.every((pair) => pair.length === 2 && pair[0]?.type === 'string')) {
    return items(node, reader);
  }
  const entries = pairs.flatMap(([key, value], index): Entry[] => {
    const pair = children[index];
    if (!key || !value || !pair) return [];
    const named = reader.expression(key);
    const text = named.kind === 'string' ? named.value : null;
    return [{ key: text, keySpan: span(key), value: reader.expression(value), span: span(pair) }];
  });
  return { kind: 'object', entries, span: span(node) };
}

function items(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const operator = node.childForFieldName('operator')?.text;
  if (operator === '+') return concatenation(node, reader);
  return operator === '%' ? percentFormat(node, reader) : undefined;
}

function either(node: Node, reader: Reader): Expression | undefined {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left || !right || node.childForFieldName('operator')?.text !== 'or') return undefined;
  return { kind: 'choice', options: [reader.expression(left), reader.expression(right)], span: span(node) };
}

function conditional(node: Node, reader: Reader): Expression | undefined {
  const [yes, , no] = namedChildren(node);
  return yes && no
    ? { kind: 'choice', options: [reader.expression(yes), reader.expression(no)], span: span(node) }
    : undefined;
}
