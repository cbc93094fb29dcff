import { type AxiosError, type AxiosInstance, create, isAxiosError } from 'axios';
import type { Secret } from '../domain/secret.ts';
import { statusAnswer } from './answers.ts';
import { answerError, type ConnectionFailure, noAnswerError, type RequestFacts } from './api-errors.ts';
import { parseRetryAfter } from './pause.ts';

/** A page of 128 keys is some 60 kB. */
const LARGEST_ANSWER = 8 * 1024 * 1024;

export interface ApiRequest {
  readonly method: RequestFacts['method'];
  /** Below the base, each part percent-encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, number>>;
  readonly body?: unknown;
  readonly token: Secret;
  /** How the token is given; `Key` unless said. */
  readonly scheme?: 'Key' | 'Bearer' | 'Basic';
  readonly credential: RequestFacts['credential'];
  readonly doing: string;
  /** Secrets in the request besides the token. */
  readonly secrets?: readonly Secret[];
}

export interface TransportOptions {
  readonly baseUrl: URL;
  /** Milliseconds for a whole call, answer included. */
  readonly timeoutMs: number;
  readonly now: () => number;
}

/** Sends one request and gives the JSON of a successful answer; throws ApiError and nothing else. */
export type Transport = (request: ApiRequest) => Promise<unknown>;

export function createTransport({ baseUrl, timeoutMs, now }: TransportOptions): Transport {
  const instance = create({
    baseURL: baseUrl.href.replace(/\/$/, ''),
    maxRedirects: 0,
    maxContentLength: LARGEST_ANSWER,
    responseType: 'text',
    transformResponse: (body: unknown) => body,
    validateStatus: () => true,
    headers: { Accept: 'application/json', 'User-Agent': 'keyshift' },
  });
  return async (request) => {
    const { method, doing, credential, token, secrets = [] } = request;
    const facts = { method, doing, credential, host: baseUrl.host, secrets: [token, ...secrets] };
    const { status, data, headers } = await send(instance, request, facts, timeoutMs);
    const body = parseBody(data);
    const answer = statusAnswer.safeParse(body);
    const told = answer.success ? answer.data.status : undefined;
    if (status >= 200 && status < 300 && told !== undefined && isSuccess(told.code)) return body;
    const header: unknown = headers['retry-after'];
    throw answerError(facts, status, told, parseRetryAfter(header?.toString(), now()));
  };
}

/** 10000 is success. 10010, some of several done, counts too: the caller looks at what it got. */
function isSuccess(code: number): boolean {
  return code === 10000 || code === 10010;
}

async function send(instance: AxiosInstance, request: ApiRequest, facts: RequestFacts, timeoutMs: number) {
  try {
    return await instance.request<unknown>({
      method: request.method,
      url: request.path,
      params: request.query,
      data: request.body,
      headers: { Authorization: `${request.scheme ?? 'Key'} ${request.token.reveal()}` },
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    // The axios error carries the request's headers, so it ends here.
    throw noAnswerError(facts, failureOf(error));
  }
}

function failureOf(error: unknown): ConnectionFailure {
  const { code, syscall } = isAxiosError(error) ? causeOf(error) : (error as ConnectionFailure);
  return code === 'ERR_CANCELED' ? { code: 'time-out' } : { code, syscall };
}

function causeOf(error: AxiosError): ConnectionFailure {
  return error.cause instanceof Error && 'code' in error.cause ? error.cause : error;
}

function parseBody(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
