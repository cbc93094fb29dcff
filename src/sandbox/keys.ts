import { z } from 'zod';
import { isKnownScope } from '../clarifai/scope-rules.ts';
import { OWNER } from './account.ts';
import { type Answer, bodyAs, type Call, pageOf, param, timestamp } from './call.ts';
import { newId } from './ids.ts';
import type { Principal } from './principal.ts';
import type { AppId, KeyRecord } from './records.ts';
import { badRequest, doesNotExist, keyInvalid } from './refusal.ts';

const AppIds = z.array(z.object({ id: z.string(), user_id: z.string().nullish() }));
const PostBody = z.object({
  keys: z
    .array(
      z.object({
        description: z.string().nullish(),
        scopes: z.array(z.string()).nullish(),
        endpoints: z.array(z.string()).nullish(),
        apps: AppIds.nullish(),
        type: z.string().nullish(),
      }),
    )
    .min(1),
});
const PatchBody = z.object({
  keys: z
    .array(
      z.object({
        id: z.string(),
        description: z.string().nullish(),
        scopes: z.array(z.string()).nullish(),
        endpoints: z.array(z.string()).nullish(),
        apps: AppIds.nullish(),
      }),
    )
    .min(1),
  action: z.string().nullish(),
});

/** Keys hold exactly the scopes asked for: dependencies are advice to whoever makes a key. */
export function createKeys(call: Call, principal: Principal): Answer {
  const made = bodyAs(PostBody, call).keys.map((sent): KeyRecord => {
    if (sent.type && sent.type !== 'api_key') throw badRequest('type: only api_key can be made');
    return {
      id: newId(),
      type: 'api_key',
      description: sent.description ?? '',
      scopes: toScopes(sent.scopes ?? []),
      endpoints: sent.endpoints ?? [],
      apps: [onlyApp(call, principal, sent.apps ?? [])],
      created_at: timestamp(call),
    };
  });
  for (const key of made) call.context.tables.keys.put(key);
  return { keys: made };
}

/** The keys of all the account's apps, or of one: in the order in which they were made. */
export function listKeys(call: Call, principal: Principal): Answer {
  const { tables } = call.context;
  const apps = tables.apps.list(OWNER.userId).filter(({ id }) => maySee(principal, id));
  return {
    keys: pageOf(
      apps.flatMap(({ id }) => tables.keys.list(id)),
      call.query,
    ),
  };
}

export function listAppKeys(call: Call, principal: Principal): Answer {
  const { id } = existingApp(call, principal, param(call, 'app_id'));
  return { keys: pageOf(call.context.tables.keys.list(id), call.query) };
}

export function getKey(call: Call, principal: Principal): Answer {
  return { key: existing(call, principal, param(call, 'key_id')) };
}

/** Overwrites the fields that are sent. There is no other action. */
export function patchKeys(call: Call, principal: Principal): Answer {
  const { keys, action } = bodyAs(PatchBody, call);
  if (action !== 'overwrite') throw badRequest("action: only 'overwrite' is supported");
  const changed = keys.map((sent): KeyRecord => {
    const key = existing(call, principal, sent.id);
    return {
      ...key,
      description: sent.description ?? key.description,
      scopes: sent.scopes ? toScopes(sent.scopes) : key.scopes,
      endpoints: sent.endpoints ?? key.endpoints,
      apps: sent.apps ? [onlyApp(call, principal, sent.apps)] : key.apps,
    };
  });
  for (const key of changed) call.context.tables.keys.put(key);
  return { keys: changed };
}

export function deleteKey(call: Call, principal: Principal): Answer {
  call.context.tables.keys.remove(existing(call, principal, param(call, 'key_id')).id);
  return {};
}

/** Takes both spellings, `Inputs:Add` and `Inputs_Add`; gives the first. Throws Refusal. */
function toScopes(sent: readonly string[]): readonly string[] {
  const scopes = sent.map((scope) => scope.replace('_', ':'));
  const unknown = scopes.filter((scope) => !isKnownScope(scope));
  if (unknown.length > 0) throw badRequest(`unknown scopes: ${unknown.join(', ')}`);
  return [...new Set(scopes)];
}

function onlyApp(call: Call, principal: Principal, sent: z.infer<typeof AppIds>): AppId {
  const [app, ...others] = sent;
  if (app === undefined || others.length > 0) {
    throw badRequest('apps: an API key can only give access to a single app');
  }
  if (app.user_id && app.user_id !== OWNER.userId) throw doesNotExist(`user ${app.user_id}`);
  return existingApp(call, principal, app.id);
}

function existingApp(call: Call, principal: Principal, id: string): AppId {
  const app = call.context.tables.apps.get(id);
  if (app === undefined) throw doesNotExist(`app ${id}`);
  if (!maySee(principal, id)) throw keyInvalid('the credential is not for this app');
  return { id: app.id, user_id: app.user_id };
}

function existing(call: Call, principal: Principal, id: string): KeyRecord {
  const key = call.context.tables.keys.get(id);
  if (key === undefined || !maySee(principal, key.apps[0].id)) throw doesNotExist('key');
  return key;
}

/** A key sees its own app only. */
function maySee(principal: Principal, appId: string): boolean {
  return principal.kind !== 'key' || principal.key.apps[0].id === appId;
}
