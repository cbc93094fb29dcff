import { OWNER } from './account.ts';
import type { Answer } from './call.ts';
import type { Context } from './context.ts';
import { predictColors, predictConcepts } from './data/predict.ts';
import { COLOR_MODEL_ID, findPublicModel, GENERAL_MODEL_ID } from './data/public-models.ts';
import { derivedId } from './ids.ts';
import { appOfToken } from './principal.ts';
import { badRequest, doesNotExist, Refusal, tokenInvalid } from './refusal.ts';
import { exchangeToken } from './tokens.ts';

/** A request to the first API, which knew client pairs and access tokens and never an API key. */
export interface V1Request {
  /** The path after `/v1/`. */
  readonly operation: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface V1Answer {
  readonly httpStatus: number;
  readonly body: Answer;
}

/** Answers in v1's own envelope: `status_code` in words, no `status` object. */
export function answerV1(request: V1Request, context: Context): V1Answer {
  try {
    if (request.operation === 'token') {
      return { httpStatus: 200, body: { ...exchangeToken(request, context), token_type: 'Bearer' } };
    }
    const fields = fieldsOf(request);
    appOfToken(tokenOf(request, fields), context);
    return { httpStatus: 200, body: operate(request.operation, fields) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      httpStatus: error.httpStatus,
      body: { status_code: codeOf(error), status_msg: error.details ?? error.message },
    };
  }
}

function codeOf({ code, details }: Refusal): string {
  if (code === 11002) return 'TOKEN_APP_INVALID';
  if (code !== 11001) return 'CLIENT_ERROR';
  if (details === 'expired token') return 'TOKEN_EXPIRED';
  return details?.startsWith('no token') ? 'TOKEN_NONE' : 'TOKEN_INVALID';
}

function tokenOf({ authorization }: V1Request, fields: URLSearchParams): string {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? fields.get('access_token');
  if (token) return token;
  throw tokenInvalid(authorization ? 'Token is not valid.' : 'no token in Authorization header');
}

function fieldsOf({ query, body, contentType }: V1Request): URLSearchParams {
  const form = contentType?.includes('urlencoded') ? body : '';
  return new URLSearchParams([...query, ...new URLSearchParams(form)]);
}

function operate(operation: string, fields: URLSearchParams): Answer {
  switch (operation) {
    case 'tag':
      return ok(urls(fields).map((url) => ({ ...document(url), result: { tag: tag(url) } })));
    case 'color':
      return ok(urls(fields).map((url) => ({ ...document(url), colors: colors(url) })));
    case 'info':
      return ok({ max_batch_size: 128, default_model: 'general-v1.3', api_version: 0.1 });
    case 'usage':
      return ok({ user_throttles: [], app_throttles: {}, user: OWNER.userId });
    default:
      throw doesNotExist(`/v1/${operation} in the sandbox`);
  }
}

function colors(url: string): readonly unknown[] {
  return predictColors(findPublicModel(COLOR_MODEL_ID), { url });
}

function tag(url: string): Answer {
  const concepts = predictConcepts(findPublicModel(GENERAL_MODEL_ID), { url });
  return {
    concept_ids: concepts.map(({ id }) => id),
    classes: concepts.map(({ name }) => name),
    probs: concepts.map(({ value }) => value),
  };
}

function urls(fields: URLSearchParams): readonly string[] {
  const given = fields.getAll('url');
  if (given.length === 0) throw badRequest('url: missing');
  return given;
}

function document(url: string): Answer {
  return { docid_str: derivedId('v1', url), url, status_code: 'OK', status_msg: 'OK' };
}

function ok(results: unknown): Answer {
  return { status_code: 'OK', status_msg: 'All images in request have completed successfully.', results };
}
