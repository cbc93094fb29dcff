import { byHandPair } from '../detect/by-hand-pair.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { importsPackage, isOfPackage } from './packages.ts';

const PATH = /^github\.com\/((mpmlj|oharlem)\/clarifai|[^/]+\/clarifai-client-go)(\/v\d+)?$/i;

/** mpmlj/clarifai-client-go, before that oharlem's: a session with the pair, from 2017-07 on an app with the key. */
export const CLARIFAI_CLIENT_GO: ClientLibrary = {
  methods: 'go-mpmlj',
  legacy: matchSession,
  constructs: (call, unit) => /^(Connect|New(Session|App))$/.test(call.name ?? '') && isOfPackage(call, PATH, unit),
  present: (unit) => importsPackage(PATH, unit),
  paths: { 'session/app': [] },
  results: [],
  producers: [],
  types: { client: ['Session', 'App'], result: [] },
};

function matchSession(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const [id, secret] = call.arguments.map(({ value }) => value);
  if (!id || !secret || !/^(Connect|NewSession)$/.test(call.name ?? '') || !isOfPackage(call, PATH, unit))
    return undefined;
  const qualifier = call.receiver?.kind === 'name' ? `${call.receiver.name}.` : '';
  return byHandPair(id, secret, {
    client: { name: 'github.com/mpmlj/clarifai-client-go', versions: 'before 2017-07' },
    methods: 'go-mpmlj',
    message: `${call.name} opens a session with a client id and secret.`,
    reason: 'NewApp returns no error, and only the version of July 2017 has it: the lines around the call change too',
    suggestion: `${qualifier}NewApp(os.Getenv("CLARIFAI_API_KEY"))`,
  });
}
