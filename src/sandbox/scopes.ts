import { ENDPOINTS, SCOPES } from '../clarifai/facts/load.ts';
import { OWNER } from './account.ts';
import type { Answer, Call } from './call.ts';
import type { Principal } from './principal.ts';

/** What the credential itself holds, and on which app. */
export function myScopes(call: Call, principal: Principal): Answer {
  if (principal.kind === 'key') {
    const { scopes, endpoints, apps } = principal.key;
    return { scopes, app: apps[0], endpoints };
  }
  if (principal.kind === 'user') return { scopes: ['All'], app: null, endpoints: [] };
  const app = call.context.tables.apps.get(principal.appId);
  return { scopes: ['All'], app: { id: app?.id, user_id: app?.user_id }, endpoints: [] };
}

/** The scopes a person can give to a key, with what each depends on. */
export function listScopes(): Answer {
  const offered = SCOPES.filter(({ exposed }) => exposed);
  return {
    scopes: offered.map(({ name, depends }) => ({ scope: name, depending_scopes: depends })),
    endpoints: ENDPOINTS.flatMap(({ rpc, requires }) =>
      rpc && requires ? [{ endpoint: `/clarifai.api.V2/${rpc}`, depending_scopes: requires }] : [],
    ),
  };
}

export function getUser(): Answer {
  return { user: { id: OWNER.userId, primary_email: OWNER.email } };
}
