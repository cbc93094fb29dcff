import type { Edit } from '../../domain/edit.ts';
import type { Idiom } from '../language.ts';
import type { Import, SyntaxUnit } from '../syntax.ts';

export const PYTHON_IDIOM: Idiom = { readEnvironment, keyHeader };

/** `os.environ['X']`, by the name the file gives the module; `import os` is added where it is missing. */
function readEnvironment(name: string, unit: SyntaxUnit): { text: string; edits: readonly Edit[] } {
  const quote = usualQuote(unit.text);
  const fromOs = unit.imports.find((item) => item.module === 'os' && item.imported === 'environ');
  if (fromOs?.local) return { text: `${fromOs.local}[${quote}${name}${quote}]`, edits: [] };
  const whole = unit.imports.find((item) => item.module === 'os' && item.imported === null && item.local !== null);
  const text = `${whole?.local ?? 'os'}.environ[${quote}${name}${quote}]`;
  return { text, edits: whole ? [] : [importOs(unit)] };
}

function usualQuote(text: string): string {
  const single = text.match(/'/g)?.length ?? 0;
  const double = text.match(/"/g)?.length ?? 0;
  return double > single ? '"' : "'";
}

/**
 * Into the first run of imports, which is surely before every use, where the alphabet has it; `from __future__`
 * has to stay first. Without an import it goes after the comments and the docstring that a module may open with.
 */
function importOs(unit: SyntaxUnit): Edit {
  const { text } = unit;
  const newline = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  const imports = unit.imports.filter((item) => startsLine(item, text));
  const run = firstRun(
    imports.filter(({ module }) => module !== '__future__'),
    text,
  );
  const future = imports.findLast(({ module }) => module === '__future__');
  const before = run.findLast(sortsBeforeOs) ?? (run.length === 0 ? future : undefined);
  if (before) return insertion(lineAfter(text, before.span.end), `import os${newline}`);
  const [first] = run;
  if (first) return insertion(first.span.start, `import os${newline}`);
  return insertion(afterOpening(text), `import os${newline}${newline}`);
}

/** The imports on the lines that follow the first one. */
function firstRun(imports: readonly Import[], text: string): readonly Import[] {
  const end = imports.findIndex((item, index) => {
    const previous = imports[index - 1];
    return previous !== undefined && /\S|\n\s*\n/.test(text.slice(previous.span.end, item.span.start));
  });
  return end === -1 ? imports : imports.slice(0, end);
}

function sortsBeforeOs({ module, imported, local }: Import): boolean {
  return imported === null && local !== null && module < 'os' && !module.startsWith('clarifai');
}

function afterOpening(text: string): number {
  const opening = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:[rRuU]?("""|''')[\s\S]*?\1[^\n]*\r?\n)?/.exec(text);
  return opening?.[0].length ?? 0;
}

function startsLine(item: Import, text: string): boolean {
  const before = text[item.span.start - 1];
  return before === undefined || before === '\n' || before === '\uFEFF';
}

function lineAfter(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Keeps the way the header was put together: f-string, `%`, `.format` or `+`. */
function keyHeader(prefix: string, key: string, original: string): string {
  const opening = /^([a-zA-Z]*)("""|'''|"|')/.exec(original);
  const [, letters = '', quote = "'"] = opening ?? [];
  const inside = insideFString(key, quote);
  if (/f/i.test(letters) && inside !== undefined) return `f${quote}${prefix}{${inside}}${quote}`;
  if (/^[^%]*%s["']+\s*%/.test(original)) return `${quote}${prefix}%s${quote} % ${key}`;
  if (/["']\.format\(/.test(original)) return `${quote}${prefix}{}${quote}.format(${key})`;
  return `${quote}${prefix}${quote} + ${key}`;
}

/** Before Python 3.12 an f-string cannot hold its own quote; undefined when the key needs both kinds. */
function insideFString(key: string, quote: string): string | undefined {
  if (quote.length > 1 || !key.includes(quote)) return key;
  const other = quote === '"' ? "'" : '"';
  return key.includes(other) ? undefined : key.replaceAll(quote, other);
}
