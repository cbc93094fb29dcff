import { byHandPair } from '../detect/by-hand-pair.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { importsPackage, isOfPackage } from './packages.ts';

/** Forks keep the name. */
const PATH = /^github\.com\/([^/]+\/clarifai-go|(samuelcouch|clarifai)\/clarifai)$/i;

/** Clarifai/clarifai-go, before that samuelcouch/clarifai-go: the v1 API, and no version that takes an API key. */
export const CLARIFAI_GO: ClientLibrary = {
  methods: 'go-v1',
  legacy: matchClient,
  constructs: isClient,
  present: (unit) => importsPackage(PATH, unit),
  paths: { 'Client (samuelcouch / Clarifai/clarifai-go)': [] },
  results: [],
  producers: [],
};

function isClient(call: Call, unit: SyntaxUnit): boolean {
  return /^(NewClient|New)$/.test(call.name ?? '') && isOfPackage(call, PATH, unit);
}

function matchClient(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const [id, secret] = call.arguments.map(({ value }) => value);
  if (!id || !secret || !isClient(call, unit)) return undefined;
  return byHandPair(id, secret, {
    client: { name: 'github.com/clarifai/clarifai-go', versions: '*' },
    methods: 'go-v1',
    message: 'The v1 client is given a client id and secret.',
    reason: 'the client speaks the v1 API, which takes no API key, and has no later version',
    suggestion:
      'POST https://api.clarifai.com/v2/models/{model_id}/outputs with req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))',
  });
}
