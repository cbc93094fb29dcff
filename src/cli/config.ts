import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { z } from 'zod';
import { KeyshiftError } from '../domain/errors.ts';
import type { configSchema } from '../schemas/config.ts';

/** Settings of a project; a flag on the command line goes before each. */
export type Config = z.infer<typeof configSchema>;

const DEFAULT_FILES = ['keyshift.config.json', 'keyshift.config.yaml', 'keyshift.config.yml'];

/**
 * Reads the config file that --config names or the working folder holds, or `keyshift` in package.json.
 * @throws {KeyshiftError} 'config' for a missing or malformed file, naming the setting
 */
export async function loadConfig(named: string | undefined): Promise<Config> {
  const file = named ?? DEFAULT_FILES.find((candidate) => existsSync(candidate));
  if (file !== undefined) return check(file, await parse(file));
  if (!existsSync('package.json')) return {};
  const manifest: unknown = await parse('package.json');
  if (manifest === null || typeof manifest !== 'object' || !('keyshift' in manifest)) return {};
  return check('package.json', manifest.keyshift);
}

/** A warning of the library would show the file's text as it is; errors are thrown all the same. */
const QUIET = { logLevel: 'error' } as const;

/** The libraries that read and check a config are loaded only where there is one. */
async function parse(file: string): Promise<unknown> {
  try {
    const text = readFileSync(file, 'utf8');
    return extname(file) === '.json' ? JSON.parse(text) : (await import('yaml')).parse(text, QUIET);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new KeyshiftError(
      'config',
      missing ? `config file ${file} does not exist` : `config file ${file} is malformed`,
      {
        hint: missing ? 'Make one with: keyshift init' : 'It must hold one JSON or YAML object.',
        cause: error,
      },
    );
  }
}

async function check(file: string, value: unknown): Promise<Config> {
  const { configSchema } = await import('../schemas/config.ts');
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const setting = issue?.path.join('.') || 'the whole file';
  throw new KeyshiftError('config', `config file ${file}: ${setting}: ${issue?.message ?? 'not valid'}`, {
    hint: `Settings are: ${Object.keys(configSchema.shape).join(', ')}.`,
  });
}
