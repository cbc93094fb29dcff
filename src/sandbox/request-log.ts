import { maskValue } from '../domain/secret.ts';
import type { Fault } from './fault-rule.ts';

export type AuthScheme = 'none' | 'basic' | 'bearer' | 'key' | 'session' | 'other';

/** One request, without any secret in it. */
export interface RequestEntry {
  /** ISO 8601, by the sandbox's clock. */
  readonly at: string;
  readonly method: string;
  /** Without the query; a key in it is masked. */
  readonly path: string;
  /** The endpoint's template, `/v2/models/{model_id}/outputs`; absent for unknown paths. */
  readonly endpoint?: string;
  readonly appId?: string;
  readonly auth: AuthScheme;
  /** HTTP status; 0 when the connection was cut without an answer. */
  readonly status: number;
  /** The service's status code; 0 where there was none. */
  readonly code: number;
  readonly faults: readonly Fault[];
}

const SCHEMES: Readonly<Record<string, AuthScheme>> = {
  Basic: 'basic',
  Bearer: 'bearer',
  Key: 'key',
};

/** Names the way in which a request authenticates. */
export function authSchemeOf(authorization: string | undefined, sessionToken: string | undefined): AuthScheme {
  if (authorization === undefined) return sessionToken === undefined ? 'none' : 'session';
  return SCHEMES[authorization.split(' ')[0] ?? ''] ?? 'other';
}

/** A key's id is its secret, and some paths end in one. */
export function maskPath(path: string): string {
  return path.replace(/(?<=\/keys\/)[^/]+/, maskValue);
}

const MOST_ENTRIES = 10_000;

/** Keeps the newest entries. */
export function createRequestLog(listener: ((entry: RequestEntry) => void) | undefined): {
  readonly add: (entry: RequestEntry) => void;
  readonly entries: () => readonly RequestEntry[];
} {
  const entries: RequestEntry[] = [];
  return {
    add: (entry) => {
      if (entries.length === MOST_ENTRIES) entries.shift();
      entries.push(entry);
      listener?.(entry);
    },
    entries: () => [...entries],
  };
}
