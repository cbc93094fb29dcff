import { existsSync, readFileSync } from 'node:fs';
import { KeyshiftError } from '../domain/errors.ts';
import type { BaselineEntry } from '../domain/scan-result.ts';

/** Taken when it exists and no other is named. */
export const BASELINE_FILE = '.keyshift-baseline.json';

/**
 * Reads a baseline; undefined when there is none and `required` is not set.
 * @throws {KeyshiftError} 'config' for a missing or malformed file, naming the entry
 */
export async function readBaseline(file: string, required: boolean): Promise<readonly BaselineEntry[] | undefined> {
  if (!existsSync(file)) {
    if (!required) return undefined;
    throw new KeyshiftError('config', `baseline ${file} does not exist`, {
      hint: `Make it with: keyshift scan --update-baseline --baseline ${file}`,
    });
  }
  const { baselineSchema } = await import('../schemas/baseline.ts');
  const parsed = baselineSchema.safeParse(parseJson(file));
  if (parsed.success) return parsed.data.findings;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the whole file';
  throw malformed(file, `${where}: ${issue?.message ?? 'not valid'}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw malformed(file, 'it cannot be read as JSON', error);
  }
}

function malformed(file: string, problem: string, cause?: unknown): KeyshiftError {
  return new KeyshiftError('config', `baseline ${file}: ${problem}`, {
    hint: 'Write it anew with: keyshift scan --update-baseline',
    ...(cause === undefined ? {} : { cause }),
  });
}
