import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import { type Argument, type Call, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** A function of a module, `HTTPoison.post(url, body)`, or of this one; at the end of a pipe it is one with it. */
export function called(node: Node, reader: Reader): Expression | undefined {
  const around = node.parent;
  if (around && isPipe(around) && around.childForFieldName('right')?.id === node.id) return reader.expression(around);
  const call = callOf(node, reader);
  return call && (asField(call, node) ?? understood(call));
}

/** `body |> Poison.encode!()` gives the call its first argument. */
export function piped(node: Node, reader: Reader): Expression | undefined {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const call = right?.type === 'call' ? callOf(right, reader) : undefined;
  if (!left || !call) return undefined;
  return understood({ ...call, arguments: [argument(reader.expression(left)), ...call.arguments], span: span(node) });
}

function isPipe(node: Node): boolean {
  return node.childForFieldName('operator')?.text === '|>';
}

function callOf(node: Node, reader: Reader): Call | undefined {
  const target = node.childForFieldName('target');
  const list = listOf(node);
  if (!target) return undefined;
  return {
    form: 'call',
    ...calleeOf(target, reader),
    arguments: list ? namedChildren(list).map((child) => argument(reader.expression(child))) : [],
    span: span(node),
    argumentsSpan: list ? insideOfList(list) : { start: target.endIndex, end: target.endIndex },
  };
}

function listOf(node: Node): Node | undefined {
  return namedChildren(node).find((child) => child.type === 'arguments');
}

/** Without arguments it is a field of a map: `response.body`. */
function asField({ name, receiver, span: whole }: Call, node: Node): Expression | undefined {
  if (listOf(node) || !receiver || name === null) return undefined;
  return { kind: 'member', object: receiver, property: name, span: whole };
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
