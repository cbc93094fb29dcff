import type { Edit } from '../../domain/edit.ts';
import type { Span } from '../../domain/location.ts';

/** One named value of a config file. What every format reads its text into, so that the rules are written once. */
export interface Setting {
  /** Its own key or variable name, `clientId`. */
  readonly name: string;
  /** The keys around it, outermost first, `['services', 'clarifai']`. */
  readonly parents: readonly string[];
  /** The same for settings that stand side by side in one object, list or file. */
  readonly container: string;
  /** The name is that of an environment variable. */
  readonly variable: boolean;
  /** The text between the quotes as it stands in the file; null for what is no text (an object, a number). */
  readonly value: { readonly text: string; readonly span: Span } | null;
  /** Only the name stands there, and the value of the variable is passed on. */
  readonly passedOn?: true;
  /** Why the value cannot be exchanged for a key where it stands; absent for plain text. */
  readonly sealed?: string;
  readonly span: Span;
  /** A name may stand twice, as that of an XML element does. */
  readonly rename: (name: string) => readonly Edit[];
  /** Takes it out, given all settings that go in the same change. */
  readonly remove: (gone: ReadonlySet<Setting>) => readonly Edit[];
}

/** How code refers to it: the variable's name, or the dotted path. */
export function configKeyOf(setting: Setting): string {
  return setting.variable ? setting.name : [...setting.parents, setting.name].filter((part) => part !== '').join('.');
}
