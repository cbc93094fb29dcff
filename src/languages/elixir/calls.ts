import type { Node } from 'web-tree-sitter';
import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import { type Argument, type Call, type Expression, pathOf } from '../syntax.ts';

/** A function of a module, `HTTPoison.post(url, body)`, or of this one; without arguments a field of a map. */
export function called(node: Node, reader: Reader): Expression | undefined {
  const target = node.childForFieldName('target');
  const list = namedChildren(node).find((child) => child.type === 'arguments');
  if (!target) return undefined;
  const callee = calleeOf(target, reader);
  if (!list && callee.receiver && callee.name !== null) {
    return { kind: 'member', object: callee.receiver, property: callee.name, span: span(node) };
  }
  const given = list ? namedChildren(list).map((child) => argument(reader.expression(child))) : [];
  const call: Call = {
    form: 'call',
    ...callee,
    arguments: given,
    span: span(node),
    argumentsSpan: list ? insideOfList(list) : { start: target.endIndex, end: target.endIndex },
  };
  return understood(call);
}

/** `body |> Poison.encode!()` gives the call its first argument. */
export function piped(left: Node, right: Node, node: Node, reader: Reader): Expression | undefined {
  const target = reader.expression(right);
  const value = argument(reader.expression(left));
  if (target.kind !== 'call') return undefined;
  return understood({ ...target.call, arguments: [value, ...target.call.arguments], span: span(node) });
}

function argument(value: Expression): Argument {
  return { label: null, value, span: value.span };
}

function insideOfList(list: Node): Call['argumentsSpan'] {
  return list.text.startsWith('(') ? insideOf(list) : span(list);
}

function calleeOf(target: Node, reader: Reader): Pick<Call, 'name' | 'receiver'> {
  if (target.type === 'identifier') return { name: target.text, receiver: null };
  const left = target.childForFieldName('left');
  const right = target.childForFieldName('right');
  return { name: right?.text ?? null, receiver: left ? reader.expression(left) : null };
}

function understood(call: Call): Expression {
  return environmentRead(call) ?? configRead(call) ?? passed(call) ?? { kind: 'call', call, span: call.span };
}

function moduleOf({ receiver }: Call): string {
  return (receiver && pathOf(receiver)?.join('.')) ?? '';
}

/** `System.get_env("X", "default")`, `System.fetch_env!("X")`. */
function environmentRead(call: Call): Expression | undefined {
  const [name, fallback] = call.arguments.map(({ value }) => value);
  const reads = moduleOf(call) === 'System' && /^(get_env|fetch_env!?)$/.test(call.name ?? '');
  if (!reads || name?.kind !== 'string') return undefined;
  const read: Expression = { kind: 'env', name: name.value, span: call.span };
  return fallback ? { kind: 'choice', options: [read, fallback], span: call.span } : read;
}

/** `Application.get_env(:clarifai, :client_id)` is the key `clarifai.client_id` of the configuration. */
function configRead(call: Call): Expression | undefined {
  const [app, key] = call.arguments.map(({ value }) => value);
  const reads = moduleOf(call) === 'Application' && /^(get_env|fetch_env!?|compile_env!?)$/.test(call.name ?? '');
  if (!reads || app?.kind !== 'string' || !key) return undefined;
  const property = key.kind === 'string' ? key.value : null;
  return { kind: 'member', object: { kind: 'name', name: app.value, span: app.span }, property, span: call.span };
}

/** Functions that give back what they are given, as far as a credential goes. */
function passed(call: Call): Expression | undefined {
  const gives = /^(trim|to_string|encode!|fetch!)$/.test(call.name ?? '') && call.arguments.length === 1;
  return gives ? call.arguments[0]?.value : undefined;
}
