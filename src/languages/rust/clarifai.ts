import { looksLikePair } from '../detect/named-pair.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';

/** The crate clarifai (mbStavola/clarifai-rs), the v1 API, and clients of a project's own that are called after it. */
export const CLARIFAI_RS: ClientLibrary = {
  methods: 'rust-v1',
  legacy: matchClient,
  constructs: () => false,
  present,
  paths: {},
  results: [],
  producers: [],
};

function present(unit: SyntaxUnit): boolean {
  return unit.imports.some(isOfCrate);
}

function isOfCrate({
  module,
  local,
  imported,
}: {
  module: string;
  local: string | null;
  imported: string | null;
}): boolean {
  return (
    module === 'clarifai' || module.startsWith('clarifai::') || (module === '' && (imported ?? local) === 'clarifai')
  );
}

function matchClient(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const [id, secret] = call.arguments.map(({ value }) => value);
  if (!id || !secret || !/^(new|connect|with_credentials|from_credentials)$/.test(call.name ?? '')) return undefined;
  const known = isCrates(call, unit);
  if (!known && !(saysClarifai(call) && looksLikePair(id, secret, unit))) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: known ? { name: 'crate clarifai', versions: '*' } : { name: 'unknown', versions: '*' },
    methods: 'rust-v1',
    ...(known ? {} : { confidence: 'likely' as const }),
    parts: [
      { role: 'client-id', value: id },
      { role: 'client-secret', value: secret },
    ],
    message: 'The client is given a client id and secret.',
    replacement: {
      kind: 'by-hand',
      reason: known
        ? 'the crate speaks the v1 API, which takes no API key, and has no later version'
        : 'keyshift does not know this client: it has to take the key where it is declared',
      suggestion: 'POST /v2/models/{model_id}/outputs with .header("Authorization", format!("Key {}", key))',
    },
  };
}

/** `Clarifai::new` where the name is the crate's, `clarifai::Clarifai::new`. */
function isCrates(call: Call, unit: SyntaxUnit): boolean {
  const path = (call.receiver && pathOf(call.receiver)) ?? [];
  if (declaresType(path.at(-1) ?? '', unit)) return false;
  if (path.join('.') === 'clarifai.Clarifai') return true;
  const imported = unit.imports.filter(isOfCrate);
  const [type, ...more] = path;
  if (type === undefined || more.length > 0) return false;
  return imported.some(
    ({ local, imported: name }) => (name === 'Clarifai' && local === type) || (local === null && type === 'Clarifai'),
  );
}

function saysClarifai(call: Call): boolean {
  return /clarifai/i.test(((call.receiver && pathOf(call.receiver)) ?? []).join('.'));
}

function declaresType(name: string, unit: SyntaxUnit): boolean {
  return new RegExp(`\\b(struct|enum|type)\\s+${name}\\b`).test(unit.text);
}
