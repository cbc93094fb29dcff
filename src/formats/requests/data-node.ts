import type { Node as JsonNode } from 'jsonc-parser';
import { isAlias, isMap, isScalar, isSeq, type Node as YamlNode } from 'yaml';
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
const MAX_DEPTH = 40;

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

export function yamlData(node: unknown, depth = 0): DataNode | undefined {
  const range = (node as YamlNode | null)?.range;
  if (!range || depth > MAX_DEPTH || isAlias(node)) return undefined;
  const span = { start: range[0], end: range[1] };
  if (isScalar(node)) {
    const quoted = node.type?.startsWith('QUOTE') === true;
    return typeof node.value === 'string' ? { kind: 'text', value: node.value, span, quoted } : undefined;
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.flatMap((item) => yamlData(item, depth + 1) ?? []), span };
  if (!isMap(node)) return undefined;
  const entries = node.items.flatMap(({ key, value }) =>
    entryOf(isScalar(key) ? key.value : undefined, yamlData(value, depth + 1)),
  );
  return { kind: 'map', entries, span };
}

function entryOf(key: unknown, value: DataNode | undefined): readonly DataEntry[] {
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
