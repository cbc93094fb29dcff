import { z } from 'zod';
import { FINDING_KINDS } from '../domain/finding.ts';
import { UNREAD_KINDS } from '../domain/scan-result.ts';
import { baselineEntrySchema } from './baseline.ts';
import { locationSchema, toolSchema } from './shared.ts';

const roleSchema = z.enum(['client-id', 'client-secret', 'access-token', 'api-key', 'pat']);

const partSchema = z.discriminatedUnion('source', [
  z.strictObject({
    role: roleSchema,
    source: z.literal('literal'),
    masked: z.string().describe('At most the first four characters, then the length.'),
    digest: z.string(),
  }),
  z.strictObject({
    role: roleSchema,
    source: z.literal('reference'),
    via: z.enum(['env', 'config', 'identifier']),
    name: z.string(),
  }),
  z.strictObject({ role: roleSchema, source: z.literal('unknown') }),
]);

const rewriteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('automatic') }),
  z.strictObject({
    kind: z.literal('by-hand'),
    reason: z.string().min(1),
    suggestion: z.string().exactOptional(),
  }),
]);

const commitSchema = z.strictObject({ id: z.string(), date: z.string().describe('ISO 8601, as its author gave it.') });

export const findingSchema = z.strictObject({
  fingerprint: z.string().min(1).describe('Stays the same when lines move or a folder is renamed.'),
  ruleId: z.string().min(1),
  kind: z.enum(FINDING_KINDS),
  confidence: z.enum(['certain', 'likely']),
  location: locationSchema,
  language: z.string().min(1),
  client: z.strictObject({ name: z.string(), versions: z.string() }),
  credential: z
    .strictObject({
      kind: z.enum(['client-pair', 'access-token', 'api-key', 'pat']),
      parts: z.array(partSchema),
    })
    .nullable(),
  rewrite: rewriteSchema,
  message: z.string(),
  via: z
    .array(z.strictObject({ file: z.string(), line: z.int().min(1), what: z.string() }))
    .exactOptional()
    .describe('The places in other files through which the finding was reached, nearest first.'),
  history: z
    .strictObject({ first: commitSchema, last: commitSchema, inHead: z.boolean() })
    .exactOptional()
    .describe('The first and the last commit that wrote it, for findings of a past.'),
  suppression: z
    .strictObject({
      by: z.enum(['comment', 'config', 'baseline']),
      reason: z.string().min(1),
      line: z.int().min(1).exactOptional(),
    })
    .exactOptional()
    .describe('Who decided that it need not be dealt with, and why.'),
});

const usageSchema = z.strictObject({
  location: locationSchema,
  client: z.string(),
  method: z.string(),
  calls: z.array(
    z.strictObject({
      method: z.string(),
      path: z.string(),
      when: z.string().exactOptional(),
      alsoNeeds: z.array(z.string()).exactOptional(),
    }),
  ),
  scopes: z.array(z.string()),
  madeAt: locationSchema.exactOptional(),
  unknown: z.string().exactOptional().describe('Why the call could not be resolved.'),
});

export const unreadSchema = z.strictObject({
  file: z.string(),
  reason: z.string(),
  kind: z.enum(UNREAD_KINDS).exactOptional(),
});

const noticeSchema = z.strictObject({
  kind: z.enum(['reason-missing', 'rule-unknown', 'unused']),
  file: z.string(),
  line: z.int().min(1),
  text: z.string(),
});

const todoSchema = z.strictObject({
  file: z.string(),
  line: z.int().min(1),
  fingerprint: z.string().min(1),
  reason: z.string(),
  expires: z.string().nullable().describe('Last day on which it is not expired.'),
  acknowledged: z.boolean(),
  expired: z.boolean(),
});

const baselineSchema = z.strictObject({
  file: z.string().min(1),
  known: z.int().min(0),
  fixed: z.array(baselineEntrySchema),
});

/** {@link ScanResult} as `keyshift scan --format json` writes it. */
export const scanSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    root: z.string(),
    findings: z.array(findingSchema),
    suppressed: z.array(findingSchema).exactOptional(),
    usages: z.array(usageSchema),
    unread: z.array(unreadSchema),
    notices: z.array(noticeSchema).exactOptional(),
    todos: z.array(todoSchema).exactOptional(),
    baseline: baselineSchema.exactOptional(),
    stats: z.strictObject({
      files: z.int().min(0),
      candidates: z.int().min(0),
      understood: z.int().min(0),
      durationMs: z.number().min(0),
    }),
  })
  .describe('The answer of keyshift scan.');
