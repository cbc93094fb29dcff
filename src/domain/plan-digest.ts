import { digest } from './fingerprint.ts';
import type { Plan } from './plan.ts';

/** The id of a plan: 16 hex digits over everything else in it, whatever the order of its members. */
export function planDigest(plan: Omit<Plan, 'id'>): string {
  return digest(JSON.stringify({ ...plan, id: undefined }, sortMembers));
}

function sortMembers(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
