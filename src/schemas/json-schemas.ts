import { z } from 'zod';
import { baselineSchema } from './baseline.ts';
import { configSchema } from './config.ts';
import { planSchema } from './plan.ts';
import { reportSchema } from './report.ts';
import { scanSchema } from './scan.ts';
import { scopesSchema } from './scopes.ts';

const SCHEMAS = {
  scan: scanSchema,
  scopes: scopesSchema,
  plan: planSchema,
  report: reportSchema,
  baseline: baselineSchema,
  config: configSchema,
};

/** The published JSON Schemas (draft 2020-12) by the name of their file in schemas/. */
export function buildJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
      const document = { $schema, $id: `urn:keyshift:schema:${name}:1`, title: `keyshift ${name}`, ...body };
      return [`${name}.schema.json`, `${JSON.stringify(document, null, 2)}\n`];
    }),
  );
}
