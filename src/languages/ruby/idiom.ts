import type { Edit } from '../../domain/edit.ts';
import type { Idiom } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';

export const RUBY_IDIOM: Idiom = { readEnvironment, keyHeader, isConfigRead };

function readEnvironment(name: string, { text }: SyntaxUnit): { text: string; edits: readonly Edit[] } {
  const quote = usualQuote(text);
  return { text: `ENV[${quote}${name}${quote}]`, edits: [] };
}

function usualQuote(text: string): string {
  const single = text.match(/'/g)?.length ?? 0;
  const double = text.match(/"/g)?.length ?? 0;
  return double > single ? '"' : "'";
}

/** Keeps the way the header was put together: `#{…}`, `%`, `format` or `+`; a literal gets `#{…}`. */
function keyHeader(prefix: string, key: string, original: string): string {
  const quote = /^['"]/.exec(original)?.[0] ?? "'";
  if (/^s?(printf|format)\b/.test(original)) return `format(${quote}${prefix}%s${quote}, ${key})`;
  if (/^[^%]*%s["']\s*%/.test(original)) return `${quote}${prefix}%s${quote} % ${key}`;
  if (/^["'][^"'#]*["']\s*\+/.test(original)) return `${quote}${prefix}${quote} + ${key}`;
  return `"${prefix}#{${key.replaceAll('"', "'")}}"`;
}

const SETTINGS =
  /^(Rails\.(application|configuration)\b|Rails\.\w*config|Settings?\b|Figaro\b|[\w.@]*(config|settings|secrets|credentials|keys|yaml)\w*\b)/i;

/** Rails secrets and credentials, the config gem, and hashes read from a file: `CONFIG['clarifai']['client_id']`. */
function isConfigRead(text: string): boolean {
  return SETTINGS.test(text) || /^[^({]*\]$/.test(text);
}
