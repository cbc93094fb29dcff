import { GENERAL } from '../../clarifai/facts/v1-successors.ts';
import { looksLikePair } from '../detect/named-pair.ts';
import type { ClientLibrary, ConstructorMatch, Site } from '../language.ts';
import { resolve } from '../resolve.ts';
import type { Call, Expression, SyntaxUnit } from '../syntax.ts';
import { R_V2 } from './v2.ts';

const CLIENT = { name: 'CRAN clarifai', versions: '*' } as const;

/** gojiplus/clarifai: `secret_id(c(id, secret))` puts the pair into the environment, `get_token()` trades it. */
export const CRAN_CLARIFAI: ClientLibrary = {
  methods: 'r',
  legacy: matchPair,
  constructs: () => false,
  present: usesPackage,
  paths: {},
  results: [],
  producers: [],
};

function usesPackage(unit: SyntaxUnit): boolean {
  return unit.imports.some(({ module }) => module === 'clarifai') || unit.calls.some(isQualified);
}

/** `clarifai::secret_id(…)`. */
function isQualified({ receiver }: Call): boolean {
  return receiver?.kind === 'name' && receiver.name === 'clarifai';
}

function isOfPackage(call: Call, name: string, unit: SyntaxUnit): boolean {
  if (call.name !== name) return false;
  return isQualified(call) || (call.receiver === null && usesPackage(unit));
}

function matchPair(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  if (call.name !== 'secret_id') return undefined;
  const [id, secret] = pairIn(call, unit);
  if (!id || !secret) return undefined;
  if (!isOfPackage(call, 'secret_id', unit) && !looksLikePair(id, secret, unit)) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: CLIENT,
    methods: 'r',
    parts: [
      { role: 'client-id', value: id },
      { role: 'client-secret', value: secret },
    ],
    message: 'secret_id is given a client id and secret.',
    replacement: {
      kind: 'by-hand',
      reason: 'the package speaks the v1 API, which takes no API key, and has no later version',
      suggestion: R_V2.outputs(GENERAL, { by: 'url', code: 'url' }),
    },
  };
}

/** One vector of two; earlier versions took two arguments. */
function pairIn(call: Call, unit: SyntaxUnit): readonly Expression[] {
  const values = call.arguments.map(({ value }) => value);
  const [first] = values;
  const known = first && resolve(first, unit).value;
  if (known?.kind === 'list') return known.items;
  if (known?.kind === 'object') return known.entries.map(({ value }) => value);
  return values.length > 1 ? values : first ? [first, first] : [];
}

/** `get_token()` of the package. */
export function findTokenCalls(unit: SyntaxUnit): readonly Site[] {
  return unit.calls
    .filter((call) => isOfPackage(call, 'get_token', unit) && call.arguments.length === 0)
    .map((call) => ({
      kind: 'token-exchange',
      confidence: 'certain',
      span: call.span,
      client: CLIENT,
      credentialKind: 'client-pair',
      parts: [],
      message: 'get_token trades id and secret for an access token at /v1/token.',
      rewrite: {
        kind: 'by-hand',
        reason: 'a key needs no token: it goes together with secret_id',
        suggestion: 'Delete the call together with secret_id.',
      },
    }));
}
