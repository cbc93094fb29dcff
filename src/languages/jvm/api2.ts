import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { type Call, type SyntaxUnit, textOf } from '../syntax.ts';
import { isBuilder, isBuilt, usesApi2 } from './builder.ts';

const MODEL_KINDS = ['Concept', 'Color', 'Embedding', 'FaceEmbedding', 'Cluster', 'Detection', 'Video', 'Unknown'];

/** Accessors of DefaultModels, clarifai-api2 2.8.0. */
const DEFAULT_MODELS = [
  ...['general', 'food', 'travel', 'nsfw', 'wedding', 'apparel', 'moderation', 'landscapeQuality', 'portraitQuality'],
  ...['texturesAndPatterns', 'logo', 'color', 'faceDetection', 'demographics', 'celebrity', 'generalEmbedding'],
  ...['faceEmbedding', 'generalVideo', 'foodVideo', 'travelVideo', 'nsfwVideo', 'weddingVideo', 'apparelVideo'],
].map((name) => `${name}Model`);

/** What a request gives when it is carried out: `executeSync().get()`, `executeAsync(model -> …)`. */
const EXECUTIONS = [
  'executeAsync',
  ...['get', 'getOrNull', 'getOrThrow', 'getOr'].map((name) => `executeSync.${name}`),
];

/** com.clarifai.clarifai-api2:core. Id and secret up to 2.7.0; one argument is the key from 2.2.9 (2017-07-05). */
export const CLARIFAI_API2: ClientLibrary = {
  methods: 'java',
  legacy: matchBuilder,
  constructs: (call, unit) => isBuilder(call, unit) || isBuilt(call, unit),
  present: usesApi2,
  paths: {
    ClarifaiClient: [],
    'ClarifaiClient.solutions().moderation()': ['solutions', 'moderation'],
  },
  results: ['Model'],
  producers: [...DEFAULT_MODELS, ...MODEL_KINDS.map((kind) => `as${kind}Model`), ...EXECUTIONS],
  accessors: ['solutions', 'moderation', 'getDefaultModels'],
  types: {
    client: ['ClarifaiClient', 'ClarifaiClientImpl', 'BaseClarifaiClient'],
    result: ['Model', ...MODEL_KINDS.map((kind) => `${kind}Model`)],
  },
};

function matchBuilder(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const [id, secret, ...more] = call.arguments.map((argument) => argument.value);
  if (!id || !secret || more.length > 0 || !isBuilder(call, unit)) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: { name: 'com.clarifai.clarifai-api2:core', versions: '<=2.7.0' },
    methods: 'java',
    parts: [
      { role: 'client-id', value: id },
      { role: 'client-secret', value: secret },
    ],
    message: 'ClarifaiBuilder is given a client id and secret; from 2.8.0 on that throws.',
    replacement: {
      kind: 'automatic',
      span: call.span,
      write: (key) => `${textOf(unit, { start: call.span.start, end: call.argumentsSpan.start })}${key})`,
    },
  };
}
