import type { Sink } from './sink.ts';
import { createTextSink, type NamedValues } from './text-sink.ts';

/** An assignment; a `#` starts a comment only behind white space. Quoted values may span lines. */
const ASSIGNMENT =
  /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*('[^']*'|"(?:\\.|[^"\\])*"|`[^`]*`|[^\r\n]*?)(?:[ \t]+#[^\r\n]*)?[ \t]*$/dgm;

interface Assignment {
  readonly line: readonly [number, number];
  readonly value: readonly [number, number];
  readonly raw: string;
}

/** `dotenv:PATH`: comments, order, quoting of other lines and line ends stay. */
export function createDotenvSink(shown: string, file: string): Sink {
  return createTextSink('dotenv', shown, file, DOTENV);
}

export const DOTENV: NamedValues = {
  get(text, name) {
    const found = findAssignment(text, name);
    return found && unquote(found.raw);
  },
  set(text, name, value) {
    const written = write(text, name, value);
    if (DOTENV.get(written, name) === value) return written;
    throw new Error(`a quote that is not closed where it opens would hide ${name}`);
  },
  unset(text, name) {
    const found = findAssignment(text, name);
    if (!found) return text;
    const after = text.slice(found.line[1]).replace(/^\r?\n/, '');
    return text.slice(0, found.line[0]) + after;
  },
  isEmpty: (text) => text.trim() === '',
};

function write(text: string, name: string, value: string): string {
  const found = findAssignment(text, name);
  if (found) return text.slice(0, found.value[0]) + quote(value) + text.slice(found.value[1]);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text === '\uFEFF' || text.endsWith('\n') ? '' : lineEnd;
  return `${text}${gap}${name}=${quote(value)}${lineEnd}`;
}

/** The last assignment, which is the one that counts. */
function findAssignment(text: string, name: string): Assignment | undefined {
  const match = [...text.matchAll(ASSIGNMENT)].findLast((candidate) => candidate[1] === name);
  const [line, , value] = match?.indices ?? [];
  return line && value && { line, value, raw: match?.[2] ?? '' };
}

function quote(value: string): string {
  if (/^[\w.:/+@%=-]+$/.test(value)) return value;
  if (!value.includes("'")) return `'${value}'`;
  return `"${value.replace(/["\\$]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function unquote(raw: string): string {
  const quoted = /^(['"`])([\s\S]*)\1$/.exec(raw);
  if (!quoted) return raw;
  const inner = quoted[2] ?? '';
  return quoted[1] === '"' ? inner.replaceAll('\\n', '\n').replace(/\\(["\\$])/g, '$1') : inner;
}
