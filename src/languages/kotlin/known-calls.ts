import { formatCall } from '../jvm/format.ts';
import type { Reader } from '../read-tree.ts';
import { type Call, type Entry, type Expression, pathOf } from '../syntax.ts';

/** Calls of the standard library that read the environment or only put values together. */
export function knownCall(call: Call, reader: Reader): Expression | undefined {
  return environmentRead(call) ?? formatCall(call, reader) ?? collection(call) ?? unchanged(call);
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
