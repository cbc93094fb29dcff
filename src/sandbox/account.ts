import type { AppRecord } from './records.ts';
import { seedAppData } from './seed-data.ts';
import type { Tables } from './store.ts';

/** An app with its legacy pair. Everything here is made up and may be shown. */
export interface SandboxApp {
  readonly appId: string;
  readonly name: string;
  /** 40 characters; empty for an app made through the API. */
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The one account of the sandbox. Everything here is made up and may be shown. */
export interface SandboxAccount {
  readonly userId: string;
  readonly email: string;
  readonly password: string;
  /** Personal access token, 32 hex digits. */
  readonly pat: string;
  readonly apps: readonly SandboxApp[];
}

export const OWNER = {
  userId: 'acme',
  email: 'dev@acme.example',
  password: 'EXAMPLE-password',
  pat: '0000000000004000800000000000acce',
} as const;

const NAMED_APPS = ['photo-tagger', 'catalog', 'moderation'];
const SEEDED_AT = '2017-04-11T21:50:50.223962Z';

/** The three named apps, and `extra` numbered ones. */
export function seedAccount(tables: Tables, extra: number): void {
  for (const id of NAMED_APPS) addLegacyApp(tables, id);
  addNumberedApps(tables, extra);
}

/** Adds `app-0001`, `app-0002`, … after those there are; each has a legacy pair and seeded data. */
export function addNumberedApps(tables: Tables, count: number): readonly SandboxApp[] {
  const first = tables.apps.list(OWNER.userId).filter((app) => /^app-\d+$/.test(app.id)).length + 1;
  return Array.from({ length: count }, (_, index) =>
    addLegacyApp(tables, `app-${String(first + index).padStart(4, '0')}`),
  );
}

function addLegacyApp(tables: Tables, id: string): SandboxApp {
  const number = String(tables.apps.list(OWNER.userId).length + 1);
  const app: AppRecord = {
    id,
    user_id: OWNER.userId,
    name: id,
    created_at: SEEDED_AT,
    client_id: `EXAMPLEclientid${number.padStart(25, '0')}`,
    client_secret: `EXAMPLEclientsecret${number.padStart(21, '0')}`,
  };
  tables.apps.put(app);
  seedAppData(tables, app);
  return describeApp(app);
}

export function describeAccount(tables: Tables): SandboxAccount {
  return { ...OWNER, apps: tables.apps.list(OWNER.userId).map(describeApp) };
}

function describeApp(app: AppRecord): SandboxApp {
  return {
    appId: app.id,
    name: app.name,
    clientId: app.client_id,
    clientSecret: app.client_secret,
  };
}
