import { applyEdits, modify, type ParseError, parse, parseTree } from 'jsonc-parser';
import type { Sink } from './sink.ts';
import { createTextSink, type NamedValues } from './text-sink.ts';

const FORMATTING = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** `json:PATH`: one object, name → key; other members, comments and their layout stay. */
export function createJsonSink(shown: string, file: string): Sink {
  return createTextSink('json', shown, file, JSON_OBJECT);
}

export const JSON_OBJECT: NamedValues = {
  get(text, name) {
    const value = parseObject(text)[name];
    return value === undefined ? undefined : String(value);
  },
  set: (text, name, value) => change(text === '' ? '{}\n' : text, name, value),
  unset: (text, name) => change(text, name, undefined),
  isEmpty: (text) => Object.keys(parseObject(text)).length === 0,
};

function change(text: string, name: string, value: string | undefined): string {
  parseObject(text);
  // Readers take the last of several members, an edit would change the first.
  if (membersNamed(text, name) > 1) throw new Error(`it holds ${name} more than once`);
  return applyEdits(text, modify(text, [name], value, FORMATTING));
}

function membersNamed(text: string, name: string): number {
  const members = parseTree(text, [], { allowTrailingComma: true })?.children ?? [];
  return members.filter(({ children }) => children?.[0]?.value === name).length;
}

function parseObject(text: string): Record<string, unknown> {
  if (text === '') return {};
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (errors.length > 0 || !isObject) throw new Error('it is not a JSON object');
  return value as Record<string, unknown>;
}
