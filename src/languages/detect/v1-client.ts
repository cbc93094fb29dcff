import { type V1Successor, v1Successor } from '../../clarifai/facts/v1-successors.ts';
import { buildLineIndex } from '../../domain/location.ts';
import type { ClientLibrary, ConstructorMatch, Language, SiteUsage } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';
import { receiverOf } from './receivers.ts';
import { findUsages } from './usages.ts';
import { pictureOfCall } from './v1-picture.ts';
import { v2Calls, v2Client } from './v2-calls.ts';

/** Their suggestions say more than the shared table can: of tokens, of models by name, of answers. */
const OWN_WORDS = new Set(['js-v1', 'python-v1']);

/**
 * The suggestion for a v1 client that is left by hand: the new client, and the call of v2 that takes the place of each
 * call that the file makes on the old one, or where it shows none, of the usual one.
 */
export function withV2Calls(
  match: ConstructorMatch,
  library: ClientLibrary,
  unit: SyntaxUnit,
  language: Language,
): ConstructorMatch {
  const { replacement, methods } = match;
  if (replacement.kind !== 'by-hand' || !language.v2 || !/-v1$/.test(methods) || OWN_WORDS.has(methods)) return match;
  const calls = v1Calls(library, unit, language);
  const suggestion = calls.length > 0 ? told(calls, unit, language) : usual(language);
  return { ...match, replacement: { ...replacement, suggestion } };
}

interface V1Call {
  readonly call: Call;
  readonly successor: V1Successor;
}

function told(calls: readonly V1Call[], unit: SyntaxUnit, language: Language): string {
  const lines = buildLineIndex(unit.text);
  const successors = calls.map(({ successor }) => successor);
  const each = calls.map(({ call, successor }) => {
    const picture = successor.kind === 'outputs' ? pictureOfCall(call, unit) : undefined;
    const instead = v2Calls(successor, picture, language).join('\n');
    return `line ${lines.locate('', call.span).startLine}, ${call.name}: ${instead}`;
  });
  return [...v2Client(successors, language), ...each].join('\n');
}

function usual(language: Language): string {
  const successor = v1Successor('/v1/tag');
  return successor ? [...v2Client([successor], language), ...v2Calls(successor, undefined, language)].join('\n') : '';
}

/** By the facts about the client's methods, else by the methods' names. */
function v1Calls(library: ClientLibrary, unit: SyntaxUnit, language: Language): readonly V1Call[] {
  const known = findUsages(unit, language)
    .filter((usage) => usage.client === library.methods && usage.unknown === undefined)
    .flatMap((usage) => withSuccessor(callAt(usage, unit), usage.calls[0]?.path ?? CURATOR));
  if (known.length > 0) return known.toSorted((a, b) => a.call.span.start - b.call.span.start);
  return unit.calls.flatMap((call) => {
    const path = PATHS.find(([name]) => name.test(call.name ?? ''))?.[1];
    return path && receiverOf(call, library, unit).kind === 'client' ? withSuccessor(call, path) : [];
  });
}

/** The facts name no calls for the methods of the curator API. */
const CURATOR = '/v1/curator/';

const PATHS: readonly (readonly [RegExp, string])[] = [
  [/^(tag|recogni[sz]e)/i, '/v1/tag'],
  [/^(get)?colou?rs?/i, '/v1/color'],
  [/^embed/i, '/v1/embed'],
  [/feedback$/i, '/v1/feedback'],
  [/^(get_?)?(info|usage|languages)$/i, '/v1/info'],
];

function withSuccessor(call: Call, path: string): readonly V1Call[] {
  const successor = v1Successor(path);
  return successor ? [{ call, successor }] : [];
}

/** The call of a usage; a method read as a field is none to the syntax. */
function callAt({ span, method }: SiteUsage, { calls }: SyntaxUnit): Call {
  const nothing = { start: span.end, end: span.end };
  const read: Call = {
    form: 'call',
    name: method.slice(method.lastIndexOf('.') + 1),
    receiver: null,
    arguments: [],
    span,
    argumentsSpan: nothing,
  };
  return calls.find((call) => call.span.end === span.end && call.name !== null && method.includes(call.name)) ?? read;
}
