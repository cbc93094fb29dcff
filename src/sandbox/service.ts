import { Hono, type MiddlewareHandler } from 'hono';
import { ENDPOINTS } from '../clarifai/facts/load.ts';
import { type Context, sunsetHeaders } from './context.ts';
import { patternsOf, serveEndpoint } from './endpoint.ts';
import { injectFaults } from './fault-injection.ts';
import type { FaultPlan } from './fault-plan.ts';
import { credentialsOf, failure, type Http, type HttpEnv, json, success, type Trace } from './http.ts';
import { doesNotExist, methodNotAllowed } from './refusal.ts';
import { authSchemeOf, maskPath, type RequestEntry } from './request-log.ts';
import { exchangeToken, login } from './tokens.ts';
import { answerV1 } from './v1.ts';

export interface ServiceOptions {
  readonly context: Context;
  /** Makes what the route did last, before its answer leaves. */
  readonly commit: () => void;
  readonly faults: () => FaultPlan;
  readonly log: (entry: RequestEntry) => void;
}

/** The whole API, ready to be served. */
export function createService(options: ServiceOptions): Hono<HttpEnv> {
  const { context, commit, faults } = options;
  const app = new Hono<HttpEnv>();
  app.use(logRequests(options), injectFaults(faults), commitAlways(commit), announceSunset(context));
  addCredentialRoutes(app, context);
  for (const endpoint of ENDPOINTS) {
    const serve = serveEndpoint(endpoint, context);
    if (serve) app.on(endpoint.method, [...patternsOf(endpoint)], serve);
  }
  for (const pattern of ENDPOINTS.filter(serveable).flatMap(patternsOf)) {
    app.all(pattern, (http) => failure(http, methodNotAllowed(http.req.method)));
  }
  app.notFound((http) => failure(http, doesNotExist(http.req.path)));
  app.onError((error, http) => failure(http, error));
  return app;
}

function serveable({ path }: { readonly path: string }): boolean {
  return path.startsWith('/v2/');
}

function addCredentialRoutes(app: Hono<HttpEnv>, context: Context): void {
  app.post('/v2/token', async (http) => success(http, exchangeToken(await rawRequest(http), context)));
  app.post('/v2/login', async (http) => success(http, login(await rawRequest(http), context)));
  app.all('/v1/*', async (http) => {
    const operation = http.req.path.slice('/v1/'.length).replace(/\/$/, '');
    const query = new URL(http.req.url).searchParams;
    const answer = answerV1({ ...(await rawRequest(http)), operation, query }, context);
    return json(answer.httpStatus, answer.body);
  });
}

async function rawRequest(http: Http): Promise<{
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}> {
  const { authorization } = credentialsOf(http);
  return { authorization, contentType: http.req.header('content-type'), body: await http.req.text() };
}

function logRequests({ context, log }: ServiceOptions): MiddlewareHandler<HttpEnv> {
  return async (http, next) => {
    const trace: Trace = { code: 0, dropped: false, faults: [] };
    http.set('trace', trace);
    await next();
    log(entryOf(http, context.now()));
  };
}

function entryOf(http: Http, now: Date): RequestEntry {
  const { endpoint, appId, code, dropped, faults } = http.var.trace;
  const { authorization, sessionToken } = credentialsOf(http);
  return {
    at: now.toISOString(),
    method: http.req.method,
    path: maskPath(http.req.path),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(appId === undefined ? {} : { appId }),
    auth: authSchemeOf(authorization, sessionToken),
    status: dropped ? 0 : http.res.status,
    code: dropped ? 0 : code,
    faults,
  };
}

function commitAlways(commit: () => void): MiddlewareHandler<HttpEnv> {
  return async (_http, next) => {
    await next();
    commit();
  };
}

/** Answers to legacy credentials say when these end. */
function announceSunset(context: Context): MiddlewareHandler<HttpEnv> {
  return async (http, next) => {
    await next();
    const legacy = /^(Bearer|Basic) /.test(credentialsOf(http).authorization ?? '');
    if (!legacy && !/^\/(v1\/|v2\/token$)/.test(http.req.path)) return;
    for (const [name, value] of sunsetHeaders(context)) http.res.headers.set(name, value);
  };
}
