import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type DataNode, entryOf, MAX_DEPTH } from './data-node.ts';

export function yamlData(node: unknown, depth = 0): DataNode | undefined {
  const range = (node as Node | null)?.range;
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
