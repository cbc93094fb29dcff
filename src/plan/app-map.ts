import type { AppRef } from '../domain/plan.ts';

/** Which application each client id belongs to; the API no longer tells. */
export interface AppMap {
  /** By the client id itself. */
  readonly byClientId: ReadonlyMap<string, AppRef>;
  /** For client ids that are not listed and for credentials whose id is not in the tree. */
  readonly fallback: AppRef | undefined;
}
