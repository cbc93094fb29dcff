import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../domain/location.ts';
import { variablesIn } from '../settings/assignments.ts';
import { entrySetting, nameKeyOf, type Scalar } from '../settings/entry.ts';
import { removerOf } from '../settings/remove.ts';
import type { Setting } from '../settings/setting.ts';
import { holdsVariables, isVariableName } from '../settings/variable.ts';

interface Place {
  readonly node: unknown;
  readonly path: readonly string[];
}

/** The settings of one document. Without recursion: data nests deeper than the stack. */
export function readYaml(contents: unknown, text: string): readonly Setting[] {
  const found: Setting[] = [];
  const store = storeName(contents);
  const pending: Place[] = [{ node: contents, path: store === undefined ? [] : [store] }];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { node, path } = place;
    if (isMap(node)) {
      found.push(...pairs(node, path, text, store !== undefined && /^(data|stringData)$/.test(path[1] ?? '')));
      for (const pair of node.items) {
        const key = keyOf(pair);
        pending.push({ node: pair.value, path: key === undefined ? path : [...path, key] });
      }
    } else if (isSeq(node)) {
      found.push(...items(node, path, text));
      for (const item of node.items) pending.push({ node: item, path });
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** The name of a Kubernetes Secret or ConfigMap, which tells whose values it holds. */
function storeName(contents: unknown): string | undefined {
  if (!isMap(contents) || !/^(Secret|ConfigMap)$/.test(String(contents.get('kind')))) return undefined;
  return String(contents.getIn(['metadata', 'name']) ?? '');
}

function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function rangeOf(node: unknown): Span | undefined {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** A scalar in plain style or quotes; a block or an alias is none. */
function scalarOf(node: unknown, text: string): Scalar | null {
  const range = rangeOf(node);
  if (!isScalar(node) || !range || node.type?.startsWith('BLOCK')) return null;
  if (node.value !== null && typeof node.value !== 'string') return null;
  const quote = node.type?.startsWith('QUOTE') ? 1 : 0;
  const span = { start: range.start + quote, end: range.end - quote };
  return { text: text.slice(span.start, span.end), span };
}

function pairSpan(pair: Pair, text: string): Span {
  const key = rangeOf(pair.key) ?? { start: 0, end: 0 };
  const value = rangeOf(pair.value);
  const colon = text.indexOf(':', key.end) + 1;
  const end = Math.max(value?.end ?? 0, colon);
  // A collection's range runs on to the next key.
  return { start: key.start, end: key.start + text.slice(key.start, end).trimEnd().length };
}

function pairs(map: YAMLMap, parents: readonly string[], text: string, referred: boolean): readonly Setting[] {
  const spans = map.items.map((pair) => pairSpan(pair, text));
  const remove = removerOf(text, { spans, separated: map.flow === true });
  return map.items.flatMap((pair, index): Setting[] => {
    const name = scalarOf(pair.key, text);
    const span = spans[index];
    if (!name || !span) return [];
    const sealed = sealOf(pair.value, referred);
    return [
      {
        name: name.text,
        parents,
        container: String(map.range?.[0]),
        variable: holdsVariables(parents) || (referred && isVariableName(name.text)),
        value: scalarOf(pair.value, text),
        span,
        rename: (to) => [{ ...name.span, text: to }],
        remove: remove(span),
        ...(sealed === undefined ? {} : { sealed }),
      },
    ];
  });
}

function sealOf(value: unknown, referred: boolean): string | undefined {
  if (!isScalar(value)) return undefined;
  if (referred) return 'workloads refer to it by its name, so they change with it; the `data` of a Secret is base64';
  if (value.tag !== undefined) return `a tag (${value.tag}) decides how the value is read`;
  return value.type?.startsWith('BLOCK') ? 'the value is a block of text' : undefined;
}

function items(seq: YAMLSeq, parents: readonly string[], text: string): readonly Setting[] {
  const spans = seq.items.map((item) => itemSpan(item, seq.flow === true, text));
  const remove = removerOf(text, { spans, separated: seq.flow === true });
  const container = String(seq.range?.[0]);
  return seq.items.flatMap((item, index): readonly Setting[] => {
    const span = spans[index];
    if (!span) return [];
    const place = { parents, container, span, remove: remove(span) };
    if (isMap(item)) return namedEntry(item, text, place);
    const scalar = scalarOf(item, text);
    return scalar ? variablesIn(text, { ...place, content: scalar.span }) : [];
  });
}

/** With its dash in block style. */
function itemSpan(item: unknown, flow: boolean, text: string): Span {
  const range = rangeOf(isPair(item) ? item.key : item) ?? { start: 0, end: 0 };
  const end = range.start + text.slice(range.start, range.end).trimEnd().length;
  return { start: flow ? range.start : text.lastIndexOf('-', range.start - 1), end };
}

function namedEntry(
  map: YAMLMap,
  text: string,
  place: Pick<Setting, 'parents' | 'container' | 'span' | 'remove'>,
): readonly Setting[] {
  const keys = map.items.flatMap((pair) => keyOf(pair) ?? []);
  const nameKey = nameKeyOf(keys);
  const name = nameKey && scalarOf(map.get(nameKey, true), text);
  return name ? [entrySetting({ ...place, name, value: scalarOf(map.get('value', true), text), keys })] : [];
}
