import { namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains } from '../../domain/location.ts';
import type { Site } from '../language.ts';
import { bindingOf } from '../resolve.ts';
import { type Call, type Expression, type Member, pathOf, type SyntaxUnit } from '../syntax.ts';
import { assignedAt, type NamedRead, readSite } from './reference.ts';

/**
 * A pair that code takes from elsewhere under names of Clarifai's and hands to code that no rule knows:
 * `keys["CLARIFAI_CLIENT_ID"]`, `ImageIndex(settings.CLARIFAI_APP_ID, settings.CLARIFAI_SECRET)`,
 * `config('clarifai.client_id')`. Only id and secret together say so, and only where nothing of the file tells more.
 */
export function findNamedReads(unit: SyntaxUnit, known: readonly Site[]): readonly Site[] {
  if (!/clarifai/i.test(unit.text) || known.some(({ kind }) => TELLS_MORE.test(kind))) return [];
  const reads = [...memberReads(unit), ...lookups(unit), ...handedNames(unit)];
  const named = (role: CredentialRole): boolean => reads.some((read) => read.role === role);
  if (!named('client-secret') || !(named('client-id') || reads.some(isPlainSecret))) return [];
  const unsaid = reads.filter(({ value }) => !known.some(({ span }) => contains(span, value.span)));
  return firstOfEach(unsaid).map((read) => readSite(read, 'likely'));
}

/** The whole name, which no other credential has: `clarifai_api_secret`. */
function isPlainSecret({ name }: NamedRead): boolean {
  return /(client|app|api)[_.-]?secret$/i.test(name);
}

/** Whatever these are given is said at them, and what the file defines is named by itself. */
const TELLS_MORE = /constructor$|^token-exchange$|^wrapper-definition$/;

function memberReads(unit: SyntaxUnit): readonly NamedRead[] {
  const assigned = assignedAt(unit);
  return unit.members.flatMap((member): readonly NamedRead[] => {
    const path = isOwn(member) || assigned.has(member.span.start) ? undefined : pathOf(member);
    return path ? readOf(path.join('.'), member) : [];
  });
}

/** A field of the object itself is filled by the code of the file. */
function isOwn(member: Member): boolean {
  let root: Expression = member;
  while (root.kind === 'member') root = root.object;
  return root.kind === 'name' && /^(\$?this|self|cls|super|@.*)$/.test(root.name);
}

const LOOKS_UP = /^(get|config|setting|option|param|prop|lookup|read|require|env|value|string)/i;

function lookups({ calls }: SyntaxUnit): readonly NamedRead[] {
  return calls.flatMap((call): readonly NamedRead[] => {
    const key = LOOKS_UP.test(call.name ?? '') ? keyOf(call) : undefined;
    return key === undefined ? [] : readOf(key, { kind: 'call', call, span: call.span });
  });
}

/** The key comes first, or second where a function is given what to look into. */
function keyOf(call: Call): string | undefined {
  const given = call.arguments.slice(0, 2).find(({ value }) => value.kind === 'string')?.value;
  return given?.kind === 'string' && /^[\w.:/-]+$/.test(given.value) ? given.value : undefined;
}

/** Names of another file's that a call is given. */
function handedNames(unit: SyntaxUnit): readonly NamedRead[] {
  return unit.calls.flatMap(({ arguments: given }) =>
    given.flatMap(({ value }) => {
      const read = value.kind === 'name' ? readOf(value.name, value) : [];
      return read.filter(({ name }) => !bindingOf(name, value.span.start, unit));
    }),
  );
}

function readOf(name: string, value: Expression): readonly NamedRead[] {
  const named = roleOfName(name);
  const words = wordsOf(name);
  if (!named?.ours || named.role === 'access-token' || namesOtherProvider(words.join(' '))) return [];
  // `clarifai.client` is the client more often than its id.
  if (words.at(-1) === 'client') return [];
  // An application id stands with a secret only where it is the client id of old.
  return named.ambiguous && named.role !== 'client-id' ? [] : [{ name, role: named.role, via: 'config', value }];
}

function firstOfEach(reads: readonly NamedRead[]): readonly NamedRead[] {
  const first = new Map<string, NamedRead>();
  for (const read of reads.toSorted((a, b) => a.value.span.start - b.value.span.start)) {
    if (!first.has(read.name)) first.set(read.name, read);
  }
  return [...first.values()];
}
