import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { definesClass, labelsOf, pairOf, usesHeader } from './selectors.ts';

/** The iOS starter of 2015: ClarifaiClient.m, copied into projects, speaks the v1 API. */
export const CLARIFAI_STARTER: ClientLibrary = {
  methods: 'objc-v1',
  legacy: matchClient,
  constructs: isClient,
  present: (unit) => usesHeader(unit, /(^|\/)ClarifaiClient\.h$/) || unit.calls.some(isClient),
  paths: {},
  results: [],
  producers: [],
  types: { client: ['ClarifaiClient'], result: [] },
};

function isClient(call: Call): boolean {
  return call.form === 'new' && call.name === 'ClarifaiClient';
}

function matchClient(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const legacy = isClient(call) && labelsOf(call).join(':') === 'initWithAppID:appSecret';
  const parts = pairOf(call);
  if (!legacy || !parts || definesClass('ClarifaiClient', unit)) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: { name: 'Clarifai iOS starter', versions: 'v1' },
    methods: 'objc-v1',
    parts,
    message: 'The v1 client is given a client id and secret.',
    replacement: {
      kind: 'by-hand',
      reason: 'the v1 API takes no API key: the calls move to the pod Clarifai 2.3.2',
      suggestion:
        '[[ClarifaiApp alloc] initWithApiKey:<the API key>], then getModelByName:completion: and predictOnImages:completion:',
    },
  };
}
