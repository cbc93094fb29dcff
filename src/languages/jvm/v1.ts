import { looksLikePair } from '../detect/named-pair.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { declaresClass } from './builder.ts';

const SUGGESTION =
  'ClarifaiBuilder(<the API key>).buildSync(), then ' +
  'getDefaultModels().generalModel().predict().withInputs(ClarifaiInput.forImage(url)).executeSync()';

/** com.clarifai:clarifai-api-java 1.x, the v1 API. Without arguments it reads CLARIFAI_APP_ID and CLARIFAI_APP_SECRET. */
export const CLARIFAI_API_JAVA: ClientLibrary = {
  methods: 'java-v1',
  legacy: matchClient,
  constructs: isV1Client,
  present: importsV1,
  paths: { 'ClarifaiClient (com.clarifai.api)': [] },
  results: [],
  producers: [],
  types: { client: ['ClarifaiClient'], result: [] },
};

function matchClient(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  if (!isV1Client(call, unit)) return undefined;
  const [id, secret] = call.arguments.map((argument) => argument.value);
  const known = importsV1(unit);
  if (id === undefined && !known) return undefined;
  return {
    kind: id ? 'client-credentials-constructor' : 'implicit-credentials-constructor',
    client: { name: 'com.clarifai:clarifai-api-java', versions: '1.x' },
    methods: 'java-v1',
    ...(known ? {} : { confidence: 'likely' as const }),
    parts:
      id && secret
        ? [
            { role: 'client-id', value: id },
            { role: 'client-secret', value: secret },
          ]
        : [],
    message: id
      ? 'The v1 client is given a client id and secret.'
      : 'The v1 client reads CLARIFAI_APP_ID and CLARIFAI_APP_SECRET from the environment.',
    replacement: {
      kind: 'by-hand',
      reason: known
        ? 'the v1 API takes no API key: the calls move to com.clarifai.clarifai-api2:core'
        : 'ClarifaiClient is not imported here: a wrapper of your own must be changed where it is declared, the v1 client moves to com.clarifai.clarifai-api2:core',
      suggestion: SUGGESTION,
    },
  };
}

/** `new ClarifaiClient(…)` of com.clarifai.api, or one without an import that is given what looks like the pair. */
function isV1Client(call: Call, unit: SyntaxUnit): boolean {
  if (call.form !== 'new' || call.name !== 'ClarifaiClient') return false;
  if (call.receiver?.kind === 'name') return call.receiver.name === 'com.clarifai.api';
  const imported = unit.imports.find((item) => item.local === 'ClarifaiClient');
  if (imported) return imported.module === 'com.clarifai.api';
  if (importsV1(unit)) return true;
  const [id, secret, ...more] = call.arguments.map((argument) => argument.value);
  const pair = id && secret && more.length === 0 && looksLikePair(id, secret, unit);
  return pair === true && !declaresClass('ClarifaiClient', unit);
}

function importsV1(unit: SyntaxUnit): boolean {
  return unit.imports.some((item) => item.module === 'com.clarifai.api');
}
