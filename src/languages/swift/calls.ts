import { formatted } from '../joined.ts';
import { PLACEHOLDER } from '../objc/strings.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Argument, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { environmentRead } from './environment.ts';

/**
 * A call, a creation (`X(…)`, `X.init(…)`: form `new`) or a subscript, which the grammar writes alike.
 * Arguments carry their labels; a closure behind the parentheses is a callback and no argument.
 */
export function call(node: Node, reader: Reader): Expression | undefined {
  const [callee, suffix] = namedChildren(node);
  if (!callee || suffix?.type !== 'call_suffix') return undefined;
  const list = namedChildren(suffix).find((child) => child.type === 'value_arguments');
  const given = list ? namedChildren(list).flatMap((child) => argumentOf(child, reader)) : [];
  if (list?.text.startsWith('[')) return subscript(node, callee, given, reader);
  const values = given.map(({ value }) => value);
  return (
    environmentRead(callee, values, node) ??
    format(callee, given, node, reader) ??
    made(node, callee, list, given, reader)
  );
}

function argumentOf(node: Node, reader: Reader): Argument[] {
  const value = node.childForFieldName('value');
  if (!value?.isNamed) return [];
  return [{ label: node.childForFieldName('name')?.text ?? null, value: reader.expression(value), span: span(node) }];
}

function subscript(node: Node, callee: Node, given: readonly Argument[], reader: Reader): Expression {
  const object = reader.expression(callee);
  const key = given[0]?.value;
  const property = key?.kind === 'string' ? key.value : null;
  if (object.kind === 'environment' && property !== null) return { kind: 'env', name: property, span: span(node) };
  return { kind: 'member', object, property, span: span(node) };
}

/** `String(format: "Bearer %@", token)`. */
function format(callee: Node, given: readonly Argument[], node: Node, reader: Reader): Expression | undefined {
  const [first, ...more] = given;
  if (!/^(NS)?String$/.test(callee.text) || first?.label !== 'format' || first.value.kind !== 'string')
    return undefined;
  const raw = reader.text.slice(first.value.content.start, first.value.content.end);
  const values = more.map(({ value }) => value);
  return formatted(first.value, raw, values, PLACEHOLDER, span(node));
}

function made(
  node: Node,
  callee: Node,
  list: Node | undefined,
  given: readonly Argument[],
  reader: Reader,
): Expression {
  const target = reader.expression(callee);
  const initialises = target.kind === 'member' && target.property === 'init';
  const called = initialises ? target.object : target;
  const name = pathOf(called)?.at(-1) ?? (called.kind === 'member' ? called.property : null);
  const argumentsSpan = list
    ? { start: list.startIndex + 1, end: list.endIndex - 1 }
    : { start: callee.endIndex, end: callee.endIndex };
  return {
    kind: 'call',
    call: {
      form: initialises || /^[A-Z]/.test(name ?? '') ? 'new' : 'call',
      name,
      receiver: called.kind === 'member' ? called.object : null,
      arguments: given,
      span: span(node),
      argumentsSpan,
    },
    span: span(node),
  };
}
