import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { type Argument, type Call, type SyntaxUnit, textOf } from '../syntax.ts';

const NAMESPACE = /^Clarifai(\.|$)/;

/**
 * NuGet Clarifai takes an API key and nothing else since its first release (2017-11-20), so a client that is given
 * a pair does not compile against it: it belongs to a wrapper, or to a project that was never finished.
 */
export const NUGET_CLARIFAI: ClientLibrary = {
  methods: 'csharp',
  legacy: matchPair,
  constructs: isClient,
  present: usesClient,
  paths: { ClarifaiClient: [], 'ClarifaiClient.Solutions.Moderation': ['Solutions', 'Moderation'] },
  results: ['Model'],
  producers: [],
  types: {
    client: ['ClarifaiClient', 'IClarifaiClient'],
    result: ['', 'Concept', 'Color', 'Embedding', 'FaceEmbedding', 'Detection', 'Video']
      .map((kind) => `${kind}Model`)
      .concat('IModel'),
  },
};

function matchPair(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const official = isClient(call, unit);
  if (call.form !== 'new' || (call.name !== 'ClarifaiClient' && !official)) return undefined;
  const [id, secret, ...more] = call.arguments.filter((argument) => isWritten(argument, call));
  if (!id || !secret || more.length > 0 || declaresClient(unit)) return undefined;
  const pair = ordered(id, secret);
  return {
    kind: 'client-credentials-constructor',
    client: { name: official ? 'NuGet Clarifai' : 'unknown', versions: '*' },
    methods: 'csharp',
    ...(official ? {} : { confidence: 'likely' as const }),
    parts: [
      { role: 'client-id', value: pair.id.value },
      { role: 'client-secret', value: pair.secret.value },
    ],
    message: 'ClarifaiClient is given a client id and secret; the published client takes an API key only.',
    replacement: official
      ? {
          kind: 'automatic',
          span: call.span,
          write: (key) =>
            `${textOf(unit, { start: call.span.start, end: call.argumentsSpan.start })}${key}${afterArguments(call, unit)}`,
        }
      : {
          kind: 'by-hand',
          reason:
            'the file does not use Clarifai.API, so the class is not the published client: change it where it is declared',
          suggestion: 'new ClarifaiClient(Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"))',
        },
  };
}

/** The closing parenthesis and an initializer. */
function afterArguments(call: Call, unit: SyntaxUnit): string {
  return textOf(unit, { start: call.argumentsSpan.end, end: call.span.end });
}

/** An argument between the parentheses, not a property of the initializer after them. */
function isWritten(argument: Argument, call: Call): boolean {
  return argument.span.end <= call.argumentsSpan.end;
}

function ordered(first: Argument, second: Argument): { readonly id: Argument; readonly secret: Argument } {
  return /secret/i.test(first.label ?? '') ? { id: second, secret: first } : { id: first, secret: second };
}

/** `new ClarifaiClient(…)` of a file that uses Clarifai.API and declares no such class. */
function isClient(call: Call, unit: SyntaxUnit): boolean {
  if (call.form !== 'new') return false;
  if (call.receiver?.kind === 'name') return call.name === 'ClarifaiClient' && call.receiver.name === 'Clarifai.API';
  const alias = unit.imports.find((item) => item.local !== null && item.local === call.name);
  if (alias) return alias.module === 'Clarifai.API' && alias.imported === 'ClarifaiClient';
  return call.name === 'ClarifaiClient' && usesClient(unit) && !declaresClient(unit);
}

function usesClient(unit: SyntaxUnit): boolean {
  return (
    unit.imports.some((item) => NAMESPACE.test(item.module)) || /\bClarifai\.API\.ClarifaiClient\b/.test(unit.text)
  );
}

function declaresClient(unit: SyntaxUnit): boolean {
  return /\b(class|interface|record|struct)\s+ClarifaiClient\b/.test(unit.text);
}
