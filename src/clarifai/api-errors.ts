import { ApiError, type ErrorCode } from '../domain/errors.ts';
import { maskValue, type Secret, scrub } from '../domain/secret.ts';

/**
 * The codes of a 429 that waiting helps against: hourly limit, throttled, too many at once. Another code with 429 is
 * no throttling: a brown-out that announces an end refuses for as long as it lasts, however slowly one asks.
 */
const THROTTLING = new Set([0, 11003, 11005, 11006]);

/** The service asks to be asked less often. */
export function isThrottling({ status, statusCode }: Pick<ApiError, 'status' | 'statusCode'>): boolean {
  return status === 429 && THROTTLING.has(statusCode);
}

/** Milliseconds; whoever is asked to wait longer is told so, and does better to start again later. */
const LONGEST_WAIT = 10 * 60_000;

/** The service asks for more patience than a run should have. */
export function asksTooLong(error: unknown): boolean {
  return error instanceof ApiError && (error.retryAfter ?? 0) > LONGEST_WAIT;
}

/** What a request says of itself in an error; `secrets` are all that it carries. */
export interface RequestFacts {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly host: string;
  /** What was asked, in words: `listing the keys of application tagger`. */
  readonly doing: string;
  /** Whose credential is refused when one is: decides the hint. */
  readonly credential: 'pat' | 'key';
  readonly secrets: readonly Secret[];
}

/** The answer's own account of a failure, as far as it gave one. */
export interface AnswerStatus {
  readonly code: number;
  readonly description: string;
  readonly details: string;
}

/** status_code.proto of npm clarifai-nodejs-grpc; the codes a credential can run into. */
const CODE_MEANING: Readonly<Record<number, ErrorCode>> = {
  11001: 'unauthorized',
  11002: 'unauthorized',
  11007: 'forbidden',
  11008: 'unauthorized',
  11009: 'unauthorized',
  11102: 'unauthorized',
};

const HINTS = {
  pat: {
    unauthorized: 'Set CLARIFAI_PAT to a personal access token of the account.',
    forbidden: 'Set CLARIFAI_PAT to a token with the scopes Apps:Get, Keys:Get, Keys:Add and Keys:Delete.',
  },
  key: {
    unauthorized: 'The key does not exist any more. Run rollback and apply again, or rotate it.',
    forbidden: 'The key lacks a scope that the call needs.',
  },
} as const;

/** An answer that says no, or one that no sense can be made of (then `status` is undefined). */
export function answerError(
  request: RequestFacts,
  http: number,
  answer: AnswerStatus | undefined,
  retryAfter: number | undefined,
): ApiError {
  const code = meaningOf(http, answer);
  const unusable = answer === undefined && http < 400;
  const said = answer === undefined ? '' : clean(sentence(answer), request.secrets);
  const why = said === '' ? (unusable ? 'the answer is malformed' : `HTTP ${http}`) : said;
  return new ApiError(code, `${request.doing} failed: ${why}`, {
    ...hintFor(request, code, http, answer?.code ?? 0),
    status: http,
    statusCode: answer?.code ?? 0,
    inDoubt: request.method === 'POST' && (unusable ? !isRedirect(http) : http >= 500 || http === 408),
    retryAfter,
  });
}

function meaningOf(http: number, answer: AnswerStatus | undefined): ErrorCode {
  const told = answer && CODE_MEANING[answer.code];
  if (told) return told;
  if (http === 401) return 'unauthorized';
  return http === 403 ? 'forbidden' : 'api';
}

function hintFor(request: RequestFacts, code: ErrorCode, http: number, statusCode: number): { hint?: string } {
  if (code === 'unauthorized' || code === 'forbidden') return { hint: HINTS[request.credential][code] };
  if (isRedirect(http)) return { hint: `${request.host} redirects; check CLARIFAI_API_BASE.` };
  if (http === 404) return { hint: 'Check the user id, the application id and CLARIFAI_API_BASE.' };
  if (http === 429) return { hint: hintFor429(statusCode) };
  return {};
}

function hintFor429(statusCode: number): string {
  return isThrottling({ status: 429, statusCode })
    ? 'The service limits requests; lower --rate or wait.'
    : 'The service refuses whatever the rate, as in an announced brown-out: read its notices and try later.';
}

function isRedirect(http: number): boolean {
  return http >= 300 && http < 400;
}

function sentence({ code, description, details }: AnswerStatus): string {
  const words = [description, details].filter((part) => part !== '').join(': ');
  return code === 0 ? words : `${words} (${code})`;
}

/**
 * Codes of failures before a whole request was sent, so that nothing can have been carried out. EPROTO is that of a
 * write; ERR_SSL_ is left out, since a record damaged on its way back has it too.
 */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|EPROTO|HOSTNAME_MISMATCH)/;

/** What the failure of a secure connection means, by the start of its code. */
const TLS_MEANING: readonly (readonly [RegExp, string])[] = [
  [/^CERT_HAS_EXPIRED|^CERT_NOT_YET_VALID/, 'its certificate is out of date; check the clock of this machine too'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID|^HOSTNAME_MISMATCH/, 'its certificate is for another host'],
  [
    /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/,
    'its certificate is signed by nobody this machine trusts; if a company proxy signs it, name its certificate in NODE_EXTRA_CA_CERTS',
  ],
  [/^(ERR_SSL_|EPROTO|ERR_TLS_)/, 'it does not speak TLS there, or not as this machine does; check scheme and port'],
];

/** What Node says of a connection that failed. */
export interface ConnectionFailure {
  readonly code?: unknown;
  readonly syscall?: unknown;
}

/** No answer came: a failed connection, a time-out, a body that broke off or was too large. */
export function noAnswerError(request: RequestFacts, failure: ConnectionFailure): ApiError {
  const code = typeof failure.code === 'string' ? failure.code : 'connection failed';
  const sent = !NOT_SENT.test(code) && failure.syscall !== 'connect';
  const tls = TLS_MEANING.find(([pattern]) => pattern.test(code))?.[1];
  return new ApiError('unreachable', `${request.doing} failed: no answer from ${request.host} (${code})`, {
    hint: tls === undefined ? 'Check the network, a proxy, and CLARIFAI_API_BASE.' : `${request.host}: ${tls}.`,
    status: 0,
    inDoubt: request.method === 'POST' && sent,
  });
}

/**
 * Made fit for a terminal: no control characters, at most 300 characters, known secrets masked, and
 * so is what looks like a credential, because the service repeats them in its details.
 */
export function clean(text: string, secrets: readonly Secret[]): string {
  return scrub(text, secrets)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[A-Za-z0-9_-]{30,}/g, maskValue)
    .trim()
    .slice(0, 300);
}
