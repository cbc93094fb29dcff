import { z } from 'zod';
import { grantSchema, locationSchema, profileSchema, toolSchema } from './shared.ts';

const callsSchema = z.array(z.strictObject({ call: z.string(), location: locationSchema }));

const reasonSchema = z.strictObject({
  scope: z.string().min(1),
  effect: z.enum(['rejected', 'redacted', 'dependency', 'by-hand']).describe('Of the call, without the scope.'),
  because: z.string(),
  call: z.string().exactOptional(),
  location: locationSchema.exactOptional(),
});

export const componentScopesSchema = z.strictObject({
  component: z.string().min(1),
  grants: z.array(grantSchema),
  unknown: z.array(z.strictObject({ location: locationSchema, method: z.string(), reason: z.string() })),
  traffic: z
    .strictObject({ onlyInCode: callsSchema, onlySeen: callsSchema })
    .describe('Calls that code and recorded traffic do not both tell of.')
    .exactOptional(),
  explanation: z.array(reasonSchema).exactOptional(),
});

/** {@link ScopesResult} as `keyshift scopes --format json` writes it. */
export const scopesSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    root: z.string(),
    profile: profileSchema,
    components: z.array(componentScopesSchema),
  })
  .describe('The answer of keyshift scopes.');
