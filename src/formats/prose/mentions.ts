import { apiKeyNameLike, roleOfName } from '../../clarifai/names.ts';
import { isVariableName } from '../settings/variable.ts';
import type { Found } from './found.ts';

const UNKNOWN = { name: 'unknown', versions: '*' } as const;

const NAME = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/g;

/** Names of variables and keys for old credentials, wherever they stand. */
export function findNames(text: string): readonly Found[] {
  return [...text.matchAll(NAME)].flatMap((match): Found[] => {
    const [name] = match;
    if (!/clarifai/i.test(name) || /client$/i.test(name)) return [];
    const named = roleOfName(name);
    if (!named?.ours || named.ambiguous) return [];
    return [
      {
        kind: 'env-reference',
        span: { start: match.index, end: match.index + name.length },
        client: UNKNOWN,
        credentialKind: named.role === 'access-token' ? 'access-token' : 'client-pair',
        parts: [
          {
            role: named.role,
            origin: { source: 'reference', via: isVariableName(name) ? 'env' : 'config', name },
          },
        ],
        message: `${name} names the ${named.role.replace('-', ' ')}.`,
        suggestion: apiKeyNameLike(name),
      },
    ];
  });
}

/** Only those that are written like variables of the environment. */
export function findVariables(text: string): readonly Found[] {
  return findNames(text).filter(({ span }) => isVariableName(text.slice(span.start, span.end)));
}

const PAIR = /\b(?:client|app)[ -]?id\b[^.\n]{0,40}?\b(?:client |app )?secret\b/gi;
const MOVED_ON = /api key|deprecat|no longer|instead|used to|formerly|migrat|replac|legacy/i;

/** Sentences that tell the reader to get a client id and secret. */
export function findInstructions(text: string): readonly Found[] {
  return [...text.matchAll(PAIR)].flatMap((match): Found[] => {
    const line = lineAround(text, match.index);
    if (!/clarifai/i.test(line) || MOVED_ON.test(line)) return [];
    return [
      {
        kind: 'docs-mention',
        span: { start: match.index, end: match.index + match[0].length },
        client: UNKNOWN,
        credentialKind: 'client-pair',
        parts: [],
        message: 'The text asks for a client id and secret.',
        suggestion: 'an API key',
      },
    ];
  });
}

const COMMAND = /(?<![\w./-])clarifai (?:config|configure|diagnose)(?=[ \t]*(?:[`"';|&<)\r\n]|$))/g;

/** The command line tool that came with the Python client. */
export function findCommands(text: string): readonly Found[] {
  return [...text.matchAll(COMMAND)].map((match) => ({
    kind: 'cli',
    span: { start: match.index, end: match.index + match[0].length },
    client: { name: 'PyPI clarifai', versions: '<2.0.32' },
    credentialKind: 'client-pair',
    parts: [],
    message: `\`${match[0]}\` asks for id and secret up to 2.0.31.`,
    suggestion: 'Update the client to 2.0.32 or later and answer the prompt with the API key.',
  }));
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end);
}
