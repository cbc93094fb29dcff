import { contains } from '../../domain/location.ts';
import { publicParts, tracePart } from '../../languages/detect/parts.ts';
import type { Site, SitePart } from '../../languages/language.ts';
import type { Argument, Call } from '../../languages/syntax.ts';
import { type CodeFile, lineAt } from './code-files.ts';
import { definitionIn } from './definition-in.ts';
import type { Tree } from './follow.ts';
import { followPart, withFollowed } from './follow-part.ts';
import type { FileAddition, LinkedFile } from './linked-file.ts';
import { usersOf } from './users.ts';
import { type Wrapper, type WrapperPart, wrapperOf } from './wrappers.ts';

/** The calls that give a credential to functions of the project's own, which pass it on. */
export async function linkCallers(files: readonly LinkedFile[], tree: Tree): Promise<readonly FileAddition[]> {
  const additions: FileAddition[] = [];
  for (const wrapper of await wrappersIn(files, tree)) {
    for (const code of await usersOf(wrapper, files, tree)) additions.push(...(await callsIn(code, wrapper, tree)));
  }
  return additions;
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
function passesOn({ kind, parts }: Site): boolean {
  if (kind !== 'client-credentials-constructor' && kind !== 'token-exchange') return false;
  return parts.length > 1 && parts.every(({ origin }) => origin.source === 'reference' && origin.via === 'identifier');
}

async function callsIn(code: CodeFile, wrapper: Wrapper, tree: Tree): Promise<readonly FileAddition[]> {
  const calls = code.unit.calls.filter((call) => isCallOf(call, code, wrapper));
  const found = await Promise.all(calls.map((call) => siteOf(call, code, wrapper, tree)));
  return found.flat();
}

function isCallOf(
  { name, span, arguments: given }: Call,
  code: CodeFile,
  { name: asked, code: own, site }: Wrapper,
): boolean {
  const itself = code.file === own.file && (contains(span, site.span) || contains(site.span, span));
  return name === asked && !itself && given.length > 0;
}

async function siteOf(call: Call, code: CodeFile, wrapper: Wrapper, tree: Tree): Promise<readonly FileAddition[]> {
  const parts = wrapper.parts.flatMap((part) => partOf(part, call, code) ?? []);
  if (parts.length < wrapper.parts.length) return [];
  const followed = await Promise.all(parts.map((part) => (isWritten(part) ? undefined : followPart(part, code, tree))));
  if (!parts.every((part, index) => isKnown(part) || followed[index])) return [];
  const place = `${wrapper.code.file}:${lineAt(wrapper.code, wrapper.site.span.start)}`;
  const site: Site = {
    kind: 'client-credentials-constructor',
    confidence: 'certain',
    span: call.span,
    client: wrapper.site.client,
    credentialKind: 'client-pair',
    parts: parts.map((part, index) => withFollowed(part, followed[index], call.span.start)),
    message: `Id and secret are passed to ${wrapper.name} (${place}).`,
    rewrite: {
      kind: 'by-hand',
      reason: `${wrapper.name} takes the pair: let it take the API key, and give it the key here, in one change`,
    },
    via: [
      ...followed.flatMap((item) => item?.via ?? []),
      {
        file: wrapper.code.file,
        line: lineAt(wrapper.code, wrapper.site.span.start),
        what: `passes it on in ${wrapper.name}`,
      },
    ],
  };
  const back = { file: code.file, line: lineAt(code, call.span.start), what: `passes it to ${wrapper.name}` };
  const definitions = followed.flatMap((item, index): FileAddition[] => {
    const role = parts[index]?.role;
    return item && role ? [{ to: item.code, site: definitionIn(item, role, site.client, back) }] : [];
  });
  return [{ to: code, site }, ...definitions];
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
