/** Documented in README: 0 nothing found or all done, 1 findings, 2 could not finish, 3 partly done. */
export const EXIT = { ok: 0, findings: 1, failed: 2, partly: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type ErrorCode =
  | 'usage'
  | 'config'
  | 'input'
  | 'file'
  | 'stale-plan'
  | 'unreachable'
  | 'unauthorized'
  | 'forbidden'
  | 'api'
  | 'refused'
  | 'interrupted';

/** An error a person can act on: the message says what is wrong, the hint what to do. Never holds a secret. */
export class KeyshiftError extends Error {
  override readonly name: string = 'KeyshiftError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly exitCode: ExitCode;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly hint?: string; readonly cause?: unknown; readonly exitCode?: ExitCode } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? EXIT.failed;
  }
}

/** What the provider's API answered, translated: no headers, no body, details scrubbed. */
export class ApiError extends KeyshiftError {
  override readonly name = 'ApiError';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Clarifai status code such as 11007; 0 when the body held none. */
  readonly statusCode: number;
  /** The request may have been carried out although no usable answer came. */
  readonly inDoubt: boolean;
  /** Milliseconds the server asked to wait, from Retry-After. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      readonly hint?: string;
      readonly status: number;
      readonly statusCode?: number;
      readonly inDoubt?: boolean;
      readonly retryAfter?: number | undefined;
    },
  ) {
    super(code, message, options.hint === undefined ? {} : { hint: options.hint });
    this.status = options.status;
    this.statusCode = options.statusCode ?? 0;
    this.inDoubt = options.inDoubt ?? false;
    this.retryAfter = options.retryAfter;
  }
}
