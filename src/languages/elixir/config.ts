import { roleOfName } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { publicParts, tracePart } from '../detect/parts.ts';
import type { Site, SiteRewrite } from '../language.ts';
import { type Call, type Entry, pathOf, type SyntaxUnit } from '../syntax.ts';

/** `config :clarifai, client_id: …, client_secret: …`: what the application gives the client, by key. */
export function findConfig(unit: SyntaxUnit): readonly Site[] {
  return unit.calls.filter(configuresClarifai).flatMap((call) => {
    const entries = entriesOf(call);
    return entries.flatMap((entry) => entrySite(entry, rewriteOf(entry, entries, unit), unit));
  });
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

const BY_HAND: SiteRewrite = {
  kind: 'by-hand',
  reason: 'the client takes a key with version: "v2" only, and pair and key must not stand together',
  suggestion: 'config :clarifai, api_key: System.get_env("CLARIFAI_API_KEY"), version: "v2"',
};

/** With `version: "v2"` the client takes a key: it stands where the id stood, and the secret goes. */
function rewriteOf(entry: Entry, entries: readonly Entry[], { damaged }: SyntaxUnit): SiteRewrite {
  const version = entries.find(({ key }) => key === 'version')?.value;
  const at = entries.findIndex(({ key }) => key === 'client_id');
  const [id, secret] = [entries[at], entries[at + 1]];
  const isPair = id && secret?.key === 'client_secret' && [id, secret].every(({ value }) => KNOWN.has(value.kind));
  const keyed = entries.some(({ key }) => key === 'api_key');
  if (damaged || !isPair || keyed || version?.kind !== 'string' || version.value !== 'v2') return BY_HAND;
  if (entry === secret) return { kind: 'automatic', edits: () => [] };
  if (entry !== id) return BY_HAND;
  return {
    kind: 'automatic',
    edits: ({ envName }) => [
      { start: id.span.start, end: secret.span.end, text: `api_key: System.get_env("${envName}")` },
    ],
  };
}

const KNOWN = new Set<Entry['value']['kind']>(['string', 'env']);

function entrySite(entry: Entry, rewrite: SiteRewrite, unit: SyntaxUnit): readonly Site[] {
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
      rewrite,
    },
  ];
}

function roleOfKey(key: string): CredentialRole | undefined {
  const named = roleOfName(key);
  return named && !/^app_id$/.test(key) ? named.role : undefined;
}
