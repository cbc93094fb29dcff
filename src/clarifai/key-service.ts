import type { AppRef } from '../domain/plan.ts';
import type { Secret } from '../domain/secret.ts';

/** A key as the service tells it. Its id is the secret itself. */
export interface ApiKey {
  readonly secret: Secret;
  readonly description: string;
  readonly scopes: readonly string[];
  readonly apps: readonly AppRef[];
  /** ISO 8601, or empty when the service did not say. */
  readonly createdAt: string;
}

/** An application as the service lists it; `clientId` only where the service still tells it (2017–2019). */
export interface AppInfo extends AppRef {
  readonly name: string;
  readonly clientId: string | undefined;
}

/** Awaited before each request of a list but the first, so that whoever limits a rate counts every page. */
export type BeforeAnother = () => Promise<void>;

/**
 * What keyshift needs of the service. The HTTP implementation is `createKeyService`; every method
 * throws ApiError, and nothing else, on failure.
 */
export interface KeyService {
  /** POST /v2/users/{user}/keys. Not idempotent: see migrate/ensure-key. */
  createKey(app: AppRef, description: string, scopes: readonly string[]): Promise<ApiKey>;
  /** GET /v2/users/{user}/apps/{app}/keys, every page. */
  listKeys(app: AppRef, beforeAnother?: BeforeAnother): Promise<readonly ApiKey[]>;
  /** DELETE /v2/users/{user}/keys/{key}. A key that is already gone counts as deleted. */
  deleteKey(userId: string, key: Secret): Promise<void>;
  /** GET /v2/myscopes with the key itself. */
  scopesOf(key: Secret): Promise<readonly string[]>;
  /** GET /v2/users/{user}/apps, every page. */
  listApps(userId: string, beforeAnother?: BeforeAnother): Promise<readonly AppInfo[]>;
}
