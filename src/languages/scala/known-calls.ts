import { formatCall } from '../jvm/format.ts';
import type { Reader } from '../read-tree.ts';
import { type Call, type Entry, type Expression, pathOf } from '../syntax.ts';

/** Calls of the standard library that read the environment or only put values together. */
export function knownCall(call: Call, reader: Reader): Expression | undefined {
  return environmentRead(call) ?? formatCall(call, reader) ?? collection(call) ?? unwrapped(call);
}

/** `sys.env("X")`, `env("X")` where that is a name for it, `sys.env.getOrElse("X", "d")`, `System.getenv("X")`, `Properties.envOrElse("X", "d")`. */
function environmentRead(call: Call): Expression | undefined {
  const [name, fallback] = call.arguments.map(({ value }) => value);
  if (call.name === 'getenv' && name === undefined) return { kind: 'environment', span: call.span };
  if (name?.kind !== 'string' || !readsEnvironment(call)) return undefined;
  const read: Expression = { kind: 'env', name: name.value, span: call.span };
  return fallback?.kind === 'string' && fallback.value !== ''
    ? { kind: 'choice', options: [read, fallback], span: call.span }
    : read;
}

function readsEnvironment({ name, receiver }: Call): boolean {
  const path = (receiver && pathOf(receiver)?.join('.')) ?? '';
  if (receiver === null && /^env(ironment)?$/.test(name ?? '')) return true;
  if (receiver?.kind === 'environment') return /^(get|getOrElse|apply)$/.test(name ?? '');
  if (name === 'getenv') return /^(java\.lang\.)?System$/.test(path);
  return /^env(OrElse|OrNone|OrSome)$/.test(name ?? '') && (receiver === null || /(^|\.)Properties$/.test(path));
}

const MAP = /^(Map|HashMap|ListMap|FormData|Json\.obj|JsObject)$/;
const LIST = /^(Seq|List|Vector|Array|Set|IndexedSeq)$/;

/** `Map("client_id" -> id)` and `Seq("client_id" -> id)`; entries may also be tuples. */
function collection(call: Call): Expression | undefined {
  const name = [...((call.receiver && pathOf(call.receiver)) ?? []), call.name].join('.');
  const values = call.arguments.map(({ value }) => value);
  const entries = values.flatMap(entriesOf);
  const keyed = entries.length > 0 && entries.length === values.length;
  if (MAP.test(name) || (LIST.test(name) && keyed)) return { kind: 'object', entries, span: call.span };
  return LIST.test(name) ? { kind: 'list', items: values, span: call.span } : undefined;
}

function entriesOf(value: Expression): readonly Entry[] {
  if (value.kind === 'object') return value.entries;
  const [key, given, ...more] = value.kind === 'list' ? value.items : [];
  if (key?.kind !== 'string' || !given || more.length > 0) return [];
  return [{ key: key.value, keySpan: key.span, value: given, span: value.span }];
}

/** `Option(x)`, `Some(x)`, `x.getOrElse("")`, `x.trim()`: the value inside. */
function unwrapped({ name, receiver, arguments: given }: Call): Expression | undefined {
  const value = given[0]?.value;
  if (receiver === null && /^(Option|Some)$/.test(name ?? '')) return value;
  if (!receiver) return undefined;
  if (/^(trim|toString)$/.test(name ?? '')) return receiver;
  if (!/^(getOrElse|orElse)$/.test(name ?? '') || given.length !== 1 || !isLookup(receiver)) return undefined;
  const text = value?.kind === 'string' && value.value !== '' ? value : undefined;
  return text ? { kind: 'choice', options: [receiver, text], span: receiver.span } : receiver;
}

/** A variable, or a value of the configuration: `conf.getOptional[String]("x").getOrElse("")`. */
function isLookup(value: Expression): boolean {
  return value.kind === 'env' || (value.kind === 'call' && /^get/.test(value.call.name ?? ''));
}
