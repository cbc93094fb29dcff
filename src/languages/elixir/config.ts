import { roleOfName } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { publicParts, tracePart } from '../detect/parts.ts';
import type { Site } from '../language.ts';
import { type Call, type Entry, pathOf, type SyntaxUnit } from '../syntax.ts';

/** `config :clarifai, client_id: …, client_secret: …`: what the application gives the client, by key. */
export function findConfig(unit: SyntaxUnit): readonly Site[] {
  return unit.calls
    .filter(configuresClarifai)
    .flatMap((call) => entriesOf(call).flatMap((entry) => entrySite(entry, unit)));
}

function configuresClarifai(call: Call): boolean {
  if (call.name !== 'config' || call.receiver !== null) return false;
  return call.arguments.some(({ value }) => {
    const name = value.kind === 'string' ? value.value : (pathOf(value)?.join('.') ?? '');
    return /clarifai/i.test(name);
  });
}

function entriesOf(call: Call): readonly Entry[] {
  return call.arguments.flatMap(({ value }) => (value.kind === 'object' ? value.entries : []));
}

function entrySite(entry: Entry, unit: SyntaxUnit): readonly Site[] {
  const role = roleOfKey(entry.key ?? '');
  if (!role) return [];
  const part = tracePart(role, entry.value, unit);
  const literal = part.origin.source === 'literal';
  if (!literal && !(part.origin.source === 'reference' && part.origin.via === 'env')) return [];
  return [
    {
      kind: literal ? 'config-credential' : 'env-reference',
      confidence: 'certain',
      span: entry.value.span,
      client: { name: 'hex clarifai', versions: '*' },
      credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
      parts: publicParts([part]),
      message: `${entry.key} of the client's configuration is an old credential.`,
      rewrite: {
        kind: 'by-hand',
        reason: 'the client takes a key with version: "v2" only, and pair and key must not stand together',
        suggestion: 'config :clarifai, api_key: System.get_env("CLARIFAI_API_KEY"), version: "v2"',
      },
    },
  ];
}

function roleOfKey(key: string): CredentialRole | undefined {
  const named = roleOfName(key);
  return named && !/^app_id$/.test(key) ? named.role : undefined;
}
