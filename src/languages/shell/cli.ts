import type { Site } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';

/**
 * The command line tool of the Python client. `clarifai config` asks for the API key from 2.0.32 on, and takes
 * id and secret out of the configuration (source of the package); today's tool of the same name takes a subcommand.
 */
export function findCliCalls(unit: SyntaxUnit): readonly Site[] {
  return unit.calls.filter(isLegacyCli).map((call) => ({
    kind: 'cli',
    confidence: 'likely',
    span: call.span,
    client: { name: 'PyPI clarifai', versions: '<2.0.32' },
    credentialKind: 'client-pair',
    parts: [],
    message: `\`clarifai ${firstWord(call)}\` works with id and secret up to 2.0.31.`,
    rewrite: {
      kind: 'by-hand',
      reason: 'the command asks for the credential when it runs',
      suggestion: 'Update the client to 2.0.32 or later and answer the prompt with the API key.',
    },
  }));
}

function isLegacyCli(call: Call): boolean {
  return (
    call.name === 'clarifai' &&
    call.arguments.length === 1 &&
    /^(config|configure|diagnose)$/.test(firstWord(call) ?? '')
  );
}

function firstWord({ arguments: [first] }: Call): string | undefined {
  return first?.value.kind === 'string' ? first.value.value : undefined;
}
