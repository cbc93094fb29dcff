import { createRequire } from 'node:module';
import { onTestFinished } from 'vitest';
import { type RunningSandbox, type SandboxApp, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

const require = createRequire(import.meta.url);

/** The published clients, as a user's program loads them. They come without types. */
// biome-ignore lint/suspicious/noExplicitAny: the clients have no types
export const Legacy: any = require('clarifai-legacy');
// biome-ignore lint/suspicious/noExplicitAny: the clients have no types
export const Keyed: any = require('clarifai-keyed');

export const GENERAL = 'aaa03c23b3724a16a56b629203edc62c';

/** A sandbox that ends with the test. */
export async function sandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const running = await startSandbox(options);
  onTestFinished(() => running.close());
  return running;
}

export interface Reply {
  readonly httpStatus: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  readonly body: any;
}

/** Sends one request; `authorization` goes into the header as it is. */
export async function send(
  running: RunningSandbox,
  method: string,
  path: string,
  options: {
    readonly authorization?: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Reply> {
  const { authorization, body, headers } = options;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(running.url + path, {
    method,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
  });
  return {
    httpStatus: response.status,
    headers: response.headers,
    body: JSON.parse(await response.text()),
  };
}

/** One of the seeded apps. */
export function appOf(running: RunningSandbox, appId = 'photo-tagger'): SandboxApp {
  const app = running.account().apps.find((one) => one.appId === appId);
  if (app === undefined) throw new Error(`no app ${appId}`);
  return app;
}

export function patOf(running: RunningSandbox): string {
  return `Key ${running.account().pat}`;
}

export function basicOf({ clientId, clientSecret }: SandboxApp): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
}

/** Makes a key the way keyshift does; gives its secret. */
export async function makeKey(
  running: RunningSandbox,
  scopes: readonly string[],
  appId = 'photo-tagger',
): Promise<string> {
  const { body } = await send(running, 'POST', '/v2/users/me/keys', {
    authorization: patOf(running),
    body: { keys: [{ description: 'test', scopes, apps: [{ id: appId, user_id: 'acme' }] }] },
  });
  return body.keys[0].id;
}

/** Exchanges an app's pair for an access token. */
export async function makeToken(running: RunningSandbox, appId?: string): Promise<string> {
  const { body } = await send(running, 'POST', '/v2/token', {
    authorization: basicOf(appOf(running, appId)),
  });
  return body.access_token;
}

/** The answer without what is different every time: request ids, times, random ids. */
export function stable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (name, field) => {
    if (name === 'req_id' || name === 'created_at' || name === 'createdAt') return undefined;
    if (typeof field === 'string' && /^[0-9a-f]{32}$/.test(field)) return '<id>';
    return field;
  });
}
