import { type Convert, fieldOf, inner, name } from '../convert.ts';
import { concatenation, formatted } from '../joined.ts';
import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  this: name,
  string_literal: stringLiteral,
  character_literal: stringLiteral,
  field_access: member,
  method_invocation: invocation,
  object_creation_expression: creation,
  annotation,
  array_creation_expression: (node, reader) => fieldOf(node, 'value', reader),
  array_initializer: list,
  binary_expression: sum,
  ternary_expression: ternary,
  parenthesized_expression: inner,
  cast_expression: (node, reader) => fieldOf(node, 'value', reader),
};

/** Converts a node of the Java grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

/** `"…"`, `"""…"""` and `'c'`. An escaped character stands for itself: enough for credentials and URLs. */
function stringLiteral(node: Node): Expression {
  const quotes = node.text.startsWith('"""') ? 3 : 1;
  const content = { start: node.startIndex + quotes, end: node.endIndex - quotes };
  const value = node.text.slice(quotes, -quotes).replace(/\\([^nrtbfsu\d])/g, '$1');
  return { kind: 'string', value, content, span: span(node) };
}

function member(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('object');
  const field = node.childForFieldName('field');
  if (!object || !field) return undefined;
  return { kind: 'member', object: reader.expression(object), property: field.text, span: span(node) };
}

function list(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

function sum(node: Node, reader: Reader): Expression | undefined {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left || !right || node.childForFieldName('operator')?.text !== '+') return undefined;
  return concatenation([reader.expression(left), reader.expression(right)], span(node));
}

function ternary(node: Node, reader: Reader): Expression | undefined {
  const yes = fieldOf(node, 'consequence', reader);
  const no = fieldOf(node, 'alternative', reader);
  return yes && no ? { kind: 'choice', options: [yes, no], span: span(node) } : undefined;
}

function invocation(node: Node, reader: Reader): Expression {
  const object = node.childForFieldName('object');
  const call: Call = {
    form: 'call',
    name: node.childForFieldName('name')?.text ?? null,
    receiver: object && reader.expression(object),
    ...argumentsOf(node, reader),
    span: span(node),
  };
  return environmentRead(call, object) ?? known(call, reader) ?? { kind: 'call', call, span: call.span };
}

/** Retrofit's `@GET("v2/inputs")` says what is called, so an annotation counts as a call. */
function annotation(node: Node, reader: Reader): Expression {
  const name = node.childForFieldName('name')?.text ?? null;
  const call: Call = { form: 'call', name, receiver: null, ...argumentsOf(node, reader), span: span(node) };
  return { kind: 'call', call, span: call.span };
}

function creation(node: Node, reader: Reader): Expression {
  const path = (node.childForFieldName('type')?.text ?? '').replace(/<[\s\S]*$/, '').split('.');
  const call: Call = {
    form: 'new',
    name: path.at(-1)?.trim() ?? null,
    receiver: path.length > 1 ? { kind: 'name', name: path.slice(0, -1).join('.'), span: span(node) } : null,
    ...argumentsOf(node, reader),
    span: span(node),
  };
  return { kind: 'call', call, span: call.span };
}

function argumentsOf(node: Node, reader: Reader): Pick<Call, 'arguments' | 'argumentsSpan'> {
  const written = node.childForFieldName('arguments');
  if (!written) return { arguments: [], argumentsSpan: { start: node.endIndex, end: node.endIndex } };
  return {
    arguments: namedChildren(written).map(
      (child): Argument => ({
        label: child.childForFieldName('key')?.text ?? null,
        value: reader.expression(
          child.type === 'element_value_pair' ? (child.childForFieldName('value') ?? child) : child,
        ),
        span: span(child),
      }),
    ),
    argumentsSpan: insideOf(written),
  };
}

/** `System.getenv("X")`, `System.getenv().get("X")`, `System.getenv().getOrDefault("X", …)`. */
function environmentRead(call: Call, object: Node | null): Expression | undefined {
  const first = call.arguments[0]?.value;
  if (call.name === 'getenv' && (object === null || /(^|\.)System$/.test(object.text))) {
    if (first === undefined) return { kind: 'environment', span: call.span };
    return first.kind === 'string' ? { kind: 'env', name: first.value, span: call.span } : undefined;
  }
  const looksUp = call.receiver?.kind === 'environment' && /^get(OrDefault)?$/.test(call.name ?? '');
  return looksUp && first?.kind === 'string' ? { kind: 'env', name: first.value, span: call.span } : undefined;
}

/** Calls of the standard library that only put values together. */
function known(call: Call, reader: Reader): Expression | undefined {
  const values = call.arguments.map((argument) => argument.value);
  const on = call.receiver?.kind === 'name' ? call.receiver.name : '';
  if (call.name === 'format' && on === 'String') return format(values, call, reader);
  if (call.name === 'formatted' && call.receiver) return format([call.receiver, ...values], call, reader);
  if (call.name === 'of' && /Map$/.test(on)) return mapOf(values, call);
  if ((call.name === 'of' && /(List|Set)$/.test(on)) || (call.name === 'asList' && on === 'Arrays')) {
    return { kind: 'list', items: values, span: call.span };
  }
  return undefined;
}

/** A locale may come before the format. */
function format(values: readonly Expression[], call: Call, reader: Reader): Expression | undefined {
  const at = values.findIndex((value) => value.kind === 'string');
  const text = values[at];
  if (text?.kind !== 'string' || at > 1) return undefined;
  const raw = reader.text.slice(text.content.start, text.content.end);
  return formatted(text, raw, values.slice(at + 1), /%(?:\d+\$)?[-#+ 0,(]*\d*(?:\.\d+)?[a-zA-Z]/g, call.span);
}

/** `Map.of("client_id", id, "client_secret", secret)`. */
function mapOf(values: readonly Expression[], call: Call): Expression {
  const entries = values.flatMap((key, index): Entry[] => {
    const value = values[index + 1];
    if (index % 2 === 1 || value === undefined) return [];
    const whole = { start: key.span.start, end: value.span.end };
    return [{ key: key.kind === 'string' ? key.value : null, keySpan: key.span, value, span: whole }];
  });
  return { kind: 'object', entries, span: call.span };
}
