import { setTimeout as delay } from 'node:timers/promises';
import { ApiError } from '../domain/errors.ts';
import type { AppRef } from '../domain/plan.ts';
import type { Secret } from '../domain/secret.ts';
import {
  APP_PAGES,
  isAppKey,
  KEY_PAGES,
  newKeyAnswer,
  scopeNames,
  scopesAnswer,
  statusAnswer,
  toApiKey,
  toAppInfo,
} from './answers.ts';
import { checkBaseUrl, DEFAULT_BASE_URL } from './base-url.ts';
import { createCaller } from './caller.ts';
import type { KeyService } from './key-service.ts';

export interface KeyServiceOptions {
  /** A personal access token of the account whose keys are made. */
  readonly pat: Secret;
  readonly baseUrl?: string | undefined;
  /** Also over plain http to another machine. */
  readonly allowHttp?: boolean;
  /** Milliseconds for one call; 30000 unless given. */
  readonly timeoutMs?: number;
  /** Tries after the first; 4 unless given. */
  readonly retries?: number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  readonly now?: () => number;
}

/**
 * The key API over HTTP. A Retry-After that one call gets holds back the others.
 * @throws {KeyshiftError} 'config' for a base URL that cannot be used
 */
export function createKeyService(options: KeyServiceOptions): KeyService {
  const { pat, timeoutMs = 30_000, retries = 4, sleep = delay, now = Date.now } = options;
  const baseUrl = checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL, options.allowHttp);
  const { call, callPages } = createCaller({ baseUrl, timeoutMs, retries, sleep, now });
  const withPat = { token: pat, credential: 'pat' } as const;

  return {
    async createKey(app, description, scopes) {
      const made = await call(
        {
          ...withPat,
          method: 'POST',
          path: apiPath('users', app.userId, 'keys'),
          body: keyBody(app, description, scopes),
          doing: `creating a key for application ${app.appId}`,
        },
        newKeyAnswer,
      );
      return toApiKey(made, app.userId);
    },

    async listKeys(app, beforeAnother) {
      const keys = await callPages(
        {
          ...withPat,
          method: 'GET',
          path: apiPath('users', app.userId, 'apps', app.appId, 'keys'),
          doing: `listing the keys of application ${app.appId}`,
        },
        KEY_PAGES,
        beforeAnother,
      );
      return keys.filter(isAppKey).map((key) => toApiKey(key, app.userId));
    },

    async deleteKey(userId, key) {
      const deleting = call(
        {
          ...withPat,
          method: 'DELETE',
          path: apiPath('users', userId, 'keys', key.reveal()),
          doing: `deleting key ${key.masked}`,
          secrets: [key],
        },
        statusAnswer,
      );
      await deleting.catch((error: unknown) => {
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      });
    },

    async scopesOf(key) {
      const answer = await call(
        {
          token: key,
          credential: 'key',
          method: 'GET',
          path: apiPath('myscopes'),
          doing: `asking for the scopes of key ${key.masked}`,
        },
        scopesAnswer,
      );
      return scopeNames(answer.scopes);
    },

    async listApps(userId, beforeAnother) {
      const apps = await callPages(
        {
          ...withPat,
          method: 'GET',
          path: apiPath('users', userId, 'apps'),
          doing: `listing the applications of ${userId}`,
        },
        APP_PAGES,
        beforeAnother,
      );
      return apps.map((app) => toAppInfo(app, userId));
    },
  };
}

function apiPath(...parts: readonly string[]): string {
  return `/v2/${parts.map(encodeURIComponent).join('/')}`;
}

function keyBody({ appId, userId }: AppRef, description: string, scopes: readonly string[]) {
  return { keys: [{ description, scopes, apps: [{ id: appId, user_id: userId }] }] };
}
