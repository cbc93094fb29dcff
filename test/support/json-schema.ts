import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

/** What a published schema, `scan.schema.json`, has against a value as it would be written; empty when nothing. */
export function schemaErrors(schema: string, value: unknown): readonly unknown[] {
  const text = readFileSync(new URL(`../../schemas/${schema}`, import.meta.url), 'utf8');
  const validate = new Ajv2020.default({ strict: true }).compile(JSON.parse(text));
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []);
}

/** What the schema of SARIF 2.1.0 (OASIS, rtm.5; its texts left out) has against a log; empty when nothing. */
export function sarifErrors(log: unknown): readonly unknown[] {
  const text = readFileSync(new URL('./sarif-2.1.0.schema.json', import.meta.url), 'utf8');
  const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(JSON.parse(text));
  return validate(log) ? [] : (validate.errors ?? []);
}
