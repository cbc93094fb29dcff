import { removerOf } from '../settings/remove.ts';
import type { Setting } from '../settings/setting.ts';
import { holdsVariables } from '../settings/variable.ts';
import type { Element } from './elements.ts';
import { slice } from './labels.ts';
import { contentOf, valueAt } from './settings.ts';

/** In a dictionary each key stands before its value. */
export function plistSettings(elements: readonly Element[], text: string): readonly Setting[] {
  return elements
    .filter(({ name }) => name === 'dict')
    .flatMap((dictionary) => {
      const parents = keysAround(dictionary, text);
      return pairsOf(dictionary).flatMap((pair) => settingOf(pair, dictionary, parents, text));
    });
}

interface Pair {
  readonly key: Element;
  readonly value: Element;
}

function pairsOf({ children }: Element): readonly Pair[] {
  return children.flatMap((key, index): Pair[] => {
    const value = children[index + 1];
    return key.name === 'key' && value && value.name !== 'key' ? [{ key, value }] : [];
  });
}

function settingOf({ key, value }: Pair, dictionary: Element, parents: readonly string[], text: string): Setting[] {
  const name = contentOf(key);
  const content = value.name === 'string' ? contentOf(value) : undefined;
  if (!name) return [];
  const span = { start: key.span.start, end: value.span.end };
  return [
    {
      name: slice(text, name),
      parents,
      container: String(dictionary.span.start),
      variable: holdsVariables(parents),
      ...(content ? valueAt(content, text) : { value: null }),
      span,
      rename: (to) => [{ ...name, text: to }],
      remove: removerOf(text, { spans: [span], separated: false })(span),
    },
  ];
}

/** The keys of the dictionaries around, outermost first. */
function keysAround(dictionary: Element, text: string): readonly string[] {
  const keys: string[] = [];
  for (let at: Element | undefined = dictionary; at?.parent !== undefined; at = at.parent) {
    const siblings = at.parent.children;
    const before = siblings[siblings.indexOf(at) - 1];
    const name = before?.name === 'key' ? contentOf(before) : undefined;
    if (name) keys.unshift(slice(text, name));
  }
  return keys;
}
