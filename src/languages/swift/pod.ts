import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { labelsOf, MODEL_PRODUCERS, pairOf, usesHeader } from '../objc/selectors.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { swiftSelectorOf } from './signatures.ts';

/** CocoaPod Clarifai from Swift. Id and secret up to 2.3.1; `ClarifaiApp(apiKey:)` from 2.3.2 (2017-06-26). */
export const CLARIFAI_POD: ClientLibrary = {
  methods: 'swift',
  legacy: matchApp,
  constructs: isApp,
  present: (unit) => usesHeader(unit, /^Clarifai$/) || unit.calls.some(isApp),
  paths: { ClarifaiApp: [] },
  results: ['ClarifaiModel'],
  producers: MODEL_PRODUCERS,
  types: { client: ['ClarifaiApp'], result: ['ClarifaiModel'] },
  signatureOf: swiftSelectorOf,
};

function isApp(call: Call): boolean {
  return call.form === 'new' && call.name === 'ClarifaiApp';
}

function matchApp(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const legacy = isApp(call) && labelsOf(call).join(':') === 'appID:appSecret';
  const parts = pairOf(call);
  if (!legacy || !parts || definesType('ClarifaiApp', unit)) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: { name: 'CocoaPods Clarifai', versions: '2.0.0 - 2.3.1' },
    methods: 'swift',
    parts,
    message: 'ClarifaiApp is given a client id and secret.',
    replacement: {
      kind: 'automatic',
      span: call.span,
      write: (key) => `${unit.text.slice(call.span.start, call.argumentsSpan.start)}apiKey: ${key})`,
    },
  };
}

/** The file defines a type of that name itself, so it is not the provider's. */
export function definesType(name: string, unit: SyntaxUnit): boolean {
  return new RegExp(`^[\\w\\s@]*\\b(?:class|struct|enum|actor)\\s+${name}\\b`, 'm').test(unit.text);
}
