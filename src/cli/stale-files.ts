import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import type { Plan } from '../domain/plan.ts';
import { fileChanges } from '../domain/plan-steps.ts';

/**
 * Refuses to begin a plan whose files are no longer as they were planned: done halfway, settings would
 * hold the new key while code still reads the old pair.
 * @throws {KeyshiftError} 'stale-plan' naming the files
 */
export async function refuseStaleFiles(plan: Plan): Promise<void> {
  const stale: string[] = [];
  for (const step of fileChanges(plan)) {
    if ((await hashOf(join(plan.root, step.file))) !== step.sha256) stale.push(step.file);
  }
  if (stale.length === 0) return;
  throw new KeyshiftError('stale-plan', `changed since the plan was made: ${stale.slice(0, 5).join(', ')}`, {
    hint: 'Make the plan anew with: keyshift plan',
  });
}

async function hashOf(path: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(path));
  } catch {
    return undefined;
  }
}
