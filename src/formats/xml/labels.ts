import { namesOtherProvider, wordsOf } from '../../clarifai/names.ts';
import type { Span } from '../../domain/location.ts';
import type { Attribute, Element } from './elements.ts';

/** Elements that only hold others: code names what is in them without them. */
const STRUCTURE =
  /^(resources|configuration|appSettings|applicationSettings|userSettings|connectionStrings|beans?|properties|property|project|propertyGroup|context|map|props?|entry|entries|settings?|root|data|value|string|item|php|component|envs?|environmentVariables?|option|list|dict|plist|array|config|manifest|application|activity|meta-data)$/i;

/** What the elements around a setting say about whose it is, outermost first. */
export function labelsOf(element: Element | undefined, text: string): readonly string[] {
  const labels: string[] = [];
  for (let at = element; at !== undefined; at = at.parent) labels.unshift(...ownLabels(at, text));
  return labels;
}

/** Its name unless that is mere structure, and the name it is given where that says a provider. */
function ownLabels(element: Element, text: string): readonly string[] {
  const given = ['id', 'name', 'key'].flatMap((name) => attributeOf(element, name) ?? []);
  const telling = given.map(({ value }) => slice(text, value)).filter(saysProvider);
  return [...(STRUCTURE.test(element.name) ? [] : [element.name]), ...telling];
}

function saysProvider(label: string): boolean {
  const words = wordsOf(label);
  return words.some((word) => word.includes('clarifai')) || namesOtherProvider(words.join(' '));
}

export function attributeOf({ attributes }: Element, name: string): Attribute | undefined {
  return attributes.find((attribute) => attribute.name.toLowerCase() === name);
}

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
