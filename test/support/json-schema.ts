import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

/** What a published schema, `scan.schema.json`, has against a value as it would be written; empty when nothing. */
export function schemaErrors(schema: string, value: unknown): readonly unknown[] {
  const text = readFileSync(new URL(`../../schemas/${schema}`, import.meta.url), 'utf8');
  const validate = new Ajv2020.default({ strict: true }).compile(JSON.parse(text));
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []);
}
