import type { ApiKey, KeyService } from '../../../src/clarifai/key-service.ts';
import { ApiError } from '../../../src/domain/errors.ts';
import { Secret } from '../../../src/domain/secret.ts';

/** What goes wrong with one request. `lost`: it is carried out and the answer is lost. */
export type Fault = 'none' | 'lost' | 'reset' | '429' | '500' | '401' | '403';

export interface FakeService extends KeyService {
  /** Every key, in the order of creation. */
  readonly keys: ApiKey[];
  readonly calls: Record<'createKey' | 'listKeys' | 'scopesOf' | 'deleteKey', number>;
  readonly maxInFlight: number;
}

export interface FakeOptions {
  /** Asked before each request. */
  readonly fault?: (call: string) => Fault;
  readonly scopesOf?: (key: ApiKey) => readonly string[];
  /** Called when a key was made. */
  readonly onCreate?: (service: FakeService) => void;
}

/** A key service in memory. Waits a turn of the event loop, so that requests overlap. */
export function fakeService({ fault = () => 'none', scopesOf, onCreate }: FakeOptions = {}): FakeService {
  const keys: ApiKey[] = [];
  const byApp = new Map<string, ApiKey[]>();
  const bySecret = new Map<string, ApiKey>();
  const calls = { createKey: 0, listKeys: 0, scopesOf: 0, deleteKey: 0 };
  let inFlight = 0;
  let maxInFlight = 0;

  async function request<T>(call: keyof typeof calls, carryOut: () => T): Promise<T> {
    calls[call] += 1;
    inFlight += 1;
    maxInFlight = Math.max(maxInFlight, inFlight);
    try {
      await new Promise(setImmediate);
      const wrong = fault(call);
      if (wrong === 'none') return carryOut();
      if (wrong === 'lost') carryOut();
      throw errorOf(wrong);
    } finally {
      inFlight -= 1;
    }
  }

  const service: FakeService = {
    keys,
    calls,
    get maxInFlight() {
      return maxInFlight;
    },
    createKey: (app, description, scopes) =>
      request('createKey', () => {
        const secret = new Secret((keys.length + 1).toString(16).padStart(32, '0'));
        const createdAt = new Date(keys.length * 1000).toISOString();
        const key: ApiKey = { secret, description, scopes, apps: [app], createdAt };
        keys.push(key);
        bySecret.set(secret.reveal(), key);
        const name = `${app.userId}/${app.appId}`;
        const others = byApp.get(name);
        if (others) others.push(key);
        else byApp.set(name, [key]);
        onCreate?.(service);
        return key;
      }),
    listKeys: (app) => request('listKeys', () => [...(byApp.get(`${app.userId}/${app.appId}`) ?? [])]),
    deleteKey: (_userId, secret) =>
      request('deleteKey', () => {
        for (const list of [keys, ...byApp.values()]) {
          const at = list.findIndex((key) => key.secret.equals(secret));
          if (at >= 0) list.splice(at, 1);
        }
      }),
    scopesOf: (secret) =>
      request('scopesOf', () => {
        const key = bySecret.get(secret.reveal());
        if (key === undefined) throw errorOf('401');
        return scopesOf?.(key) ?? key.scopes;
      }),
    listApps: async () => [],
  };
  return service;
}

function errorOf(fault: Exclude<Fault, 'none'>): ApiError {
  switch (fault) {
    case 'lost':
    case 'reset':
      return new ApiError('unreachable', 'the connection was reset', { status: 0, inDoubt: true });
    case '429':
      return new ApiError('api', 'too many requests', { status: 429, retryAfter: 5 });
    case '500':
      return new ApiError('api', 'server error', { status: 500, inDoubt: true });
    case '401':
      return new ApiError('unauthorized', 'the token is not valid', { status: 401 });
    case '403':
      return new ApiError('forbidden', 'the token may not do this', { status: 403 });
  }
}
