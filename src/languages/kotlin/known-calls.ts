import { formatted } from '../joined.ts';
import type { Reader } from '../read-tree.ts';
import { type Call, type Entry, type Expression, pathOf } from '../syntax.ts';

/** Calls of the standard library that read the environment or only put values together. */
export function knownCall(call: Call, reader: Reader): Expression | undefined {
  return environmentRead(call) ?? format(call, reader) ?? collection(call) ?? unchanged(call);
}

/** `System.getenv("X")`, `System.getenv().get("X")`, and `dotenv["X"]` of dotenv-kotlin by its name. */
function environmentRead(call: Call): Expression | undefined {
  const [name, fallback] = call.arguments.map(({ value }) => value);
  const path = (call.receiver && pathOf(call.receiver)?.join('.')) ?? '';
  if (call.name === 'getenv' && /(^$|^(java\.lang\.)?System$)/.test(path)) {
    if (name === undefined) return { kind: 'environment', span: call.span };
    return name.kind === 'string' ? { kind: 'env', name: name.value, span: call.span } : undefined;
  }
  const looksUp = call.receiver?.kind === 'environment' || /^(dot)?env$/i.test(path);
  if (!looksUp || !/^get(OrDefault|OrElse)?$/.test(call.name ?? '') || name?.kind !== 'string') return undefined;
  const read: Expression = { kind: 'env', name: name.value, span: call.span };
  return fallback?.kind === 'string' ? { kind: 'choice', options: [read, fallback], span: call.span } : read;
}

const SPECIFIER = /%(?:\d+\$)?[-#+ 0,(]*\d*(?:\.\d+)?[a-zA-Z]/g;

/** `"…%s".format(a)` and `String.format("…%s", a)`. */
function format(call: Call, reader: Reader): Expression | undefined {
  if (call.name !== 'format' || !call.receiver) return undefined;
  const given = call.arguments.map(({ value }) => value);
  const [text, ...values] = call.receiver.kind === 'string' ? [call.receiver, ...given] : given;
  if (text?.kind !== 'string') return undefined;
  return formatted(text, reader.text.slice(text.content.start, text.content.end), values, SPECIFIER, call.span);
}

const MAP = /^(map|mutableMap|hashMap|linkedMap|sortedMap|parameters|headers|bundle)Of$/;
const LIST = /^(list|mutableList|arrayList|set|array)Of$/;

function collection(call: Call): Expression | undefined {
  const values = call.arguments.map(({ value }) => value);
  if (call.receiver === null && LIST.test(call.name ?? '')) return { kind: 'list', items: values, span: call.span };
  if (call.receiver !== null || !MAP.test(call.name ?? '')) return undefined;
  return { kind: 'object', entries: values.flatMap(entriesOf), span: call.span };
}

function entriesOf(value: Expression): readonly Entry[] {
  return value.kind === 'object' ? value.entries : [];
}

/** `x.trim()`, `x.toString()`: the same value. */
function unchanged({ name, receiver, arguments: given }: Call): Expression | undefined {
  return receiver && given.length === 0 && /^(trim|trimIndent|toString|orEmpty)$/.test(name ?? '')
    ? receiver
    : undefined;
}
