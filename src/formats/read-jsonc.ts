import { parse } from 'jsonc-parser';

/** The value of a JSON text, comments and trailing commas allowed; as much of it as can be read. */
export function readJsonc(text: string): unknown {
  return parse(text, [], { allowTrailingComma: true });
}
