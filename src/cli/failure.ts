import { ApiError, EXIT, type ExitCode, KeyshiftError } from '../domain/errors.ts';

/** One clear line for errors a person can act on; the stack for those only we can. */
export function renderFailure(error: unknown): { readonly text: string; readonly exitCode: ExitCode } {
  if (error instanceof KeyshiftError) {
    const hint = error.hint === undefined ? '' : `\n  ${error.hint}`;
    const status = error instanceof ApiError && error.status > 0 ? ` (HTTP ${error.status})` : '';
    return { text: `keyshift: ${error.message}${status}${hint}\n`, exitCode: error.exitCode };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `keyshift: unexpected error, please report it\n${stack}\n`,
    exitCode: EXIT.failed,
  };
}
