import type { Node as JsonNode } from 'jsonc-parser';
import type { Span } from '../../domain/location.ts';

/** Data as JSON and YAML both write it; what is neither text nor holds any is left out. */
export type DataNode =
  | { readonly kind: 'map'; readonly entries: readonly DataEntry[]; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly DataNode[]; readonly span: Span }
  | { readonly kind: 'text'; readonly value: string; readonly span: Span; readonly quoted: boolean };

export interface DataEntry {
  readonly key: string;
  readonly value: DataNode;
}

/** Deeper data is no recording of a request. */
export const MAX_DEPTH = 40;

export function jsonData(node: JsonNode, depth = 0): DataNode | undefined {
  const span = { start: node.offset, end: node.offset + node.length };
  if (depth > MAX_DEPTH) return undefined;
  if (node.type === 'string') return { kind: 'text', value: String(node.value), span, quoted: true };
  const children = node.children ?? [];
  if (node.type === 'array')
    return { kind: 'list', items: children.flatMap((item) => jsonData(item, depth + 1) ?? []), span };
  if (node.type !== 'object') return undefined;
  const entries = children.flatMap(({ children: [key, value] = [] }) =>
    entryOf(key?.value, value && jsonData(value, depth + 1)),
  );
  return { kind: 'map', entries, span };
}

/** None where a key is no text or holds nothing. */
export function entryOf(key: unknown, value: DataNode | undefined): readonly DataEntry[] {
  return typeof key === 'string' && value ? [{ key, value }] : [];
}

/** The node and everything inside it, outermost first. */
export function* nodesIn(data: DataNode): Generator<DataNode> {
  yield data;
  const children =
    data.kind === 'map' ? data.entries.map(({ value }) => value) : data.kind === 'list' ? data.items : [];
  for (const child of children) yield* nodesIn(child);
}

/** The text under the first of the keys that has one. */
export function textUnder(data: DataNode, keys: readonly string[]): string | undefined {
  const found = valueUnder(data, keys);
  return found?.kind === 'text' ? found.value : undefined;
}

export function valueUnder(data: DataNode, keys: readonly string[]): DataNode | undefined {
  if (data.kind !== 'map') return undefined;
  return keys.map((key) => data.entries.find((entry) => entry.key === key)?.value).find((value) => value !== undefined);
}
