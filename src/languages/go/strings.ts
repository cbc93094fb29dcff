import { formatted } from '../joined.ts';
import { type Reader, span } from '../read-tree.ts';
import type { Call, EnvironmentRead, Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"` and `` `…` ``. An escaped character stands for itself: enough for credentials and URLs. */
export function stringLiteral(node: Node): StringLiteral | EnvironmentRead {
  const content = { start: node.startIndex + 1, end: Math.max(node.startIndex + 1, node.endIndex - 1) };
  const raw = node.text.slice(1, -1);
  const value = node.type === 'raw_string_literal' ? raw : raw.replace(/\\([^nrtabfvxuU0-7])/g, '$1');
  return tagRead(node, content.start) ?? { kind: 'string', value, content, span: span(node) };
}

const TAG = /(?:^|\s)(?:env|envconfig|envvar|env-name)(?::")([A-Za-z_]\w*)/;

/** The struct tag `envconfig:"CLARIFAI_CLIENT_ID"`, by which a library fills the field from the environment. */
function tagRead(node: Node, start: number): EnvironmentRead | undefined {
  if (node.parent?.type !== 'field_declaration') return undefined;
  const found = TAG.exec(node.text.slice(1, -1));
  if (found?.[1] === undefined) return undefined;
  const end = start + found.index + found[0].length;
  return { kind: 'env', name: found[1], span: { start: end - found[1].length, end } };
}

const VERB = /%[-+# 0]*\d*(?:\.\d+)?[a-zA-Z]/g;

/** Calls of the standard library that only put strings together. */
export function joinedByCall(call: Call, reader: Reader): Expression | undefined {
  const values = call.arguments.map(({ value }) => value);
  const [first, second] = values;
  if (/^(Sprint|Error)f$/.test(call.name ?? '') && first?.kind === 'string') {
    const raw = reader.text.slice(first.content.start, first.content.end);
    return formatted(first, raw, values.slice(1), VERB, call.span);
  }
  if (isOf(call, 'fmt') && call.name === 'Sprint') return { kind: 'joined', parts: values, span: call.span };
  if (isOf(call, 'strings') && call.name === 'Join' && first?.kind === 'list' && second) {
    const parts = first.items.flatMap((item, index) => (index === 0 ? [item] : [second, item]));
    return { kind: 'joined', parts, span: call.span };
  }
  return undefined;
}

/** A call of one of the standard library's packages. */
export function isOf(call: Call, name: string): boolean {
  return call.receiver?.kind === 'name' && call.receiver.name === name;
}
