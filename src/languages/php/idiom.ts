import type { Edit } from '../../domain/edit.ts';
import type { Idiom } from '../language.ts';
import { type SyntaxUnit, textOf } from '../syntax.ts';

export const PHP_IDIOM: Idiom = { readEnvironment, keyHeader };

/** As the file reads its environment elsewhere, else `getenv('X')`. */
function readEnvironment(name: string, unit: SyntaxUnit): { text: string; edits: readonly Edit[] } {
  const [first] = unit.environment;
  const reader = first ? /^(env|\$_ENV|\$_SERVER)\b/.exec(textOf(unit, first.span))?.[1] : undefined;
  const text = reader?.startsWith('$') ? `${reader}['${name}']` : `${reader ?? 'getenv'}('${name}')`;
  return { text, edits: [] };
}

/** Keeps the quotes and `sprintf`; a call cannot stand inside a string, so an interpolation becomes a join. */
function keyHeader(prefix: string, key: string, original: string): string {
  const template = /^\\?sprintf\(\s*(["'])/.exec(original);
  if (template) return `sprintf(${template[1]}${prefix}%s${template[1]}, ${key})`;
  const quote = original.startsWith('"') ? '"' : "'";
  return `${quote}${prefix}${quote} . ${key}`;
}
