import { z } from 'zod';

export const toolSchema = z.strictObject({ name: z.literal('keyshift'), version: z.string() });

export const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

export const editSchema = z.strictObject({ ...spanSchema.shape, text: z.string() });

export const locationSchema = z
  .strictObject({
    file: z.string().min(1),
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
    startOffset: z.int().min(0),
    endOffset: z.int().min(0),
    cell: z.strictObject({ number: z.int().min(1), line: z.int().min(1) }).exactOptional(),
  })
  .describe('Half-open; lines and columns from 1, offsets in UTF-16 code units of the decoded text.');

export const grantSchema = z.strictObject({
  scope: z.string().min(1),
  evidence: z.array(z.strictObject({ because: z.string(), location: locationSchema.exactOptional() })),
});

export const profileSchema = z.enum(['full', 'minimum']);
