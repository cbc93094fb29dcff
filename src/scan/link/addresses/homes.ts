import { mentionsApiHost } from '../../../clarifai/wire.ts';
import { contains } from '../../../domain/location.ts';
import { foreignHost, knownText } from '../../../languages/detect/addresses.ts';
import { type Binding, type Expression, type SyntaxUnit, shapeOf, within } from '../../../languages/syntax.ts';
import type { CodeFile } from '../code-files.ts';
import type { Tree } from '../follow.ts';
import type { LinkedFile } from '../linked-file.ts';
import { classesNamingHost } from './base-classes.ts';
import { givenAddress } from './given-address.ts';

/** A file that names the provider's host, and the names by which others get at it. */
export interface Home {
  readonly code: CodeFile;
  /** Plain names under which others get at an address or a client, the provider's or another service's. */
  readonly names: ReadonlySet<string>;
  /** Those that lead to the provider. */
  readonly ours: ReadonlySet<string>;
  /** Classes whose body names the host. */
  readonly classes: readonly string[];
  /** The first place that names it. */
  readonly host: { readonly address: string; readonly offset: number };
  /** What it gives without a name is an address or a client. */
  readonly givesWhole: boolean;
}

const HOST = /\.\W{0,16}clarifai/i;

/** The code files of a scan that say where the API is. */
export async function homesIn(files: readonly LinkedFile[], tree: Tree): Promise<readonly Home[]> {
  const homes: Home[] = [];
  for (const { file, text } of files) {
    const code = HOST.test(text) ? await tree.code.parse(file) : undefined;
    const home = code && homeOf(code);
    if (home) homes.push(home);
  }
  return homes;
}

function homeOf(code: CodeFile): Home | undefined {
  const said = code.unit.strings.find((value) => mentionsApiHost(shapeOf(value)));
  if (said === undefined) return undefined;
  const host = { address: shapeOf(said), offset: said.span.start };
  const named = [...namesIn(code)];
  const names = new Set(named.map(([name]) => name));
  const ours = new Set(named.flatMap(([name, held]) => (held.some(mentionsApiHost) ? [name] : [])));
  return { code, names, ours, classes: classesNamingHost(code.unit), host, givesWhole: givesOurs(code) };
}

/** Names of constants, entries and clients with the addresses they hold. */
function namesIn({ unit }: CodeFile): ReadonlyMap<string, readonly string[]> {
  const strings = unit.strings.map((value) => ({ span: value.span, text: shapeOf(value) }));
  const addresses = strings.filter(({ text }) => isAddress(text));
  const heldBy = (value: Expression): readonly string[] => [
    ...addresses.flatMap(({ span, text }) => (contains(value.span, span) ? [text] : [])),
    ...(value.kind === 'joined' ? [knownText(value, unit)].filter(isAddress) : []),
  ];
  const isSeen = (binding: Binding): boolean => binding.kind === 'field' || !isLocal(binding, unit);
  const bound = unit.bindings
    .filter(isSeen)
    .flatMap(({ name, value }) => (value && isShared(value) ? [{ name, value }] : []));
  const entered = unit.entries.flatMap(({ key, value }) =>
    key !== null && isText(value) ? [{ name: key, value }] : [],
  );
  return new Map([...bound, ...entered].map(({ name, value }) => [lastOf(name), heldBy(value)]));
}

/** Inside a function, as far as the scope tells: it does not reach over the file, as a type's names do not either. */
function isLocal({ scope }: Binding, { text }: SyntaxUnit): boolean {
  const opening = text.slice(Math.max(0, scope.start - 80), scope.start + 80);
  return scope.start > 0 && !TYPE.test(opening);
}

const TYPE = /\b(class|struct|object|interface|enum|module|trait|companion)\b/;

function isAddress(text: string): boolean {
  return mentionsApiHost(text) || foreignHost(text) !== undefined;
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** An address, or a client made for one; what a request answers is neither. */
function isShared(value: Expression): boolean {
  return value.kind === 'call' ? MAKES.test(value.call.name ?? '') || value.call.form === 'new' : isText(value);
}

const MAKES = /^(create|new|extend|build|instance|client|defaults|baseUrl|session|url|uri)\w*$/i;

function isText(value: Expression): boolean {
  return [...within(value)].every(({ kind }) => kind !== 'call' && kind !== 'object');
}

function givesOurs(code: CodeFile): boolean {
  return mentionsApiHost(givenAddress(code, [])?.address ?? '');
}
