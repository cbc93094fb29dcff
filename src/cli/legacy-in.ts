import { Secret } from '../domain/secret.ts';
import type { LegacyIn, LegacyParts } from '../migrate/verify/shadow-key.ts';

/** Finds old credentials in the copy of a file, and without one in the environment. */
export function legacyIn(env: Readonly<Record<string, string | undefined>>): LegacyIn {
  return async (file, bytes) => (file && bytes ? inFile(file, bytes) : inEnvironment(env));
}

async function inFile(file: string, bytes: Uint8Array): Promise<LegacyParts> {
  const { legacyLiterals } = await import('../scan/legacy-literals.ts');
  const literals = await legacyLiterals(file, bytes);
  return {
    clientIds: literals('client-id'),
    clientSecrets: literals('client-secret'),
    accessTokens: literals('access-token'),
  };
}

function inEnvironment(env: Readonly<Record<string, string | undefined>>): LegacyParts {
  const named = (name: string): readonly Secret[] => (env[name] ? [new Secret(env[name])] : []);
  return {
    clientIds: named('CLARIFAI_CLIENT_ID'),
    clientSecrets: named('CLARIFAI_CLIENT_SECRET'),
    accessTokens: named('CLARIFAI_ACCESS_TOKEN'),
  };
}
