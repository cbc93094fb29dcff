import type { Span } from '../../domain/location.ts';
import type { Site } from '../../languages/language.ts';
import { httpRequests } from '../requests/http-requests.ts';
import { NO_REQUESTS, type WrittenRequests } from '../requests/in-data.ts';
import { requestAround, type WrittenRequest } from '../requests/request.ts';
import { findBearers } from './bearers.ts';
import { findConstructors, usesClient } from './constructors.ts';
import { isDocumentation } from './documentation.ts';
import type { Found } from './found.ts';
import { findLiterals } from './literals.ts';
import { findCommands, findInstructions, findPlaceholders } from './mentions.ts';
import { findNames, findReads, findVariables } from './names.ts';
import { lineAround } from './near.ts';
import { findAddresses, findPaths } from './rest.ts';
import { createTaken } from './taken.ts';

type Rule = (text: string, requests?: readonly WrittenRequest[]) => readonly Found[];

/** The most telling rule first: what it finds is not found again by another. */
const RULES: readonly Rule[] = [findConstructors, findAddresses, findBearers, findCommands];

const READERS = 'it is written for readers';
const GUESS = 'text alone shows it, and keyshift does not edit on a guess';
const RECORDED = 'it is a request that was recorded or prepared by hand: make it again with the key';
const PRINTED = 'a run printed it: clear the output, and the old one with it';
const COMMENTED = 'it is commented-out code: delete it with the old credential';

/** What text alone shows, apart from what is known already. Always by hand, and never more than likely. */
export function proseSites(text: string, file: string, known: readonly Site[]): readonly Site[] {
  return isDocumentation(file)
    ? documentationSites(text, known)
    : codeSites(text, known, { requests: httpRequests(text, file), blocks: [] });
}

/** What text tells its readers. */
export function documentationSites(text: string, known: readonly Site[]): readonly Site[] {
  const literals: Rule = (content) => findLiterals(content, false);
  return keep([...RULES, literals, findNames, findInstructions, findPlaceholders], text, known).map((found) =>
    siteOf({ ...found, kind: 'docs-mention' }, READERS),
  );
}

/** The same for code in a language that nothing else reads. */
export function codeSites(text: string, known: readonly Site[], written = NO_REQUESTS): readonly Site[] {
  const rules = [...RULES.slice(0, 2), findPaths, ...RULES.slice(2), literalsAlone, findReads];
  return keep(rules, text, known, written.requests).map((item) => toSite(text, item, written));
}

/** Where a call is found that takes the pair, the literals are what it takes. */
function literalsAlone(text: string): readonly Found[] {
  if (!usesClient(text)) return findLiterals(text, false).filter(({ span }) => isInComment(text, span));
  const taken = [...findConstructors(text), ...findAddresses(text)].some(
    ({ credentialKind }) => credentialKind === 'client-pair',
  );
  return taken ? findLiterals(text, false).filter(({ span }) => isInComment(text, span)) : findLiterals(text, false);
}

/** The same for commands and comments inside a file whose settings are known: its keys are no mentions. */
export function embeddedSites(text: string, known: readonly Site[], written = NO_REQUESTS): readonly Site[] {
  const commented: Rule = (content) => findLiterals(content, false).filter(({ span }) => isInComment(content, span));
  const rules = [...RULES, () => written.blocks, commented, findVariables];
  return keep(rules, text, known, written.requests).map((item) => toSite(text, item, written));
}

/**
 * Commented-out code and credentials in comments. `text` is blank outside of comments; `ours` says that the
 * code around uses the client.
 */
export function commentSites(text: string, known: readonly Site[], ours: boolean): readonly Site[] {
  const code = withoutMarkers(text);
  const rules: readonly Rule[] = [
    findConstructors,
    (content) => findAddresses(content).filter(({ span }) => isCode(content, span)),
    findBearers,
    (content) => findCommands(content).filter(({ span }) => isTyped(content, span)),
    (content) => findLiterals(content, ours),
  ];
  return keep(rules, code, known).map((found) => siteOf(found, COMMENTED));
}

/** What a program printed: only credentials that it echoes. */
export function printedSites(text: string): readonly Site[] {
  return keep([(content) => findLiterals(content, false), findBearers], text, [])
    .filter(({ parts }) => parts.some(({ origin }) => origin.source === 'literal'))
    .map((found) => siteOf(found, PRINTED));
}

/** In quotes or given to a command; an address by itself is a link. */
function isCode(text: string, { start }: Span): boolean {
  const line = text.slice(lineAround(text, start).start, start);
  return /\bcurl\b|["'`]$/.test(line) || /^\s*-|\\\s*$/.test(line);
}

/** After a prompt. */
function isTyped(text: string, { start }: Span): boolean {
  return /(^|\s)[$>%][ \t]*$/.test(text.slice(Math.max(0, start - 4), start));
}

/** Comment markers at the start of lines stand between the arguments of a call. */
function withoutMarkers(text: string): string {
  return text.replace(/^[ \t]*(?:\/{2,}|#+|\*+|--+|;+|%+|\/\*+)/gm, (marker) => ' '.repeat(marker.length));
}

function keep(
  rules: readonly Rule[],
  text: string,
  known: readonly Site[],
  requests: readonly WrittenRequest[] = [],
): readonly Found[] {
  const taken = createTaken(known.map((site) => site.span));
  const covered = createTaken();
  const kept: Found[] = [];
  for (const found of rules.flatMap((rule) => rule(text, requests))) {
    if (taken.overlaps(found.span) || (isMention(found) && covered.overlaps(found.span))) continue;
    taken.add(found.span);
    if (found.covers) covered.add(found.covers);
    kept.push(found);
  }
  return kept;
}

function isMention({ kind }: Found): boolean {
  return kind === 'env-reference' || kind === 'docs-mention';
}

/** Of the comments that config files and most languages have. */
function isInComment(text: string, { start }: Span): boolean {
  const line = text.slice(lineAround(text, start).start, start);
  return /(^|\s)(#|\/\/)(?!\{)|<!--|^\s*(;|--\s|\*|%)/.test(line);
}

/** A name in a comment is told to the reader; code in a comment is what it would be without. */
function toSite(text: string, found: Found, { requests, blocks }: WrittenRequests): Site {
  const written = blocks.includes(found) || requestAround(found.span.start, requests)?.ours === true;
  const reason = written ? RECORDED : GUESS;
  if (!isInComment(text, found.span)) return siteOf(found, reason);
  return found.kind === 'env-reference' || found.kind === 'cli'
    ? siteOf({ ...found, kind: 'docs-mention' }, READERS)
    : siteOf(found, COMMENTED);
}

function siteOf({ suggestion, covers: _, ...found }: Found, reason: string): Site {
  return { ...found, confidence: 'likely', rewrite: { kind: 'by-hand', reason, suggestion } };
}
