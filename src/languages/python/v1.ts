import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Call, Expression, SyntaxUnit } from '../syntax.ts';
import { qualifiedName } from './qualified.ts';
import { suggestV2 } from './v1-calls.ts';

/**
 * `clarifai.client.ClarifaiApi` (in the package until 2.2.0) and the copied clarifai_basic.py: the v1 API.
 * `clarifai.client` is also the name of today's package, whose modules hold no such class.
 */
export const V1_CLIENTS: ClientLibrary = {
  methods: 'python-v1',
  legacy: matchV1,
  constructs: isV1,
  present: (unit) => unit.calls.some((call) => isV1(call, unit)),
  paths: { 'ClarifaiApi (clarifai.client)': [] },
  results: [],
  producers: [],
  receiverName: /clarifai/i,
};

const CONSTRUCTORS = /(^|\.)(clarifai\.client(\.client)?\.ClarifaiApi|clarifai_basic\.ClarifaiCustomModel)$/;

function isV1(call: Call, unit: SyntaxUnit): boolean {
  return CONSTRUCTORS.test(qualifiedName(call, unit) ?? '');
}

function matchV1(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  if (!isV1(call, unit)) return undefined;
  const [id, secret] = pairOf(call);
  const read = (name: string): Expression => ({ kind: 'env', name, span: call.span });
  return {
    kind: id || secret ? 'client-credentials-constructor' : 'implicit-credentials-constructor',
    client: { name: 'PyPI clarifai', versions: '<2.2.0 (v1)' },
    methods: 'python-v1',
    parts: [
      { role: 'client-id', value: id ?? read('CLARIFAI_APP_ID') },
      { role: 'client-secret', value: secret ?? read('CLARIFAI_APP_SECRET') },
    ],
    message: 'The v1 client is given a client id and secret.',
    replacement: {
      kind: 'by-hand',
      reason: 'the v1 API takes no API key: the calls move to clarifai.rest',
      suggestion: suggestV2(unit, (made) => isV1(made, unit)),
    },
  };
}

/** `(id, secret)`, `(app_id=…, app_secret=…)`, and the one list that clarifai_basic takes. */
function pairOf(call: Call): readonly (Expression | undefined)[] {
  const positional = call.arguments.filter(({ label }) => label === null).map(({ value }) => value);
  const [first] = positional;
  if (first?.kind === 'list') return first.items;
  const labelled = (name: string): Expression | undefined => call.arguments.find(({ label }) => label === name)?.value;
  return [first ?? labelled('app_id'), positional[1] ?? labelled('app_secret')];
}
