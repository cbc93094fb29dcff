import { z } from 'zod';
import { OWNER } from './account.ts';
import type { Answer } from './call.ts';
import { type Context, isAfterSunset } from './context.ts';
import { newToken } from './ids.ts';
import { RETIRED } from './principal.ts';
import { badRequest, credentialsInvalid } from './refusal.ts';

/** 49 hours; the documentation said 48. */
const TOKEN_SECONDS = 176_400;

interface ClientPair {
  readonly clientId: string;
  readonly clientSecret: string;
}

const PairBody = z.object({ client_id: z.string(), client_secret: z.string() });
const LoginBody = z.object({ email: z.string(), password: z.string() });

/** A request for a token, whose body may be form fields or JSON. */
export interface TokenRequest {
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** POST /token of both generations: a new token for the pair's app. Throws Refusal 11002. */
export function exchangeToken(request: TokenRequest, context: Context): Answer {
  if (isAfterSunset(context)) throw credentialsInvalid(RETIRED);
  const { clientId, clientSecret } = pairOf(request);
  const app = context.tables.apps.list(OWNER.userId).find((one) => one.client_id !== '' && one.client_id === clientId);
  if (app?.client_secret !== clientSecret) {
    throw credentialsInvalid(`invalid client ID (${clientId}) and secret (${clientSecret})`);
  }
  const token = newToken();
  const expires = context.now().getTime() + TOKEN_SECONDS * 1000;
  context.tables.tokens.put({ token, app_id: app.id, expires_at: expires });
  return {
    access_token: token,
    expires_in: TOKEN_SECONDS,
    scope: 'api_access_write api_access api_access_read',
  };
}

/** Throws Refusal 11002. */
export function login(request: TokenRequest, context: Context): Answer {
  const parsed = LoginBody.safeParse(fieldsOf(request));
  if (!parsed.success) throw badRequest('email and password expected');
  const { email, password } = parsed.data;
  if (email !== OWNER.email || password !== OWNER.password) {
    throw credentialsInvalid(`invalid login for ${email}`);
  }
  const token = newToken().toLowerCase();
  context.tables.sessions.put({ token, user_id: OWNER.userId });
  return { v2_user_id: OWNER.userId, session_token: token };
}

/** Basic wins over the body, as it does in the clients that send both. */
function pairOf(request: TokenRequest): ClientPair {
  const basic = /^Basic\s+(\S+)$/.exec(request.authorization ?? '')?.[1];
  if (basic !== undefined) return splitBasic(basic);
  const fields = PairBody.safeParse(fieldsOf(request));
  if (!fields.success) throw credentialsInvalid('invalid client ID () and secret ()');
  return { clientId: fields.data.client_id, clientSecret: fields.data.client_secret };
}

function splitBasic(encoded: string): ClientPair {
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return { clientId: decoded.slice(0, colon), clientSecret: decoded.slice(colon + 1) };
}

function fieldsOf({ contentType, body }: TokenRequest): unknown {
  if (!contentType?.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest('body: not JSON');
  }
}
