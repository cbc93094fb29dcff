import { type Convert, fieldOf, inner, name } from '../convert.ts';
import { concatenation, formatted } from '../joined.ts';
import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  string: literal,
  dot_index_expression: field,
  bracket_index_expression: indexed,
  function_call: called,
  table_constructor: table,
  binary_expression: binary,
  parenthesized_expression: inner,
};

/** Converts a node of the Lua grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

/** `"…"`, `'…'` and `[[…]]`. An escaped character stands for itself: enough for credentials and addresses. */
function literal(node: Node): Expression {
  const opening = /^(\[=*\[|['"])/.exec(node.text)?.[0].length ?? 0;
  const content = {
    start: node.startIndex + opening,
    end: Math.max(node.startIndex + opening, node.endIndex - opening),
  };
  const raw = node.text.slice(opening, content.end - node.startIndex);
  return { kind: 'string', value: raw.replace(/\\(["'\\])/g, '$1'), content, span: span(node) };
}

function field(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'table', reader);
  const property = node.childForFieldName('field')?.text;
  return object && property !== undefined ? { kind: 'member', object, property, span: span(node) } : undefined;
}

function indexed(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'table', reader);
  const index = fieldOf(node, 'field', reader);
  if (!object) return undefined;
  return { kind: 'member', object, property: index?.kind === 'string' ? index.value : null, span: span(node) };
}

/** `f(a)`, `object:method(a)`, and `f "a"` or `f { … }` without parentheses. */
function called(node: Node, reader: Reader): Expression | undefined {
  const callee = node.childForFieldName('name');
  const list = node.childForFieldName('arguments');
  if (!callee || !list) return undefined;
  const call: Call = {
    form: 'call',
    ...calleeOf(callee, reader),
    arguments: namedChildren(list).map(
      (child): Argument => ({ label: null, value: reader.expression(child), span: span(child) }),
    ),
    argumentsSpan: list.text.startsWith('(') ? insideOf(list) : span(list),
    span: span(node),
  };
  return environmentRead(call) ?? formatCall(call, reader) ?? { kind: 'call', call, span: call.span };
}

function calleeOf(callee: Node, reader: Reader): Pick<Call, 'name' | 'receiver'> {
  if (callee.type === 'identifier') return { name: callee.text, receiver: null };
  const receiver = fieldOf(callee, 'table', reader) ?? null;
  const property = callee.childForFieldName('method') ?? callee.childForFieldName('field');
  return { name: callee.type === 'bracket_index_expression' ? null : (property?.text ?? null), receiver };
}

/** `os.getenv("X")`. */
function environmentRead({ name: called, receiver, arguments: given, span: whole }: Call): Expression | undefined {
  const [first] = given;
  const reads = called === 'getenv' && receiver?.kind === 'name' && receiver.name === 'os';
  return reads && first?.value.kind === 'string' ? { kind: 'env', name: first.value.value, span: whole } : undefined;
}

/** `string.format("Bearer %s", token)` and `("Bearer %s"):format(token)`. */
function formatCall(
  { name: called, receiver, arguments: given, span: whole }: Call,
  reader: Reader,
): Expression | undefined {
  if (called !== 'format' || !receiver) return undefined;
  const values = given.map(({ value }) => value);
  const [template, ...others] = receiver.kind === 'string' ? [receiver, ...values] : values;
  if (template?.kind !== 'string') return undefined;
  const raw = reader.text.slice(template.content.start, template.content.end);
  return formatted(template, raw, others, /%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/g, whole);
}

/** With names an object, without them a list. */
function table(node: Node, reader: Reader): Expression {
  const fields = namedChildren(node);
  if (fields.some((child) => child.childForFieldName('name'))) {
    return { kind: 'object', entries: fields.map((child) => entry(child, reader)), span: span(node) };
  }
  const items = fields.map((child) => fieldOf(child, 'value', reader) ?? reader.expression(child));
  return { kind: 'list', items, span: span(node) };
}

function entry(node: Node, reader: Reader): Entry {
  const key = node.childForFieldName('name');
  return {
    key: key ? keyOf(key, reader) : null,
    keySpan: span(key ?? node),
    value: fieldOf(node, 'value', reader) ?? { kind: 'opaque', span: span(node) },
    span: span(node),
  };
}

/** `{ name = … }` and `{ ["name"] = … }`; `{ [name] = … }` is computed. */
function keyOf(key: Node, reader: Reader): string | null {
  if (key.type === 'identifier' && key.previousSibling?.type !== '[') return key.text;
  const value = reader.expression(key);
  return value.kind === 'string' ? value.value : null;
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const left = fieldOf(node, 'left', reader);
  const right = fieldOf(node, 'right', reader);
  if (!left || !right) return undefined;
  const operator = node.children.find((child) => child && !child.isNamed)?.text;
  if (operator === '..') return concatenation([left, right], span(node)) ?? joinedNames(left, right, node);
  return operator === 'or' ? { kind: 'choice', options: [left, right], span: span(node) } : undefined;
}

/** `id .. rest` is text whatever its parts are. */
function joinedNames(left: Expression, right: Expression, node: Node): Expression {
  const parts = [left, right].flatMap((part) => (part.kind === 'joined' ? part.parts : [part]));
  return { kind: 'joined', parts, span: span(node) };
}
