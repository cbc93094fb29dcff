import { asksTooLong, isThrottling } from '../clarifai/api-errors.ts';
import type { KeyService } from '../clarifai/key-service.ts';
import { ApiError } from '../domain/errors.ts';
import type { RateLimiter } from './rate-limiter.ts';

const UNAVAILABLE = 503;

/** The service behind a rate limiter. A list of several pages counts as one request. */
export function limitService(service: KeyService, limiter: RateLimiter, signal?: AbortSignal): KeyService {
  async function send<T>(request: () => Promise<T>): Promise<T> {
    const sentAt = await limiter.acquire(signal);
    try {
      const answer = await request();
      limiter.succeeded();
      return answer;
    } catch (error) {
      if (asksToSlowDown(error)) limiter.throttled(sentAt, error.retryAfter);
      throw error;
    }
  }
  return {
    createKey: (app, description, scopes) => send(() => service.createKey(app, description, scopes)),
    listKeys: (app) => send(() => service.listKeys(app)),
    deleteKey: (userId, key) => send(() => service.deleteKey(userId, key)),
    scopesOf: (key) => send(() => service.scopesOf(key)),
    listApps: (userId) => send(() => service.listApps(userId)),
  };
}

function asksToSlowDown(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || asksTooLong(error)) return false;
  return isThrottling(error) || (error.status === UNAVAILABLE && error.retryAfter !== undefined);
}
