import { OWNER } from './account.ts';
import { type Context, isAfterSunset } from './context.ts';
import type { KeyRecord } from './records.ts';
import { keyInvalid, keyNotFound, malformedAuthorization, tokenInvalid } from './refusal.ts';

/** Who is calling. */
export type Principal =
  /** A legacy access token: may do everything in its app. */
  | { readonly kind: 'token'; readonly appId: string }
  | { readonly kind: 'key'; readonly key: KeyRecord }
  /** A personal access token or a session: the person, not an app. */
  | { readonly kind: 'user'; readonly userId: string };

/** The headers that tell who is calling; absent ones are undefined. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly sessionToken: string | undefined;
}

/** What a retired credential is told. */
export const RETIRED = 'client id/secret pairs and access tokens are retired; use an API key';

/** Finds out who is calling. Throws Refusal. The scheme's case matters, as it did to the service. */
export function authenticate(credentials: Credentials, context: Context): Principal {
  const { authorization, sessionToken } = credentials;
  if (authorization === undefined) {
    if (sessionToken === undefined) throw malformedAuthorization();
    return ofSession(sessionToken, context);
  }
  const [scheme, value, ...rest] = authorization.trim().split(/\s+/);
  if (scheme === 'Bearer') return ofBearer(value, rest, context);
  if (scheme === 'Key' && value !== undefined && rest.length === 0) return ofKey(value, context);
  throw malformedAuthorization();
}

function ofSession(token: string, { tables }: Context): Principal {
  const session = tables.sessions.get(token);
  if (session === undefined) throw tokenInvalid(`invalid session token (${token})`);
  return { kind: 'user', userId: session.user_id };
}

function ofBearer(token: string | undefined, rest: readonly string[], context: Context): Principal {
  if (token === undefined) throw tokenInvalid('no token in Authorization header');
  if (rest.length > 0) throw tokenInvalid('invalid format for Authorization header');
  return { kind: 'token', appId: appOfToken(token, context) };
}

/** The app of a live access token. Throws Refusal 11001, which echoes an unknown token. */
export function appOfToken(token: string, context: Context): string {
  if (isAfterSunset(context)) throw tokenInvalid(RETIRED);
  const record = context.tables.tokens.get(token);
  if (record === undefined) throw tokenInvalid(`invalid token (${token})`);
  if (context.now().getTime() >= record.expires_at) throw tokenInvalid('expired token');
  return record.app_id;
}

function ofKey(value: string, { tables }: Context): Principal {
  if (!/^[0-9a-f]{32}$/.test(value)) throw keyInvalid('Invalid format of key.');
  if (value === OWNER.pat) return { kind: 'user', userId: OWNER.userId };
  const key = tables.keys.get(value);
  if (key === undefined) throw keyNotFound(value);
  return { kind: 'key', key };
}
