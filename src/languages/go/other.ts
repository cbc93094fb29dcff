import { byHandPair } from '../detect/by-hand-pair.ts';
import { looksLikePair } from '../detect/named-pair.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { type Call, calleeText, type SyntaxUnit } from '../syntax.ts';
import { isOfPackage } from './packages.ts';

/** Any package that is called after the provider, a project's own among them; the official gRPC client takes no pair. */
const PATH = /(^|\/)[^/]*clarifai(?!-go-grpc)[^/]*(\/[^/]*)?$/i;

const MAKES = /^(New|Connect|Init|Create|Make|Auth|Login|Setup|Dial)/;

/** A package that keyshift does not know, where a function of it is given what looks like the pair. */
export const OTHER_PACKAGES: ClientLibrary = {
  methods: 'go-other',
  legacy: matchPair,
  constructs: () => false,
  present: () => false,
  paths: {},
  results: [],
  producers: [],
};

function matchPair(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const [id, secret] = call.arguments.map(({ value }) => value);
  if (!id || !secret || call.form === 'new' || !MAKES.test(call.name ?? '') || !isOfPackage(call, PATH, unit))
    return undefined;
  if (!looksLikePair(id, secret, unit)) return undefined;
  return byHandPair(id, secret, {
    client: { name: 'unknown', versions: '*' },
    methods: 'go-other',
    confidence: 'likely',
    message: `${call.name} is given a client id and secret.`,
    reason: 'keyshift does not know this package: it has to take the key where it is declared',
    suggestion: `${calleeText(call)}(os.Getenv("CLARIFAI_API_KEY")), once the package takes the key and sends Authorization: Key`,
  });
}
