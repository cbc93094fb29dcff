import { apiKeyNameLike, namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import type { Span } from '../../domain/location.ts';
import { isVariableName } from '../settings/variable.ts';
import type { Found } from './found.ts';

const UNKNOWN = { name: 'unknown', versions: '*' } as const;

/** A name for an old credential, and where it stands. */
interface Named {
  readonly name: string;
  readonly role: CredentialRole;
  readonly span: Span;
}

/** No name of a credential is longer; the bound keeps bundles and base64 cheap. */
const LONGEST = 80;

/** Names that say the provider and the role, found from the provider's name outwards. */
function namesIn(text: string): readonly Named[] {
  const migrated = /\bCLARIFAI_PAT\b/.test(text);
  const withSecret = /clarifai\w{0,20}secret/i.test(text) && !migrated;
  const found = new Map<number, Named>();
  for (const { index } of text.matchAll(/clarifai/gi)) {
    const head =
      /(?:[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*[.-]?)?$/.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ??
      '';
    const tail = /^\w+(?:[.-]\w+)*/.exec(text.slice(index, index + LONGEST))?.[0] ?? '';
    const name = head + tail;
    const start = index - head.length;
    const named = roleOfName(name);
    if (!named?.ours || /client$/i.test(name) || namesOtherProvider(wordsOf(name).join(' '))) continue;
    // `clarifai_id` may be any number that another product gives.
    if (named.role === 'client-id' && !/(client|app|api)[\s_.-]?id$/i.test(name) && !withSecret) continue;
    if (named.ambiguous && !(withSecret && named.role === 'client-id' && /secret|id$/i.test(name))) continue;
    found.set(start, { name, role: named.role, span: { start, end: start + name.length } });
  }
  return [...found.values()];
}

/** Names that documentation tells its readers to fill: written as variables, or marked as code. */
export function findNames(text: string): readonly Found[] {
  return namesIn(text)
    .filter(({ name, span }) => isVariableName(name) || isMarked(text, span))
    .map(mention);
}

/** Between backticks or quotes that are no attribute's, or before a colon or equals sign. */
function isMarked(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !/=["']$/.test(before) && (/[`'"$]$/.test(before) || /^["'`]?[:=]/.test(text.slice(end, end + 2)));
}

/** Only those that are written like variables of the environment. */
export function findVariables(text: string): readonly Found[] {
  return namesIn(text)
    .filter(({ name }) => isVariableName(name))
    .map(mention);
}

const READ =
  /(?:get_?env\w*|environ\w*|\b_?env|secrets|lookup_?env|dotenv|fromEnvironment)[^\w\n]{0,8}(?:(?:get|fetch)[^\w\n]{1,4})?$/i;

/** Those that code reads: variables that the text itself gives no value, and whatever is asked of the environment. */
export function findReads(text: string): readonly Found[] {
  const names = namesIn(text).map(withoutEnvironment);
  const set = new Set(names.filter(({ span }) => isAssigned(text, span)).map(({ name }) => name));
  const read = ({ span }: Named): boolean => READ.test(text.slice(Math.max(0, span.start - 40), span.start));
  return names.filter((named) => read(named) || (isVariableName(named.name) && !set.has(named.name))).map(mention);
}

/** `process.env.NAME` and `ENV.NAME` are reads of NAME. */
function withoutEnvironment({ name, role, span }: Named): Named {
  const head = /^(?:\w+\.)*(?:env|environ|environment|secrets)\./i.exec(name)?.[0].length ?? 0;
  return { name: name.slice(head), role, span: { start: span.start + head, end: span.end } };
}

/** `NAME = value`, but neither `NAME == value` nor `NAME = getenv("NAME")`. */
function isAssigned(text: string, { start, end }: Span): boolean {
  return (
    /^\s*(?:(?:As\s+|:\s*)\w+\s*)?(?::=|=(?![=~>]))/i.test(text.slice(end, end + 24)) ||
    /(#define|-define\(|\bdefine\(['"])\s*$/i.test(text.slice(Math.max(0, start - 12), start))
  );
}

function mention({ name, role, span }: Named): Found {
  return {
    kind: 'env-reference',
    span,
    client: UNKNOWN,
    credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
    parts: [{ role, origin: { source: 'reference', via: isVariableName(name) ? 'env' : 'config', name } }],
    message: `${name} names the ${role.replace('-', ' ')}.`,
    suggestion: apiKeyNameLike(name),
  };
}
