import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../domain/location.ts';
import type { Format } from './format.ts';
import { jsonData } from './requests/data-node.ts';
import { requestsIn } from './requests/in-data.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { variablesIn } from './settings/assignments.ts';
import { entrySetting, nameKeyOf } from './settings/entry.ts';
import { removerOf } from './settings/remove.ts';
import type { Setting } from './settings/setting.ts';
import { holdsVariables, isVariableName } from './settings/variable.ts';
import { searchedIfDamaged } from './text/with-text-rules.ts';

/** JSON with or without comments and trailing commas. */
export const json: Format = {
  id: 'json',
  linkable: true,
  analyze(text, file, options) {
    const errors: ParseError[] = [];
    const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
    const [error] = errors;
    const problem = error && `not valid JSON: ${printParseErrorCode(error.error)} at offset ${error.offset}`;
    const settings = root ? readSettings(root, text) : [];
    const written = requestsIn(text, () => (root ? [jsonData(root)] : []));
    return searchedIfDamaged(analyzeSettings(text, file, settings, problem, options, written), text, file, options);
  },
};

interface Place {
  readonly node: Node;
  readonly path: readonly string[];
}

/** Without recursion: data nests deeper than the stack. */
function readSettings(root: Node, text: string): readonly Setting[] {
  const found: Setting[] = [];
  const pending: Place[] = [{ node: root, path: [] }];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { node, path } = place;
    if (node.type === 'object') found.push(...properties(node, path, text));
    if (node.type === 'array') found.push(...elements(node, path, text));
    pending.push(...inner(place));
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function inner({ node, path }: Place): readonly Place[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map((child) => ({ node: child, path }));
  return children.flatMap((property): Place[] => {
    const value = property.children?.[1];
    const key = keyOf(property);
    return value ? [{ node: value, path: key === undefined ? path : [...path, key] }] : [];
  });
}

function keyOf(property: Node): string | undefined {
  const key: unknown = property.children?.[0]?.value;
  return typeof key === 'string' ? key : undefined;
}

function properties(object: Node, parents: readonly string[], text: string): readonly Setting[] {
  const children = object.children ?? [];
  const remove = removerOf(text, { spans: children.map(spanOf), separated: true });
  return children.flatMap((property): Setting[] => {
    const [key, value] = property.children ?? [];
    const name = keyOf(property);
    if (!key || !value || name === undefined) return [];
    const nameSpan = inside(key);
    const described = value.type === 'object' && isVariableName(name);
    return [
      {
        name,
        parents,
        container: String(object.offset),
        variable: holdsVariables(parents),
        value: value.type === 'string' ? contentOf(value, text) : described ? textAt(value, 'value', text) : null,
        span: spanOf(property),
        rename: (to) => [{ ...nameSpan, text: to }],
        remove: remove(spanOf(property)),
        ...(described ? { sealed: 'an object describes it, which may hold more than the value' } : {}),
      },
    ];
  });
}

/** Elements that name a variable: `"NAME=value"`, `"NAME"`, `{"name": "NAME", "value": "…"}`. */
function elements(array: Node, parents: readonly string[], text: string): readonly Setting[] {
  const children = array.children ?? [];
  const remove = removerOf(text, { spans: children.map(spanOf), separated: true });
  return children.flatMap((item): readonly Setting[] => {
    const span = spanOf(item);
    const place = { parents, container: String(array.offset), span, remove: remove(span) };
    if (item.type === 'string') return variablesIn(text, { ...place, content: inside(item) });
    if (item.type !== 'object') return [];
    const keys = item.children?.flatMap((property) => keyOf(property) ?? []) ?? [];
    const nameKey = nameKeyOf(keys);
    const name = nameKey && textAt(item, nameKey, text);
    return name ? [entrySetting({ ...place, name, value: textAt(item, 'value', text), keys })] : [];
  });
}

function textAt(object: Node, key: string, text: string): Setting['value'] {
  const value = object.children?.find((property) => keyOf(property) === key)?.children?.[1];
  return value?.type === 'string' ? contentOf(value, text) : null;
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** Between the quotes. */
function inside(node: Node): Span {
  return { start: node.offset + 1, end: node.offset + node.length - 1 };
}

function contentOf(node: Node, text: string): Setting['value'] {
  const span = inside(node);
  return { text: text.slice(span.start, span.end), span };
}
