import { applyEdits, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser';
import type { Sink } from './sink.ts';
import { createTextSink, type NamedValues } from './text-sink.ts';

const FORMATTING = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** `json:PATH`: one object, name → key; other members, comments and their layout stay. */
export function createJsonSink(shown: string, file: string): Sink {
  return createTextSink('json', shown, file, JSON_OBJECT);
}

const JSON_OBJECT: NamedValues = {
  get(text, name) {
    const value = parseObject(text)[name];
    return value === undefined ? undefined : String(value);
  },
  set: (text, name, value) => change(text === '' ? '{}\n' : text, [name], value),
  unset: (text, name) => change(text, [name], undefined),
  isEmpty: (text) => Object.keys(parseObject(text)).length === 0,
};

function change(text: string, path: JSONPath, value: string | undefined): string {
  parseObject(text);
  return applyEdits(text, modify(text, path, value, FORMATTING));
}

function parseObject(text: string): Record<string, unknown> {
  if (text === '') return {};
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (errors.length > 0 || !isObject) throw new Error('it is not a JSON object');
  return value as Record<string, unknown>;
}
