import { z } from 'zod';
import { FINDING_KINDS } from '../domain/finding.ts';

const ruleSchema = z
  .string()
  .regex(new RegExp(`^([a-z0-9+#-]+/)?(${FINDING_KINDS.join('|')})$`), 'is no rule: see docs/rules')
  .describe('A kind of finding, or language/kind for one language.');

const ignoreSchema = z.strictObject({
  path: z.string().min(1).describe('Pattern as in .gitignore, from the folder of this file.'),
  rule: ruleSchema.optional(),
  reason: z.string().min(1).describe('Why it need not be dealt with; shown wherever the finding is.'),
});

const byHandSchema = z.strictObject({
  scope: z.string().min(1).describe('Name of a scope, Inputs:Add.'),
  reason: z.string().min(1).describe('Why it is needed; shown with the scope.'),
  component: z.string().min(1).describe('Folder of the component (default: every one).').optional(),
});

/** Settings of a project, in keyshift.config.json or .yaml or in package.json under `keyshift`. */
export const configSchema = z
  .strictObject({
    $schema: z.string().describe('For editors.').optional(),
    user: z.string().describe('User id of the account.').optional(),
    app: z.string().describe('Application for credentials that apps does not list.').optional(),
    apps: z.string().describe('CSV file client_id,user_id,app_id.').optional(),
    project: z.string().describe('Name in the descriptions of keys.').optional(),
    profile: z.enum(['full', 'minimum']).describe('full: no answer is redacted; minimum: none is rejected.').optional(),
    unknownUsage: z
      .enum(['ask', 'fail', 'read-only', 'all'])
      .describe('What to do about calls not resolved.')
      .optional(),
    scopes: z.array(byHandSchema).describe('Scopes besides those that are inferred.').optional(),
    sink: z.string().describe('Where new secrets go, dotenv:.env.').optional(),
    platformKey: z.enum(['ask', 'bundle']).describe('Where mobile code reads a key that was hard-coded.').optional(),
    retireWindowDays: z
      .number()
      .min(0)
      .describe('Days for which old and new credentials must have worked side by side before retire.')
      .optional(),
    deadline: z.string().describe('Day by which the old credentials must be gone, 2017-12-31.').optional(),
    exclude: z
      .array(z.string().min(1))
      .describe('Patterns as in .gitignore of files that are not looked at.')
      .optional(),
    ignore: z.array(ignoreSchema).describe('Findings that are known, and why they may stay.').optional(),
    baseline: z.string().describe('Baseline file (default: .keyshift-baseline.json).').optional(),
    minConfidence: z.enum(['certain', 'likely']).describe('certain: only what syntax proves is told.').optional(),
  })
  .describe('Settings of keyshift for a project; a flag on the command line goes before each.');
