import type { Location } from './location.ts';
import type { ScopeGrant, ScopeProfile } from './plan.ts';
import type { ScanResult } from './scan-result.ts';

/** A call that could not be resolved, so that its scopes are not known. */
export interface UnknownUsage {
  readonly location: Location;
  readonly method: string;
  readonly reason: string;
}

/** A REST call, `POST /v2/inputs`, at the first place that tells of it. */
export interface CallSeen {
  readonly call: string;
  readonly location: Location;
}

/** What code and recorded traffic do not both tell of. */
export interface TrafficDifference {
  readonly onlyInCode: readonly CallSeen[];
  readonly onlySeen: readonly CallSeen[];
}

/** What becomes of a call when a key lacks one scope. */
export type ScopeEffect = 'rejected' | 'redacted' | 'dependency' | 'by-hand';

/** One reason for one scope: which call, where, and what its answer would be without the scope. */
export interface ScopeReason {
  readonly scope: string;
  readonly effect: ScopeEffect;
  /** The client method, or why a scope is there that no call needs. */
  readonly because: string;
  /** `POST /v2/models/{model_id}/outputs`; absent where no call needs it. */
  readonly call?: string;
  readonly location?: Location;
}

/** What one component's key must be able to do, and why. */
export interface ComponentScopes {
  readonly component: string;
  readonly grants: readonly ScopeGrant[];
  readonly unknown: readonly UnknownUsage[];
  /** Present when traffic was given. */
  readonly traffic?: TrafficDifference;
  /** Every reason for every scope; present when it was asked for. */
  readonly explanation?: readonly ScopeReason[];
}

/** The answer of `keyshift scopes --format json`; see schemas/scopes.schema.json. */
export interface ScopesResult {
  readonly schemaVersion: 1;
  readonly tool: ScanResult['tool'];
  readonly root: string;
  readonly profile: ScopeProfile;
  readonly components: readonly ComponentScopes[];
}
