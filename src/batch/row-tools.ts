import type { BatchOptions, BatchPorts } from './batch-options.ts';
import type { BatchState } from './batch-state.ts';
import { systemClock } from './clock.ts';
import { indexKeys } from './key-index.ts';
import { limitService } from './limit-service.ts';
import { createRateLimiter } from './rate-limiter.ts';
import type { RowTools } from './run-row.ts';

const DEFAULT_ATTEMPTS = 8;

/** Puts the service behind one rate limiter and one index of keys. */
export function toRowTools(options: BatchOptions, ports: BatchPorts, state: BatchState): RowTools {
  const { clock = systemClock, random = Math.random, signal } = ports;
  const limiter = createRateLimiter(options.rate, clock);
  const service = limitService(ports.service, limiter, signal);
  const { sink, inferScopes, migratePath } = ports;
  const { attempts = DEFAULT_ATTEMPTS, verify = true } = options;
  return {
    ports: { service, lookup: indexKeys(service), sink, inferScopes, migratePath },
    options: { attempts, verify, clock, random, signal },
    state,
  };
}
