import type { EndpointFact } from '../clarifai/facts/load.ts';
import { appOfCall, checkDataScopes, checkManagementScopes, lackedScopes, requireOwner } from './authorize.ts';
import type { Answer, Call } from './call.ts';
import type { Context } from './context.ts';
import { DATA_ROUTES } from './data/routes.ts';
import { isByImage } from './data/searches.ts';
import { credentialsOf, type Http, success } from './http.ts';
import { MANAGEMENT_ROUTES } from './management-routes.ts';
import { authenticate, type Principal } from './principal.ts';
import { redact, redactableScopes, withRelated } from './redact.ts';
import { badRequest } from './refusal.ts';

type Route = (call: Call, principal: Principal) => Answer;

/** Serves an endpoint of the fact table; undefined for one that the sandbox has no route for. */
export function serveEndpoint(
  endpoint: EndpointFact,
  context: Context,
): ((http: Http) => Promise<Response>) | undefined {
  const name = `${endpoint.method} ${endpoint.path}`;
  const data = DATA_ROUTES[name];
  const management = MANAGEMENT_ROUTES[name];
  if (data && endpoint.auth === 'NoAuth') return serve(endpoint, context, (call) => data(call));
  if (data) return serve(endpoint, context, dataRoute(endpoint, data));
  if (management) return serve(endpoint, context, managementRoute(endpoint, management));
  return undefined;
}

/** The paths of an endpoint in the router's notation: the short one, and the one that names the app. */
export function patternsOf({ group, path, longPath }: EndpointFact): readonly string[] {
  const named = `/v2/users/{user_id}/apps/{app_id}${path.slice('/v2'.length)}`;
  const long = longPath ?? (group === 'legacy-unannotated' ? named : undefined);
  return [path, ...(long === undefined ? [] : [long])].map((one) => one.replaceAll('{', ':').replaceAll('}', ''));
}

type Run = (call: Call, http: Http) => Answer;

function serve(endpoint: EndpointFact, context: Context, run: Run): (http: Http) => Promise<Response> {
  return async (http) => {
    http.var.trace.endpoint = endpoint.path;
    const text = await http.req.text();
    const call = {
      context,
      params: http.req.param() as Readonly<Record<string, string>>,
      query: new URL(http.req.url).searchParams,
      get body() {
        return parseJson(text);
      },
    };
    return success(http, run(call, http));
  };
}

function dataRoute(endpoint: EndpointFact, route: (call: Call) => Answer): Run {
  const redactable = redactableScopes(endpoint);
  return (call, http) => {
    const principal = authenticate(credentialsOf(http), call.context);
    const appId = appOfCall(principal, call.params, call.context);
    http.var.trace.appId = appId;
    const missing = checkDataScopes(principal, endpoint);
    const optional = endpoint.optional && isByImage(call) ? endpoint.optional : [];
    const { context, query, body } = call;
    const answer = route({ context, query, body, params: { ...call.params, app_id: appId } });
    return redact(withRelated(answer, [...redactable, ...optional]), [
      ...missing,
      ...lackedScopes(principal, optional),
    ]);
  };
}

function managementRoute(endpoint: EndpointFact, route: Route): Run {
  return (call, http) => {
    const principal = authenticate(credentialsOf(http), call.context);
    requireOwner(call.params);
    checkManagementScopes(principal, endpoint);
    return route(call, principal);
  };
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) ?? {};
  } catch {
    throw badRequest('body: not JSON');
  }
}
