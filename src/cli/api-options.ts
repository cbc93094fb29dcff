import type { Argv } from 'yargs';
import type { KeyService } from '../clarifai/key-service.ts';
import type { Reader } from '../clarifai/reader.ts';
import { KeyshiftError } from '../domain/errors.ts';
import { Secret } from '../domain/secret.ts';
import type { Context } from './context.ts';

/** Options of every command that talks to the service. The token comes from the environment, never from argv. */
export interface ApiOptions {
  readonly api: string | undefined;
  readonly allowHttp: boolean;
  readonly timeout: number;
}

export function withApiOptions(program: Argv): Argv {
  return program
    .option('api', {
      type: 'string',
      describe: 'Address of the service (default: CLARIFAI_API_BASE or api.clarifai.com)',
    })
    .option('allow-http', { type: 'boolean', default: false, describe: 'Plain http also to other machines' })
    .option('timeout', { type: 'number', default: 30, describe: 'Seconds to wait for one answer' });
}

/**
 * The key service, with the token of CLARIFAI_PAT.
 * @throws {KeyshiftError} 'config' without a token
 */
export async function connect(
  options: ApiOptions,
  context: Context,
  extra: { readonly retries?: number } = {},
): Promise<KeyService> {
  const { createKeyService } = await import('../clarifai/http-key-service.ts');
  const pat = context.env['CLARIFAI_PAT'];
  if (!pat) {
    throw new KeyshiftError('config', 'CLARIFAI_PAT is not set', {
      hint: 'Make a personal access token in the portal (Settings > Security) and put it in the environment.',
    });
  }
  return createKeyService({
    pat: new Secret(pat),
    baseUrl: baseUrlOf(options, context),
    allowHttp: options.allowHttp,
    timeoutMs: options.timeout * 1000,
    ...extra,
  });
}

/** Reading calls with other credentials than the account's. */
export async function connectReader(options: ApiOptions, context: Context): Promise<Reader> {
  const { createReader } = await import('../clarifai/reader.ts');
  const { allowHttp, timeout } = options;
  return createReader({ baseUrl: baseUrlOf(options, context), allowHttp, timeoutMs: timeout * 1000 });
}

/** CLARIFAI_USER_ID; set but empty counts as not set. */
export function userIdOf({ env }: Context): string | undefined {
  return env['CLARIFAI_USER_ID'] || undefined;
}

/** CLARIFAI_API_BASE is often written without the scheme, as the Python client took it. */
function baseUrlOf({ api }: ApiOptions, { env }: Context): string | undefined {
  const base = api ?? env['CLARIFAI_API_BASE'];
  return base === undefined || /^https?:/.test(base) ? base : `https://${base}`;
}
