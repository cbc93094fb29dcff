import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { joinedByCall } from './strings.ts';

/** `f(a, b = c)` and `pkg::f(a)`; at the end of a pipe it is one with it. */
export function called(node: Node, reader: Reader): Expression | undefined {
  const around = node.parent;
  if (around && isPipe(around) && around.childForFieldName('rhs')?.id === node.id) return reader.expression(around);
  const call = callOf(node, reader);
  return call && understood(call, reader);
}

/** `request(url) |> req_auth_basic(id, secret)`: the links of such a chain are read like those of a builder. */
export function piped(node: Node, reader: Reader): Expression | undefined {
  const left = node.childForFieldName('lhs');
  const right = node.childForFieldName('rhs');
  const call = right?.type === 'call' ? callOf(right, reader) : undefined;
  if (!left || !call) return undefined;
  return understood({ ...call, receiver: reader.expression(left), span: span(node) }, reader);
}

export function isPipe(node: Node): boolean {
  return /^(\|>|%>%|%<>%)$/.test(node.childForFieldName('operator')?.text ?? '');
}

function callOf(node: Node, reader: Reader): Call | undefined {
  const target = node.childForFieldName('function');
  const list = node.childForFieldName('arguments');
  if (!target || !list) return undefined;
  return {
    form: 'call',
    ...calleeOf(target, reader),
    arguments: argumentsIn(list, reader),
    argumentsSpan: insideOf(list),
    span: span(node),
  };
}

export function argumentsIn(list: Node, reader: Reader): readonly Argument[] {
  return namedChildren(list)
    .filter((child) => child.type === 'argument')
    .map((child) => {
      const value = child.childForFieldName('value');
      const label = child.childForFieldName('name')?.text.replace(/^[`"']|[`"']$/g, '') ?? null;
      return {
        label,
        value: value ? reader.expression(value) : { kind: 'opaque', span: span(child) },
        span: span(child),
      };
    });
}

function calleeOf(target: Node, reader: Reader): Pick<Call, 'name' | 'receiver'> {
  if (target.type === 'identifier') return { name: target.text, receiver: null };
  const left = target.childForFieldName('lhs');
  const right = target.childForFieldName('rhs');
  return { name: right?.text ?? null, receiver: left ? reader.expression(left) : null };
}

function understood(call: Call, reader: Reader): Expression {
  return (
    environmentRead(call) ?? collection(call) ?? joinedByCall(call, reader) ?? { kind: 'call', call, span: call.span }
  );
}

/** `Sys.getenv("X", unset = "default")`; without a name the environment as a whole. */
function environmentRead({ name, arguments: given, span: whole }: Call): Expression | undefined {
  if (name !== 'Sys.getenv') return undefined;
  const [first, fallback] = given.map(({ value }) => value);
  if (first === undefined) return { kind: 'environment', span: whole };
  if (first.kind !== 'string') return undefined;
  const read: Expression = { kind: 'env', name: first.value, span: whole };
  return fallback?.kind === 'string' ? { kind: 'choice', options: [read, fallback], span: whole } : read;
}

/** `list(client_id = id)` and `c(Authorization = header)` are objects, without names lists. */
function collection({ name, receiver, arguments: given, span: whole }: Call): Expression | undefined {
  if (receiver !== null || !/^(c|list)$/.test(name ?? '')) return undefined;
  if (given.every(({ label }) => label === null))
    return { kind: 'list', items: given.map(({ value }) => value), span: whole };
  const entries = given.map((argument) => ({
    key: argument.label,
    keySpan: { start: argument.span.start, end: argument.span.start + (argument.label?.length ?? 0) },
    value: argument.value,
    span: argument.span,
  }));
  return { kind: 'object', entries, span: whole };
}
