import type { CallSeen, TrafficDifference } from '../../domain/scopes-result.ts';
import type { Usage } from '../../domain/usage.ts';

/** Which REST calls only the code tells of, and which only the traffic. */
export function compareTraffic(code: readonly Usage[], traffic: readonly Usage[]): TrafficDifference {
  const inCode = callsOf(code);
  const seen = callsOf(traffic);
  return {
    onlyInCode: inCode.filter(({ call }) => !seen.some((other) => other.call === call)),
    onlySeen: seen.filter(({ call }) => !inCode.some((other) => other.call === call)),
  };
}

/** Each call once, at its first place. */
function callsOf(usages: readonly Usage[]): readonly CallSeen[] {
  const calls = usages.flatMap(({ calls, location }) =>
    calls.map(({ method, path }) => ({ call: `${method} ${path}`, location })),
  );
  return [...new Map(calls.toReversed().map((seen) => [seen.call, seen])).values()].toReversed();
}
