import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Plan } from '../../src/domain/plan.ts';
import type { Report } from '../../src/domain/report.ts';
import type { ScanResult } from '../../src/domain/scan-result.ts';
import type { ScopesResult } from '../../src/domain/scopes-result.ts';
import { buildJsonSchemas } from '../../src/schemas/json-schemas.ts';
import type { planSchema } from '../../src/schemas/plan.ts';
import type { reportSchema } from '../../src/schemas/report.ts';
import type { scanSchema } from '../../src/schemas/scan.ts';
import type { scopesSchema } from '../../src/schemas/scopes.ts';
import { PLAN } from '../report/plan-sample.ts';
import { REPORT, SCAN, SCOPES } from '../report/sample.ts';

/** zod infers mutable arrays and objects; the domain's are readonly. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

const folder = new URL('../../schemas/', import.meta.url);

function compile(name: string): ValidateFunction {
  return new Ajv2020.default({ strict: true }).compile(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** A copy in which the value at `path` is replaced; `undefined` removes it. */
function withValue(sample: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(sample));
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe('published schemas', () => {
  it('are the ones that keyshift itself uses; if not: npm run schemas', () => {
    const built = buildJsonSchemas();
    expect(readdirSync(folder).toSorted()).toEqual([...built.keys()].toSorted());
    for (const [name, text] of built) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
  });

  it('describe the types of the domain', () => {
    expectTypeOf<Frozen<z.infer<typeof scanSchema>>>().toEqualTypeOf<Frozen<ScanResult>>();
    expectTypeOf<Frozen<z.infer<typeof scopesSchema>>>().toEqualTypeOf<Frozen<ScopesResult>>();
    expectTypeOf<Frozen<z.infer<typeof planSchema>>>().toEqualTypeOf<Frozen<Plan>>();
    expectTypeOf<Frozen<z.infer<typeof reportSchema>>>().toEqualTypeOf<Frozen<Report>>();
  });

  it.each([
    ['scan.schema.json', SCAN],
    ['scopes.schema.json', SCOPES],
    ['plan.schema.json', PLAN],
    ['report.schema.json', REPORT],
  ])('%s accepts what keyshift writes', (name, sample) => {
    const validate = compile(name);
    validate(JSON.parse(JSON.stringify(sample)));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['scan.schema.json', SCAN, ['schemaVersion'], 2],
    ['scan.schema.json', SCAN, ['unread'], undefined],
    ['scan.schema.json', SCAN, ['findings', 0, 'kind'], 'made-up'],
    ['scan.schema.json', SCAN, ['findings', 0, 'location', 'startLine'], 0],
    ['scan.schema.json', SCAN, ['findings', 0, 'credential', 'parts', 0, 'value'], 'a secret'],
    ['scan.schema.json', SCAN, ['findings', 2, 'rewrite', 'reason'], undefined],
    ['scopes.schema.json', SCOPES, ['profile'], 'all'],
    ['plan.schema.json', PLAN, ['steps', 0, 'kind'], 'delete-everything'],
    ['plan.schema.json', PLAN, ['steps', 2, 'sha256'], 'abc'],
    ['report.schema.json', REPORT, ['totals', 'findings'], undefined],
    ['report.schema.json', REPORT, ['groups', 'kind', 0, 'findings'], -1],
  ] as const)('%s refuses a sample with %o', (name, sample, path, value) => {
    expect(compile(name)(withValue(sample, path, value))).toBe(false);
  });
});
