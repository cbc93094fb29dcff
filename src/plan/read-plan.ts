import type { z } from 'zod';
import { KeyshiftError } from '../domain/errors.ts';
import type { Plan } from '../domain/plan.ts';
import { planSchema } from '../schemas/plan.ts';

const HINT = 'Make it anew with: keyshift plan';

/**
 * Reads a plan that `keyshift plan` wrote. `file` is only named in errors.
 * @throws {KeyshiftError} `input`, naming the place in the JSON, when the text is no plan of this version
 */
export function parsePlan(text: string, file: string): Plan {
  const result = planSchema.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  throw new KeyshiftError('input', `${file} is not a keyshift plan: ${describeIssues(result.error.issues)}`, {
    hint: HINT,
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own message quotes the text, which need not be a plan and may hold anything.
    throw new KeyshiftError('input', `${file} is not JSON`, { hint: HINT });
  }
}

function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const [first] = issues;
  if (first === undefined) return 'unknown reason';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${describePath(first.path)}: ${first.message}${more}`;
}

/** `steps[2].key.app`, or `the top level`. */
function describePath(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text === '' ? 'the top level' : text.replace(/^\./, '');
}
