import type { Plan } from './plan.ts';
import { planDigest } from './plan-digest.ts';

/** A plan with its id, the digest of all the rest. */
export function seal(plan: Omit<Plan, 'id'>): Plan {
  const { schemaVersion, tool, root, paths, profile, steps } = plan;
  return { schemaVersion, tool, id: planDigest(plan), root, paths, profile, steps };
}
