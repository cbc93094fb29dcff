import { contains } from '../../domain/location.ts';
import { publicParts, tracePart } from '../../languages/detect/parts.ts';
import type { Site, SitePart } from '../../languages/language.ts';
import type { Argument, Call } from '../../languages/syntax.ts';
import { type CodeFile, lineAt } from './code-files.ts';
import { definitionIn } from './definition-in.ts';
import type { Followed, Tree } from './follow.ts';
import { followPart, withFollowed } from './follow-part.ts';
import type { FileAddition, LinkedFile } from './linked-file.ts';
import { usersOf } from './users.ts';
import { type Wrapper, type WrapperPart, wrapperOf } from './wrappers.ts';

/** Wrappers of wrappers: enough for a service that a module hands to a factory. */
const MAX_DEPTH = 4;

/** The calls that give a credential to functions of the project's own, which pass it on, perhaps to each other. */
export async function linkCallers(files: readonly LinkedFile[], tree: Tree): Promise<readonly FileAddition[]> {
  const additions: FileAddition[] = [];
  const seen = new Set<string>();
  let wrappers = await wrappersIn(files, tree);
  for (let depth = 0; depth < MAX_DEPTH && wrappers.length > 0; depth += 1) {
    const fresh = wrappers.filter(({ code, name }) => !seen.has(`${code.file} ${name}`));
    for (const { code, name } of fresh) seen.add(`${code.file} ${name}`);
    const found = await Promise.all(fresh.map((wrapper) => callersOf(wrapper, files, tree)));
    additions.push(...found.flatMap((callers) => callers.additions));
    wrappers = found.flatMap((callers) => callers.wrappers);
  }
  return additions;
}

/** Calls whose credential is known, and functions that pass on what they are given themselves. */
interface Callers {
  readonly additions: readonly FileAddition[];
  readonly wrappers: readonly Wrapper[];
}

async function callersOf(wrapper: Wrapper, files: readonly LinkedFile[], tree: Tree): Promise<Callers> {
  const users = await usersOf(wrapper, files, tree);
  const found = await Promise.all(users.map((code) => callsIn(code, wrapper, tree)));
  return {
    additions: found.flatMap(({ additions }) => additions),
    wrappers: found.flatMap(({ wrappers }) => wrappers),
  };
}

async function wrappersIn(files: readonly LinkedFile[], tree: Tree): Promise<readonly Wrapper[]> {
  const wrappers: Wrapper[] = [];
  for (const { file, analysis } of files) {
    const passing = analysis.sites.filter(passesOn);
    const code = passing.length > 0 ? await tree.code.parse(file) : undefined;
    if (code) wrappers.push(...passing.flatMap((site) => wrapperOf(site, code) ?? []));
  }
  return wrappers;
}

/** Its whole credential has no value but a name. */
function passesOn({ kind, parts, wraps }: Site): boolean {
  if (kind !== 'client-credentials-constructor' && kind !== 'token-exchange') return false;
  return (
    parts.length > 1 &&
    (wraps || parts.every(({ origin }) => origin.source === 'reference' && origin.via === 'identifier'))
  );
}

async function callsIn(code: CodeFile, wrapper: Wrapper, tree: Tree): Promise<Callers> {
  const calls = code.unit.calls.filter((call) => isCallOf(call, code, wrapper));
  const found = await Promise.all(calls.map((call) => callerOf(call, code, wrapper, tree)));
  return {
    additions: found.flatMap(({ additions }) => additions),
    wrappers: found.flatMap(({ wrappers }) => wrappers),
  };
}

function isCallOf(
  { name, span, arguments: given }: Call,
  code: CodeFile,
  { name: asked, code: own, site }: Wrapper,
): boolean {
  const itself = code.file === own.file && (contains(span, site.span) || contains(site.span, span));
  return name === asked && !itself && given.length > 0;
}

const NOBODY: Callers = { additions: [], wrappers: [] };

async function callerOf(call: Call, code: CodeFile, wrapper: Wrapper, tree: Tree): Promise<Callers> {
  const parts = wrapper.parts.flatMap((part) => partOf(part, call, code) ?? []);
  if (parts.length < wrapper.parts.length) return NOBODY;
  const followed = await Promise.all(parts.map((part) => (isWritten(part) ? undefined : followPart(part, code, tree))));
  const site = siteOf(call, parts, followed, wrapper);
  if (!parts.every((part, index) => isKnown(part) || followed[index])) {
    return { additions: [], wrappers: passesOn(site) ? [wrapperOf(site, code) ?? []].flat() : [] };
  }
  const back = { file: code.file, line: lineAt(code, call.span.start), what: `passes it to ${wrapper.name}` };
  const definitions = followed.flatMap((item, index): FileAddition[] => {
    const role = parts[index]?.role;
    return item && role ? [{ to: item.code, site: definitionIn(item, role, site.client, back) }] : [];
  });
  return { additions: [{ to: code, site }, ...definitions], wrappers: [] };
}

/** The finding at a call of a wrapper, with the way on to the client. */
function siteOf(
  { span }: Call,
  parts: readonly SitePart[],
  followed: readonly (Followed | undefined)[],
  { name, code, site: inner }: Wrapper,
): Site {
  const line = lineAt(code, inner.span.start);
  return {
    kind: 'client-credentials-constructor',
    confidence: 'certain',
    span,
    client: inner.client,
    credentialKind: 'client-pair',
    parts: parts.map((part, index) => withFollowed(part, followed[index], span.start)),
    message: `Id and secret are passed to ${name} (${code.file}:${line}).`,
    rewrite: {
      kind: 'by-hand',
      reason: `${name} takes the pair: let it take the API key, and give it the key here, in one change`,
      suggestion: `${name}(<the API key>)`,
    },
    via: [
      ...followed.flatMap((item) => item?.via ?? []),
      { file: code.file, line, what: `passes it on in ${name}` },
      ...(inner.via ?? []),
    ],
  };
}

function partOf({ role, label, position }: WrapperPart, call: Call, { unit }: CodeFile): SitePart | undefined {
  const argument = argumentOf(call.arguments, label, position);
  return argument && publicParts([tracePart(role, argument.value, unit)])[0];
}

function argumentOf(given: readonly Argument[], label: string, position: number): Argument | undefined {
  const labelled = given.find((argument) => argument.label === label);
  const placed = given[position];
  return (
    labelled ?? (placed && (placed.label === null || given.every((item) => item.label !== null)) ? placed : undefined)
  );
}

/** Here and now, with no other file to ask. */
function isWritten({ origin }: SitePart): boolean {
  return origin.source === 'literal' || (origin.source === 'reference' && origin.via === 'env');
}

function isKnown(part: SitePart): boolean {
  return isWritten(part) || (part.origin.source === 'reference' && part.origin.via === 'config');
}
