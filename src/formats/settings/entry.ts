import type { Span } from '../../domain/location.ts';
import type { Setting } from './setting.ts';

/** A text value: its characters and the span between its quotes. */
export interface Scalar {
  readonly text: string;
  readonly span: Span;
}

/** An element of a list that says name and value apart: Kubernetes, ECS, Render. */
export interface NamedEntry {
  readonly name: Scalar;
  readonly value: Scalar | null;
  /** The keys of the element, `name`, `value`, `valueFrom`. */
  readonly keys: readonly string[];
  readonly parents: readonly string[];
  readonly container: string;
  readonly span: Span;
  readonly remove: Setting['remove'];
}

/** Which of an element's keys gives the name; undefined for an element of another kind. */
export function nameKeyOf(keys: readonly string[]): string | undefined {
  const says = (key: string): boolean => keys.includes(key);
  if (!says('value') && !says('valueFrom') && !says('sync')) return undefined;
  return ['name', 'key'].find(says);
}

export function entrySetting({ name, value, keys, ...place }: NamedEntry): Setting {
  return {
    ...place,
    name: name.text,
    variable: true,
    value: keys.includes('valueFrom') ? null : value,
    rename: (to) => [{ ...name.span, text: to }],
    ...(keys.includes('value') ? {} : { sealed: 'the value comes from a secret store, which must hold the key first' }),
  };
}
