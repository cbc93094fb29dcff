import { asksTooLong, isThrottling } from '../clarifai/api-errors.ts';
import type { BeforeAnother, KeyService } from '../clarifai/key-service.ts';
import { ApiError } from '../domain/errors.ts';
import type { RateLimiter } from './rate-limiter.ts';

const UNAVAILABLE = 503;

/** The service behind a rate limiter. Each page of a list counts as a request. */
export function limitService(service: KeyService, limiter: RateLimiter, signal?: AbortSignal): KeyService {
  async function send<T>(request: (beforeAnother: BeforeAnother) => Promise<T>): Promise<T> {
    let sentAt = await limiter.acquire(signal);
    try {
      const answer = await request(async () => {
        limiter.succeeded();
        sentAt = await limiter.acquire(signal);
      });
      limiter.succeeded();
      return answer;
    } catch (error) {
      if (asksToSlowDown(error)) limiter.throttled(sentAt, error.retryAfter);
      throw error;
    }
  }
  return {
    createKey: (app, description, scopes) => send(() => service.createKey(app, description, scopes)),
    listKeys: (app) => send((beforeAnother) => service.listKeys(app, beforeAnother)),
    deleteKey: (userId, key) => send(() => service.deleteKey(userId, key)),
    scopesOf: (key) => send(() => service.scopesOf(key)),
    listApps: (userId) => send((beforeAnother) => service.listApps(userId, beforeAnother)),
  };
}

function asksToSlowDown(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || asksTooLong(error)) return false;
  return isThrottling(error) || (error.status === UNAVAILABLE && error.retryAfter !== undefined);
}
