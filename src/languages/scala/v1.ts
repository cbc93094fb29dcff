import { byHandPair } from '../detect/by-hand-pair.ts';
import { declaresClass } from '../jvm/builder.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';

/** vicoyeh/clarifai-scala, a community client of the v1 API: `import clarifai._`. */
export const CLARIFAI_SCALA: ClientLibrary = {
  methods: 'scala-v1',
  legacy: matchClient,
  constructs: isClient,
  present,
  paths: {},
  results: [],
  producers: [],
};

function present(unit: SyntaxUnit): boolean {
  return unit.imports.some(({ module }) => module === 'clarifai');
}

function isClient(call: Call, unit: SyntaxUnit): boolean {
  const named = call.form === 'new' && call.name === 'ClarifaiClient';
  const qualified = call.receiver?.kind === 'name' && call.receiver.name === 'clarifai';
  return named && (qualified || (present(unit) && !declaresClass('ClarifaiClient', unit)));
}

function matchClient(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const [id, secret, ...more] = call.arguments.map(({ value }) => value);
  if (!id || !secret || more.length > 0 || !isClient(call, unit)) return undefined;
  return byHandPair(id, secret, {
    client: { name: 'clarifai-scala', versions: '*' },
    methods: 'scala-v1',
    message: 'The v1 client is given a client id and secret.',
    reason: 'the client speaks the v1 API, which takes no API key: the calls move to com.clarifai.clarifai-api2:core',
    suggestion: 'new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY")).buildSync()',
  });
}
