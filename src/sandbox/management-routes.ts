import * as apps from './apps.ts';
import type { Answer, Call } from './call.ts';
import * as keys from './keys.ts';
import type { Principal } from './principal.ts';
import * as scopes from './scopes.ts';

/** Every management endpoint of the fact table but login, by method and path. */
export const MANAGEMENT_ROUTES: Readonly<Record<string, (call: Call, principal: Principal) => Answer>> = {
  'GET /v2/users/{user_id}/keys/{key_id}': keys.getKey,
  'GET /v2/users/{user_id}/keys': keys.listKeys,
  'GET /v2/users/{user_id}/apps/{app_id}/keys': keys.listAppKeys,
  'DELETE /v2/users/{user_id}/keys/{key_id}': keys.deleteKey,
  'POST /v2/users/{user_id}/keys': keys.createKeys,
  'PATCH /v2/users/{user_id}/keys': keys.patchKeys,
  'GET /v2/myscopes': scopes.myScopes,
  'GET /v2/my_scopes': scopes.myScopes,
  'GET /v2/users/{user_id}/apps/{app_id}/myscopes': scopes.myScopes,
  'GET /v2/scopes': scopes.listScopes,
  'GET /v2/users/{user_id}/scopes': scopes.listScopes,
  'GET /v2/users/{user_id}/apps/{app_id}': apps.getApp,
  'GET /v2/apps/{app_id}': apps.getApp,
  'GET /v2/app': apps.getApp,
  'GET /v2/users/{user_id}/apps': apps.listApps,
  'GET /v2/apps': apps.listApps,
  'DELETE /v2/users/{user_id}/apps/{app_id}': apps.deleteApp,
  'POST /v2/users/{user_id}/apps': apps.addApps,
  'PATCH /v2/users/{user_id}/apps': apps.patchApps,
  'GET /v2/users/{user_id}': scopes.getUser,
};
