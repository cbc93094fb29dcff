import { setTimeout as sleep } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { FaultPlan } from './fault-plan.ts';
import type { FaultRule } from './fault-rule.ts';
import { failure, type Http, type HttpEnv } from './http.ts';
import { Refusal } from './refusal.ts';

const SLOW_PIECES = 10;
/** Marks the repetition of a request, which no fault strikes. */
const REPEATED = 'x-sandbox-repeated';
/** Headers that say how a request was sent, and are not sent again. */
const OF_ONE_CONNECTION = ['host', 'connection', 'content-length', 'transfer-encoding', 'expect'];

/** Lets the plan's faults strike around the routes. */
export function injectFaults(plan: () => FaultPlan): MiddlewareHandler<HttpEnv> {
  return async (http, next) => {
    if (http.req.header(REPEATED)) return next();
    const rules = plan().next(http.req.method, http.req.path);
    http.var.trace.faults = rules.map(({ fault }) => fault);
    for (const rule of rules) {
      if (rule.fault === 'latency') await sleep(rule.milliseconds ?? 1000);
    }
    const rule = rules.find(({ fault }) => fault !== 'latency');
    const early = rule && answerEarly(http, rule);
    if (early) return early;
    if (rule?.fault === 'commit-twice') await repeat(http);
    await next();
    if (rule) await spoil(http, rule);
    return;
  };
}

/** The faults that keep a request from its route. */
function answerEarly(http: Http, rule: FaultRule): Response | undefined {
  const throttled = new Refusal(429, 11005, 'Too many requests');
  switch (rule.fault) {
    case '429':
      return failure(http, throttled);
    case '429-retry-after': {
      const response = failure(http, throttled);
      response.headers.set('retry-after', String(rule.retryAfter ?? 1));
      return response;
    }
    case '500':
      return failure(http, new Refusal(500, 10020, 'Failure', 'injected'));
    case 'reset':
      return cut(http);
    default:
      return undefined;
  }
}

/** Sends the request once more, ahead of itself; to the sandbox, whatever host the request names. */
async function repeat(http: Http): Promise<void> {
  const { localAddress = '', localPort } = http.env.incoming.socket;
  const { pathname, search } = new URL(http.req.url);
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  const body = await http.req.raw.clone().text();
  const headers = new Headers(http.req.raw.headers);
  for (const name of OF_ONE_CONNECTION) headers.delete(name);
  headers.set(REPEATED, '1');
  const request = { method: http.req.method, headers, ...(body === '' ? {} : { body }) };
  await (await fetch(`http://${host}:${localPort}${pathname}${search}`, request)).text();
}

/** The faults that strike after the route did its work. */
async function spoil(http: Http, rule: FaultRule): Promise<void> {
  switch (rule.fault) {
    case 'commit-then-drop':
      return replace(http, cut(http));
    case '500-after-commit':
      return replace(http, failure(http, new Refusal(500, 10020, 'Failure', 'injected')));
    case 'malformed-json': {
      const text = await http.res.text();
      const half = text.slice(0, Math.ceil(text.length / 2));
      return replace(http, new Response(half, http.res));
    }
    case 'slow-body': {
      const text = await http.res.text();
      return replace(http, new Response(trickle(text, rule.milliseconds ?? 1000), http.res));
    }
    default:
      return undefined;
  }
}

/** Assigning over a response would merge the old headers into the new ones. */
function replace(http: Http, response: Response): void {
  http.res = undefined;
  http.res = response;
}

/** Resets the connection. */
function cut(http: Http): Response {
  http.var.trace.dropped = true;
  http.env.incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

function trickle(text: string, milliseconds: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const size = Math.max(1, Math.ceil(bytes.length / SLOW_PIECES));
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at >= bytes.length) return controller.close();
      await sleep(milliseconds / SLOW_PIECES);
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}
