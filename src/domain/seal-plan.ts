import { digest } from './fingerprint.ts';
import type { Plan } from './plan.ts';

/** A plan with its id, the digest of all the rest. */
export function seal(plan: Omit<Plan, 'id'>): Plan {
  const { schemaVersion, tool, root, profile, steps } = plan;
  return { schemaVersion, tool, id: planDigest(plan), root, profile, steps };
}

/** What a plan's id must be for its content. */
export function planDigest({ schemaVersion, tool, root, profile, steps }: Omit<Plan, 'id'>): string {
  return digest(JSON.stringify([schemaVersion, tool, root, profile, steps]));
}
