import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { KeyshiftError } from '../domain/errors.ts';

const configSchema = z.strictObject({
  user: z.string().describe('User id of the account').optional(),
  app: z.string().describe('Application for credentials that apps does not list').optional(),
  apps: z.string().describe('CSV file client_id,user_id,app_id').optional(),
  project: z.string().optional(),
  profile: z.enum(['full', 'minimum']).optional(),
  unknownUsage: z.enum(['ask', 'fail', 'read-only', 'all']).optional(),
  sink: z.string().optional(),
  platformKey: z.enum(['ask', 'bundle']).optional(),
  deadline: z.string().optional(),
});

/** Settings of a project; a flag on the command line goes before each. */
export type Config = z.infer<typeof configSchema>;

const DEFAULT_FILES = ['keyshift.config.json', 'keyshift.config.yaml', 'keyshift.config.yml'];

/**
 * Reads the config file that --config names or the working folder holds, or `keyshift` in package.json.
 * @throws {KeyshiftError} 'config' for a missing or malformed file, naming the setting
 */
export function loadConfig(named: string | undefined): Config {
  const file = named ?? DEFAULT_FILES.find((candidate) => existsSync(candidate));
  if (file !== undefined) return check(file, parse(file));
  if (!existsSync('package.json')) return {};
  const manifest: unknown = parse('package.json');
  const own = manifest !== null && typeof manifest === 'object' && 'keyshift' in manifest ? manifest.keyshift : {};
  return check('package.json', own);
}

function parse(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    return extname(file) === '.json' ? JSON.parse(text) : parseYaml(text);
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

function check(file: string, value: unknown): Config {
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const setting = issue?.path.join('.') || 'the whole file';
  throw new KeyshiftError('config', `config file ${file}: ${setting}: ${issue?.message ?? 'not valid'}`, {
    hint: `Settings are: ${Object.keys(configSchema.shape).join(', ')}.`,
  });
}
