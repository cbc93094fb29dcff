import { z } from 'zod';
import { OWNER } from './account.ts';
import { type Answer, bodyAs, type Call, pageOf, param, timestamp } from './call.ts';
import { newId } from './ids.ts';
import type { Principal } from './principal.ts';
import type { AppRecord } from './records.ts';
import { badRequest, doesNotExist } from './refusal.ts';
import { removeApp } from './store.ts';

const Body = z.object({
  apps: z.array(z.object({ id: z.string().nullish(), name: z.string().nullish() })).min(1),
  action: z.string().nullish(),
});

export function listApps(call: Call, principal: Principal): Answer {
  const apps = call.context.tables.apps
    .list(OWNER.userId)
    .filter(({ id }) => principal.kind === 'user' || id === ownAppId(principal));
  return { apps: pageOf(apps, call.query).map(wire) };
}

/** The app the path names, or the credential's own. */
export function getApp(call: Call, principal: Principal): Answer {
  const id = call.params['app_id'] ?? ownAppId(principal);
  if (id === undefined) throw badRequest('a personal access token has no app; name one');
  return { app: wire(existing(call, id)) };
}

/** A new app gets no client pair: since mid-2017 there are only keys. */
export function addApps(call: Call): Answer {
  const { tables } = call.context;
  const made = bodyAs(Body, call).apps.map(({ id, name }): AppRecord => {
    if (id && tables.apps.get(id)) throw badRequest(`app ${id} exists already`);
    return {
      id: id || newId(),
      user_id: OWNER.userId,
      name: name ?? '',
      created_at: timestamp(call),
      client_id: '',
      client_secret: '',
    };
  });
  for (const app of made) tables.apps.put(app);
  return { apps: made.map(wire) };
}

/** Renames apps. */
export function patchApps(call: Call): Answer {
  const { apps, action } = bodyAs(Body, call);
  if (action !== 'overwrite') throw badRequest("action: only 'overwrite' is supported");
  const changed = apps.map(({ id, name }) => {
    const app = existing(call, id ?? '');
    return { ...app, name: name ?? app.name };
  });
  for (const app of changed) call.context.tables.apps.put(app);
  return { apps: changed.map(wire) };
}

export function deleteApp(call: Call): Answer {
  removeApp(call.context.tables, existing(call, param(call, 'app_id')).id);
  return {};
}

/** The listing of 2017 told the client id. The secret it never tells here. */
function wire({ client_secret: _secret, ...app }: AppRecord): Answer {
  return { ...app, default_language: 'en' };
}

function existing(call: Call, id: string): AppRecord {
  const app = call.context.tables.apps.get(id);
  if (app === undefined) throw doesNotExist(`app ${id}`);
  return app;
}

function ownAppId(principal: Principal): string | undefined {
  if (principal.kind === 'user') return undefined;
  return principal.kind === 'key' ? principal.key.apps[0].id : principal.appId;
}
