import type { HttpBindings } from '@hono/node-server';
import type { Context as HttpContext } from 'hono';
import type { Answer } from './call.ts';
import type { Fault } from './fault-rule.ts';
import { newId } from './ids.ts';
import type { Credentials } from './principal.ts';
import { Refusal } from './refusal.ts';

/** What a request's layers tell each other. */
export interface Trace {
  endpoint?: string;
  appId?: string;
  code: number;
  dropped: boolean;
  faults: readonly Fault[];
}

export interface HttpEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: { readonly trace: Trace };
}

export type Http = HttpContext<HttpEnv>;

export function credentialsOf(http: Http): Credentials {
  return {
    authorization: http.req.header('authorization'),
    sessionToken: http.req.header('x-clarifai-session-token'),
  };
}

/** A success, in the service's envelope. */
export function success(http: Http, answer: Answer): Response {
  http.var.trace.code = 10000;
  return json(200, { status: status(10000, 'Ok'), ...answer });
}

/** A failure, in the service's envelope. Whatever is no Refusal is the sandbox's own fault: 500. */
export function failure(http: Http, error: unknown): Response {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 10020, 'Failure', String(error));
  http.var.trace.code = refusal.code;
  return json(refusal.httpStatus, {
    status: status(refusal.code, refusal.message, refusal.details),
  });
}

export function json(httpStatus: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: httpStatus,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

function status(code: number, description: string, details?: string): unknown {
  return { code, description, ...(details === undefined ? {} : { details }), req_id: newId() };
}
