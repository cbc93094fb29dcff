import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { Secret } from '../domain/secret.ts';
import { checkBaseUrl, DEFAULT_BASE_URL } from './base-url.ts';
import { createCaller } from './caller.ts';
import { ENDPOINTS } from './facts/load.ts';
import type { KeyServiceOptions } from './http-key-service.ts';
import { scopesOfCall } from './scope-rules.ts';

/** What a reading call is made with: a new key, or a token of the old kind. */
export interface Credential {
  readonly scheme: 'Key' | 'Bearer';
  readonly secret: Secret;
}

/** Calls that change nothing, made with the credentials that are to be tried. Every method throws ApiError. */
export interface Reader {
  /** GET of a path such as `/v2/inputs`; the answer as it came. */
  read(path: string, credential: Credential): Promise<unknown>;
  /** POST /v2/token: the access token of a client id and secret. */
  exchange(clientId: Secret, clientSecret: Secret): Promise<Secret>;
}

/** A GET that names nothing, so that it can be tried on any application. */
export interface ReadCall {
  readonly path: string;
  /** Below these it is rejected. */
  readonly minimum: readonly string[];
  /** Below these its answer is redacted. */
  readonly full: readonly string[];
}

export const READ_CALLS: readonly ReadCall[] = ENDPOINTS.filter(
  ({ method, path, group, auth }) =>
    method === 'GET' && group === 'legacy' && auth === 'KeyAuth' && !path.includes('{'),
).map((endpoint) => ({
  path: endpoint.path,
  minimum: scopesOfCall(endpoint, 'minimum'),
  full: scopesOfCall(endpoint, 'full'),
}));

const anyAnswer = z.looseObject({});
const tokenAnswer = z.looseObject({ access_token: z.string().min(1) });

/** @throws {KeyshiftError} 'config' for a base URL that cannot be used */
export function createReader(options: Omit<KeyServiceOptions, 'pat'>): Reader {
  const { timeoutMs = 30_000, retries = 2, sleep = delay, now = Date.now } = options;
  const baseUrl = checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL, options.allowHttp);
  const { call } = createCaller({ baseUrl, timeoutMs, retries, sleep, now });
  return {
    read: (path, { scheme, secret }) =>
      call({ method: 'GET', path, token: secret, scheme, credential: 'key', doing: `reading ${path}` }, anyAnswer),
    async exchange(clientId, clientSecret) {
      const basic = Buffer.from(`${clientId.reveal()}:${clientSecret.reveal()}`).toString('base64');
      const { access_token } = await call(
        {
          method: 'POST',
          path: '/v2/token',
          token: new Secret(basic),
          scheme: 'Basic',
          credential: 'key',
          doing: 'exchanging the old client id and secret for a token',
          secrets: [clientId, clientSecret],
        },
        tokenAnswer,
      );
      return new Secret(access_token);
    },
  };
}
