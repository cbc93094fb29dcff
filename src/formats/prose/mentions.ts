import { namesOtherProvider, wordsOf } from '../../clarifai/names.ts';
import { usesClient } from './constructors.ts';
import type { Found } from './found.ts';
import { lineAround } from './near.ts';

const PAIR =
  /\b(?:client|app|api)[ _-]?id['"`*)]{0,3}(?:[^.\n]|\.(?=\S)){0,40}?\b(?:client |app |client_|app_|api )?secret\b/gi;
const MOVED_ON = /api key|deprecat|no longer|instead|used to|formerly|migrat|replac|legacy/i;

/** A secret or a token called the provider's, without an id before it. */
const ALONE = /\bclarifai(?:'s)? (?:api )?(?:(client|app|application)[ _-]secret|(?:access|bearer) token)\b/gi;

/** Sentences that tell the reader to get a client id and secret, or a token. */
export function findInstructions(text: string): readonly Found[] {
  const pairs = [...text.matchAll(PAIR)].filter((match) => isAboutUs(text, match.index, lineOf(text, match)));
  const within = (at: number): boolean => pairs.some(({ index, 0: all }) => index <= at && at < index + all.length);
  const personal = /personal access token|\bPAT\b/i.test(text);
  const alone = [...text.matchAll(ALONE)].filter(
    (match) => !within(match.index + match[0].length - 1) && !(personal && match[1] === undefined),
  );
  return [...pairs, ...alone].filter((match) => !MOVED_ON.test(lineOf(text, match))).map(instruction);
}

/** A place to fill in, with one for the secret soon after it. */
const PLACEHOLDERS =
  /(?:\bYOUR|\bMY|\bINSERT|<YOUR)[ _-]?(?:CLARIFAI[ _-]?)?(?:CLIENT|APP)[ _-]?ID\b(?=[^`]{0,200}?\b(?:YOUR|MY|INSERT)[ _-]?(?:CLARIFAI[ _-]?)?(?:CLIENT|APP)[ _-]?SECRET\b)/gi;

/** How far below the sentence that tells of the pair, in characters. */
const BELOW = 600;

/** Code blocks with places for the pair, right below the sentence that tells the reader to get it. */
export function findPlaceholders(text: string): readonly Found[] {
  const told = findInstructions(text).filter(({ credentialKind }) => credentialKind === 'client-pair');
  if (told.length === 0) return [];
  return [...text.matchAll(PLACEHOLDERS)]
    .filter(({ index }) => isFenced(text, index) && told.some(({ span }) => isBelow(text, span.end, index)))
    .map(({ index, 0: all }) => ({ ...instruction({ index, 0: all }), message: 'A place to fill in the client id.' }));
}

function isFenced(text: string, at: number): boolean {
  return (text.slice(0, at).match(/^[ \t]*```/gm) ?? []).length % 2 === 1;
}

function isBelow(text: string, from: number, at: number): boolean {
  const between = text.slice(from, at);
  return at > from && at - from < BELOW && !namesOtherProvider(wordsOf(between).join(' '));
}

function lineOf(text: string, { index }: Pick<RegExpExecArray, 'index'>): string {
  const { start, end } = lineAround(text, index);
  return text.slice(start, end);
}

function instruction({ index, 0: all }: Pick<RegExpExecArray, 'index' | 0>): Found {
  const token = /token$/i.test(all);
  return {
    kind: 'docs-mention',
    span: { start: index, end: index + all.length },
    client: { name: 'unknown', versions: '*' },
    credentialKind: token ? 'access-token' : 'client-pair',
    parts: [],
    message: token ? 'The text asks for an access token.' : 'The text asks for a client id and secret.',
    suggestion: 'an API key',
  };
}

/** How far above the provider must be named, in characters. */
const NEAR = 600;

/** The words right before the pair name no one else, and the line or those just before name the provider. */
function isAboutUs(text: string, at: number, line: string): boolean {
  const near = nearestSentence(text, at);
  if (namesOtherProvider(wordsOf(near).join(' '))) return false;
  if (/clarifai/i.test(line)) return true;
  // In a text about the client, what names no provider is the client's.
  const above = text.slice(Math.max(0, at - NEAR), at);
  return usesClient(text) && /clarifai/i.test(above) && !namesOtherProvider(wordsOf(above + line).join(' '));
}

function nearestSentence(text: string, at: number): string {
  return /[^.\n]{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
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
