import { KeyshiftError } from '../domain/errors.ts';

export const FAULTS = [
  /** Waits, then goes on. */
  'latency',
  /** Refused before anything happened. */
  '429',
  '429-retry-after',
  '500',
  /** The connection is reset before anything happened. */
  'reset',
  /** Everything happened; only the answer suffers. */
  'slow-body',
  'malformed-json',
  'commit-then-drop',
  /** A proxy repeats the request, so that everything happens twice. */
  'commit-twice',
  '500-after-commit',
] as const;

export type Fault = (typeof FAULTS)[number];

/** Which requests go wrong, how, and how often. */
export interface FaultRule {
  readonly fault: Fault;
  /** Absent parts match everything. In a path `*` is one segment or a part of one, `**` anything. */
  readonly match?: { readonly method?: string; readonly path?: string | RegExp };
  /** Of the matching requests; 1 when absent. */
  readonly probability?: number;
  /** At most so many times. */
  readonly times?: number;
  /** Not for the first so many matching requests. */
  readonly after?: number;
  /** How long `latency` and `slow-body` take; 1000 when absent. */
  readonly milliseconds?: number;
  /** Seconds, for `429-retry-after`; 1 when absent. */
  readonly retryAfter?: number;
}

const HINT =
  'write fault[:probability][:times=n][:after=n][:ms=n][:retry-after=s][:[METHOD] /path], ' +
  "for example '429-retry-after:0.1:POST /v2/users/*/keys'";

const NUMBERS: ReadonlyMap<string, keyof FaultRule> = new Map([
  ['times', 'times'],
  ['after', 'after'],
  ['ms', 'milliseconds'],
  ['retry-after', 'retryAfter'],
]);

/**
 * Reads a rule as the command line takes it: `commit-then-drop:times=1:POST /v2/**`.
 * @throws {KeyshiftError} `usage`, naming the part that cannot be understood
 */
export function parseFaultRule(text: string): FaultRule {
  const [fault, ...parts] = text.split(':').map((part) => part.trim());
  if (!isFault(fault)) {
    throw wrong(text, `${fault || 'nothing'} is not a fault (${FAULTS.join(', ')})`);
  }
  const given: Partial<FaultRule> = Object.assign({}, ...parts.map((part) => parsePart(text, part)));
  return { fault, ...given };
}

function parsePart(text: string, part: string): Partial<FaultRule> {
  const match = /^(?:([A-Za-z]+)\s+)?(\/\S*)$/.exec(part);
  if (match) {
    const [, method, path = ''] = match;
    return { match: method ? { method: method.toUpperCase(), path } : { path } };
  }
  const [name = '', value] = part.split('=');
  if (value === undefined) return { probability: probability(text, part) };
  const field = NUMBERS.get(name);
  if (field === undefined) throw wrong(text, `${name} is not an option`);
  if (!/^\d+$/.test(value)) throw wrong(text, `${name} takes a whole number, not '${value}'`);
  return { [field]: Number(value) };
}

function probability(text: string, part: string): number {
  const value = Number(part);
  if (part === '' || !(value >= 0 && value <= 1)) {
    throw wrong(text, `'${part}' is neither a probability between 0 and 1 nor a path`);
  }
  return value;
}

function isFault(text: string | undefined): text is Fault {
  return FAULTS.some((fault) => fault === text);
}

function wrong(text: string, why: string): KeyshiftError {
  return new KeyshiftError('usage', `fault rule '${text}': ${why}`, { hint: HINT });
}
