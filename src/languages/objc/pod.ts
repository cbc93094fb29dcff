import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { definesClass, labelsOf, MODEL_PRODUCERS, pairOf, selectorOf, usesHeader } from './selectors.ts';

/** CocoaPod Clarifai. Id and secret up to 2.3.1; `initWithApiKey:` from 2.3.2 (2017-06-26), which deprecates them. */
export const CLARIFAI_POD: ClientLibrary = {
  methods: 'objc',
  legacy: matchApp,
  constructs: isApp,
  present: (unit) => usesHeader(unit, /^Clarifai$|(^|\/)Clarifai(App|Model)\.h$/) || unit.calls.some(isApp),
  paths: { ClarifaiApp: [] },
  results: ['ClarifaiModel'],
  producers: MODEL_PRODUCERS,
  types: { client: ['ClarifaiApp'], result: ['ClarifaiModel'] },
  signatureOf: selectorOf,
};

function isApp(call: Call): boolean {
  return call.form === 'new' && call.name === 'ClarifaiApp';
}

function matchApp(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const legacy = isApp(call) && labelsOf(call).join(':') === 'initWithAppID:appSecret';
  const parts = pairOf(call);
  if (!legacy || !parts || definesClass('ClarifaiApp', unit)) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: { name: 'CocoaPods Clarifai', versions: '2.0.0 - 2.3.1' },
    methods: 'objc',
    parts,
    message: 'ClarifaiApp is given a client id and secret.',
    replacement: {
      kind: 'automatic',
      span: call.span,
      write: (key) => {
        const before = unit.text.slice(call.span.start, call.argumentsSpan.start);
        return `${before}initWithApiKey:${key}${unit.text.slice(call.argumentsSpan.end, call.span.end)}`;
      },
    },
  };
}
