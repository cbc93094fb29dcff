import type { ApiKey, KeyService } from '../../../src/clarifai/key-service.ts';
import { ApiError } from '../../../src/domain/errors.ts';
import type { AppRef } from '../../../src/domain/plan.ts';
import { Secret } from '../../../src/domain/secret.ts';

/** What the next POST does: `lose` carries it out and drops the answer, `drop` loses it before. */
export type PostFault = 'lose' | 'drop' | 'refuse';

export interface FakeService extends KeyService {
  readonly keys: ApiKey[];
  readonly calls: string[];
  /** Taken one a POST, first to last. */
  readonly faults: PostFault[];
}

/** A KeyService in memory whose keys are told apart by a running number. */
export function createFakeService(keys: ApiKey[] = []): FakeService {
  const calls: string[] = [];
  const faults: PostFault[] = [];
  let made = 0;
  function add(app: AppRef, description: string, scopes: readonly string[]): ApiKey {
    made += 1;
    const key = fakeKey(made, app, description, scopes);
    keys.push(key);
    return key;
  }
  return {
    keys,
    calls,
    faults,
    async createKey(app, description, scopes) {
      calls.push('create');
      const fault = faults.shift();
      if (fault === 'refuse') throw new ApiError('forbidden', 'refused', { status: 403 });
      if (fault === 'drop') throw inDoubt();
      const key = add(app, description, scopes);
      if (fault === 'lose') throw inDoubt();
      return key;
    },
    async listKeys(app) {
      calls.push('list');
      return keys.filter((key) => key.apps.some(({ appId }) => appId === app.appId));
    },
    async deleteKey(_userId, secret) {
      calls.push('delete');
      const at = keys.findIndex((key) => key.secret.equals(secret));
      if (at !== -1) keys.splice(at, 1);
    },
    async scopesOf(secret) {
      calls.push('scopes');
      const key = keys.find((candidate) => candidate.secret.equals(secret));
      if (!key) throw new ApiError('unauthorized', 'API key not found', { status: 401 });
      return key.scopes;
    },
    async listApps() {
      return [];
    },
  };
}

/** A made-up key; `number` gives its value and its age. */
export function fakeKey(number: number, app: AppRef, description: string, scopes: readonly string[]): ApiKey {
  return {
    secret: new Secret(`000000000000400080000000${number.toString(16).padStart(8, '0')}`),
    description,
    scopes,
    apps: [app],
    createdAt: new Date(Date.UTC(2017, 0, 1, 0, 0, number)).toISOString(),
  };
}

function inDoubt(): ApiError {
  return new ApiError('api', 'the connection was reset', { status: 0, inDoubt: true });
}
