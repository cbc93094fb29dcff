import type { Plan } from './plan.ts';
import { planDigest } from './plan-digest.ts';

/** A plan with its id, the digest of all the rest. */
export function seal(plan: Omit<Plan, 'id'>): Plan {
  const { schemaVersion, tool, basedOn, root, paths, profile, steps } = plan;
  const base = basedOn === undefined ? {} : { basedOn };
  const sealed = { schemaVersion, tool, ...base, root, paths, profile, steps } as const;
  return { ...sealed, id: planDigest(sealed) };
}
