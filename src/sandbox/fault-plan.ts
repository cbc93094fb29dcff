import type { FaultRule } from './fault-rule.ts';
import { derivedFraction } from './ids.ts';

/** Decides, request by request, what goes wrong. */
export interface FaultPlan {
  /** The rules that strike: any number of `latency`, then at most one other. */
  next(method: string, path: string): readonly FaultRule[];
}

interface Counter {
  readonly rule: FaultRule;
  readonly matches: (method: string, path: string) => boolean;
  seen: number;
  struck: number;
}

/**
 * The n-th match of a rule has the same fate for the same seed, whatever else goes on: the draw depends
 * on the rule's place and n alone.
 */
export function planFaults(rules: readonly FaultRule[], seed: number): FaultPlan {
  const counters = rules.map((rule): Counter => ({ rule, matches: matcher(rule), seen: 0, struck: 0 }));
  return {
    next: (method, path) => {
      const struck: FaultRule[] = [];
      for (const [index, counter] of counters.entries()) {
        if (!counter.matches(method, path) || !strikes(counter, `${seed}/${index}`)) continue;
        struck.push(counter.rule);
        if (counter.rule.fault !== 'latency') break;
      }
      return struck;
    },
  };
}

function strikes(counter: Counter, stream: string): boolean {
  const { rule } = counter;
  counter.seen += 1;
  if (counter.seen <= (rule.after ?? 0)) return false;
  if (counter.struck >= (rule.times ?? Number.POSITIVE_INFINITY)) return false;
  if (derivedFraction(stream, String(counter.seen)) >= (rule.probability ?? 1)) return false;
  counter.struck += 1;
  return true;
}

function matcher({ match }: FaultRule): Counter['matches'] {
  const path = typeof match?.path === 'string' ? glob(match.path) : match?.path;
  return (method, target) =>
    (match?.method === undefined || match.method.toUpperCase() === method) && (path === undefined || path.test(target));
}

function glob(pattern: string): RegExp {
  const parts = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')));
  return new RegExp(`^${parts.join('')}$`);
}
