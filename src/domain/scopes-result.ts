import type { Location } from './location.ts';
import type { ScopeGrant, ScopeProfile } from './plan.ts';
import type { ScanResult } from './scan-result.ts';

/** A call that could not be resolved, so that its scopes are not known. */
export interface UnknownUsage {
  readonly location: Location;
  readonly method: string;
  readonly reason: string;
}

/** What one component's key must be able to do, and why. */
export interface ComponentScopes {
  readonly component: string;
  readonly grants: readonly ScopeGrant[];
  readonly unknown: readonly UnknownUsage[];
}

/** The answer of `keyshift scopes --format json`; see schemas/scopes.schema.json. */
export interface ScopesResult {
  readonly schemaVersion: 1;
  readonly tool: ScanResult['tool'];
  readonly root: string;
  readonly profile: ScopeProfile;
  readonly components: readonly ComponentScopes[];
}
