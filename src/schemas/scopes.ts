import { z } from 'zod';
import { grantSchema, locationSchema, profileSchema, toolSchema } from './shared.ts';

export const componentScopesSchema = z.strictObject({
  component: z.string().min(1),
  grants: z.array(grantSchema),
  unknown: z.array(z.strictObject({ location: locationSchema, method: z.string(), reason: z.string() })),
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
