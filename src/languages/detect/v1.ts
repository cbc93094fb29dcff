import { v1Successor } from '../../clarifai/facts/v1-successors.ts';
import { mentionsApiHost, v1Operation } from '../../clarifai/wire.ts';
import type { Language, Site } from '../language.ts';
import { type Joined, type StringLiteral, type SyntaxUnit, shapeOf } from '../syntax.ts';
import { knownText } from './addresses.ts';
import { pictureOfAddress } from './v1-picture.ts';
import { v2Calls, v2Client } from './v2-calls.ts';

/** The file calls v1 and nothing of v2: a key in its headers would be refused. */
export function speaksOnlyV1(unit: SyntaxUnit): boolean {
  const addresses = unit.strings.map((value) => knownText(value, unit)).filter(mentionsApiHost);
  return addresses.some((text) => v1Operation(text) !== undefined) && !addresses.some((text) => /\/v2\b/.test(text));
}

/** Calls of the v1 API, which takes no API key: found, explained and left by hand. */
export function findV1Calls(unit: SyntaxUnit, language: Language): readonly Site[] {
  return unit.strings.flatMap((value): Site[] => {
    const address = knownText(value, unit);
    const operation = mentionsApiHost(address) ? v1Operation(address) : undefined;
    if (operation === undefined || isNamedUse(value, address, unit)) return [];
    const successor = v1Successor(address);
    if (successor === undefined) return [];
    const instead = v2Calls(successor, pictureOfAddress(value, unit), language);
    return [
      {
        kind: 'v1-api',
        confidence: 'certain',
        span: value.span,
        client: { name: 'rest', versions: 'v1' },
        credentialKind: null,
        parts: [],
        message: `/v1/${operation} was shut down on 2017-11-15 and cannot be called with an API key.`,
        rewrite: {
          kind: 'by-hand',
          reason: 'v1 takes no API key, and the v2 call has another body and another answer',
          suggestion: [...v2Client([successor], language), ...instead].join('\n'),
        },
      },
    ];
  });
}

/** `TAG_URL + query` where `TAG_URL` is the whole address: the constant is the finding. */
function isNamedUse(value: StringLiteral | Joined, address: string, unit: SyntaxUnit): boolean {
  if (v1Operation(shapeOf(value)) !== undefined) return false;
  return unit.strings.some((other) => {
    const text = shapeOf(other);
    return other !== value && text !== '' && v1Operation(text) !== undefined && address.startsWith(text);
  });
}
