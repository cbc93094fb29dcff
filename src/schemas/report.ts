import { z } from 'zod';
import { findingSchema, unreadSchema } from './scan.ts';
import { componentScopesSchema } from './scopes.ts';
import { toolSchema } from './shared.ts';

const amount = z.int().min(0);

const groupSchema = z.array(z.strictObject({ name: z.string(), findings: amount, automatic: amount, byHand: amount }));

const totalsSchema = z.strictObject({
  findings: amount,
  automatic: amount,
  byHand: amount,
  files: amount,
  components: amount,
  usages: amount,
  unknownUsages: amount,
  unread: amount,
});

/** {@link Report} as `keyshift report --format json` writes it. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    root: z.string(),
    generatedAt: z.string().describe('ISO 8601.'),
    deadline: z.string().nullable().describe('YYYY-MM-DD.'),
    totals: totalsSchema,
    groups: z.strictObject({
      kind: groupSchema,
      language: groupSchema,
      client: groupSchema,
      component: groupSchema,
      owner: groupSchema,
    }),
    findings: z.array(
      z.strictObject({
        ...findingSchema.shape,
        component: z.string(),
        owners: z.array(z.string()),
        replacement: z.string(),
        scopes: z.array(z.string()),
      }),
    ),
    components: z.array(componentScopesSchema),
    unread: z.array(unreadSchema),
    runs: z.array(
      z.strictObject({
        id: z.string(),
        state: z.string(),
        startedAt: z.string().nullable(),
        keysMade: amount,
        filesEdited: amount,
        byHandLeft: amount,
      }),
    ),
    history: z.array(z.strictObject({ at: z.string(), findings: amount, automatic: amount, byHand: amount })),
  })
  .describe('The deprecation report of keyshift.');
