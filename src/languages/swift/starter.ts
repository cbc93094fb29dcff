import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { labelsOf, pairOf } from '../objc/selectors.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { definesType } from './pod.ts';

/** The iOS starter of 2015, ClarifaiClient.m through a bridging header, speaks the v1 API. */
export const CLARIFAI_STARTER: ClientLibrary = {
  methods: 'swift-v1',
  legacy: matchClient,
  constructs: isClient,
  present: (unit) => unit.calls.some(isClient),
  paths: {},
  results: [],
  producers: [],
  types: { client: ['ClarifaiClient'], result: [] },
};

function isClient(call: Call): boolean {
  return call.form === 'new' && call.name === 'ClarifaiClient' && labelsOf(call).join(':') === 'appID:appSecret';
}

function matchClient(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const parts = pairOf(call);
  if (!isClient(call) || !parts || definesType('ClarifaiClient', unit)) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: { name: 'Clarifai iOS starter', versions: 'v1' },
    methods: 'swift-v1',
    parts,
    message: 'The v1 client is given a client id and secret.',
    replacement: {
      kind: 'by-hand',
      reason: 'the v1 API takes no API key: the calls move to the pod Clarifai 2.3.2',
      suggestion: 'ClarifaiApp(apiKey: <the API key>), then getModelByName(_:completion:) and predict(on:completion:)',
    },
  };
}
