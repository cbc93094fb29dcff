import { z } from 'zod';
import { editSchema, grantSchema, locationSchema, profileSchema, spanSchema, toolSchema } from './shared.ts';

const stepId = { id: z.string().min(1) };

const keySchema = z.strictObject({
  id: z.string().min(1),
  app: z.strictObject({ userId: z.string().min(1), appId: z.string().min(1) }),
  component: z.string(),
  description: z.string(),
  marker: z.string().min(1),
  grants: z.array(grantSchema),
  envName: z.string().min(1),
});

const fileChange = {
  ...stepId,
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex'),
  encoding: z.enum(['utf8', 'utf16le', 'utf16be', 'latin1']),
  edits: z.array(editSchema),
  masks: z.array(spanSchema),
  together: z.string().min(1).exactOptional().describe('Changes of one name only work together.'),
};

const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...stepId, kind: z.literal('create-key'), key: keySchema }),
  z.strictObject({
    ...stepId,
    kind: z.literal('deliver-secret'),
    keyId: z.string().min(1),
    name: z.string().min(1),
    sink: z.string().nullable(),
    optional: z.boolean(),
  }),
  z.strictObject({ ...fileChange, kind: z.literal('edit-file'), findings: z.array(z.string()) }),
  z.strictObject({
    ...fileChange,
    kind: z.literal('bump-client'),
    dependency: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({
    ...stepId,
    kind: z.literal('by-hand'),
    finding: z.string().nullable(),
    location: locationSchema.nullable(),
    reason: z.string().min(1),
    suggestion: z.string().exactOptional(),
  }),
  z.strictObject({
    ...stepId,
    kind: z.literal('verify'),
    stage: z.enum(['key', 'tree']),
    keyId: z.string().nullable(),
  }),
  z.strictObject({ ...stepId, kind: z.literal('retire'), credential: z.string() }),
]);

/** {@link Plan} as `keyshift plan` writes it and `keyshift apply` reads it. */
export const planSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    id: z.string().min(1),
    basedOn: z.string().min(1).exactOptional().describe('Id of the plan it was made from.'),
    root: z.string().min(1),
    paths: z.array(z.string()).describe('Files and folders the plan is about; empty for all of the root.'),
    profile: profileSchema,
    steps: z.array(stepSchema),
  })
  .describe('What keyshift apply would do, step by step; bound to the hashes of the files it edits.');
