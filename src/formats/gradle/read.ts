import type { Span } from '../../domain/location.ts';
import { removerOf } from '../settings/remove.ts';
import type { Setting } from '../settings/setting.ts';

const STRING = String.raw`(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*')`;
const NAMED = String.raw`(?:\w+\s*=\s*)?`;

/** A type where there is one, the name, and the value: `buildConfigField "String", "NAME", "\"value\""`. */
const CALL = new RegExp(
  String.raw`\b(?<call>buildConfigField|resValue|environment|systemProperty)\b[ \t]*\(?\s*(?:${NAMED}${STRING}\s*,\s*(?=${NAMED}${STRING}\s*,))?${NAMED}(?<name>${STRING})\s*,\s*${NAMED}(?<value>${STRING})(?<rest>[^\r\n;})]*)\)?`,
  'gd',
);

/**
 * The settings that other code reads by their names. A tiny reader: no kept library reads Groovy with offsets. What
 * scripts keep in variables of their own is left to the rules for any text.
 */
export function readGradle(text: string): readonly Setting[] {
  const code = withoutComments(text);
  const matches = [...code.matchAll(CALL)];
  const blocks = blocksAround(
    code,
    matches.map(({ index }) => index),
  );
  const calls = matches.flatMap((match, index) => settingOf(match, blocks[index] ?? -1, text) ?? []);
  const placeholders = [...code.matchAll(PLACEHOLDERS)].flatMap((match) => placeholdersIn(match, text));
  return [...calls, ...placeholders].toSorted((a, b) => a.span.start - b.span.start);
}

/** `manifestPlaceholders = [name: "value"]`, `manifestPlaceholders["name"] = "value"`, `mapOf("name" to "value")`. */
const PLACEHOLDERS = new RegExp(String.raw`\bmanifestPlaceholders\b(?:${STRING}|[^"')}])*(?:\]|\)|$)`, 'gm');
const ENTRY = new RegExp(
  String.raw`(?<name>${STRING}|\b[A-Za-z_]\w*)\s*(?::|,|\bto\b|\]\s*=)\s*(?<value>${STRING})`,
  'gd',
);

function placeholdersIn(statement: RegExpExecArray, text: string): readonly Setting[] {
  return [...statement[0].matchAll(ENTRY)].flatMap((match) => {
    const spans = match.indices?.groups;
    const [name, value] = [spans?.['name'], spans?.['value']];
    if (!name || !value) return [];
    const quoted = /^["']/.test(match[0]) ? 1 : 0;
    const nameSpan = { start: statement.index + name[0] + quoted, end: statement.index + name[1] - quoted };
    const valueSpan = { start: statement.index + value[0] + 1, end: statement.index + value[1] - 1 };
    const span = { start: nameSpan.start - quoted, end: valueSpan.end + 1 };
    return [
      {
        name: text.slice(nameSpan.start, nameSpan.end),
        parents: [],
        container: `placeholders ${statement.index}`,
        variable: false,
        value: { text: text.slice(valueSpan.start, valueSpan.end), span: valueSpan },
        sealed: 'the manifest names it, and must be changed with it',
        span,
        rename: (to) => [{ ...nameSpan, text: to }],
        remove: () => [],
      },
    ];
  });
}

function settingOf(match: RegExpExecArray, block: number, text: string): Setting | undefined {
  const spans = match.indices?.groups;
  const [name, value] = [spans?.['name'], spans?.['value']];
  if (!name || !value) return undefined;
  const nameSpan = { start: name[0] + 1, end: name[1] - 1 };
  const valueSpan = withinQuotes(text, { start: value[0] + 1, end: value[1] - 1 });
  const written = text.slice(valueSpan.start, valueSpan.end);
  const span = { start: match.index, end: match.index + match[0].trimEnd().length };
  const computed = /\$/.test(written) || (match.groups?.['rest'] ?? '').trim() !== '';
  return {
    name: text.slice(nameSpan.start, nameSpan.end),
    parents: [],
    container: `${block} ${match.groups?.['call']}`,
    variable: match.groups?.['call'] === 'environment',
    value: computed && !PROPERTY.test(written) ? null : { text: written, span: valueSpan },
    ...(computed ? { sealed: 'the script computes the value' } : {}),
    span,
    rename: (to) => [{ ...nameSpan, text: to }],
    remove: removerOf(text, { spans: [span], separated: false })(span),
  };
}

/** Nothing but a property, which gradle.properties may set: `${TagId}`. */
const PROPERTY = /^\$(\w+|\{[\w.]+\})$/;

/** The value of a field is source text, which has quotes of its own. */
function withinQuotes(text: string, { start, end }: Span): Span {
  const quote = /^\\?["'](?=[\s\S]*\\?["']$)/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + quote, end: end - quote };
}

/** As long as the text, with blanks for comments; what looks like one in a string is none. */
function withoutComments(text: string): string {
  return text.replace(new RegExp(String.raw`${STRING}|//[^\r\n]*|/\*[\s\S]*?\*/`, 'g'), (part) =>
    part.startsWith('/') ? part.replace(/[^\r\n]/g, ' ') : part,
  );
}

/** Where the innermost block around each of the offsets begins, which are in order; -1 outside of all. */
function blocksAround(code: string, offsets: readonly number[]): readonly number[] {
  const open: number[] = [];
  let at = 0;
  return offsets.map((offset) => {
    for (; at < offset; at += 1) {
      if (code[at] === '{') open.push(at);
      if (code[at] === '}') open.pop();
    }
    return open.at(-1) ?? -1;
  });
}
