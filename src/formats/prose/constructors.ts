import type { FindingKind } from '../../domain/finding.ts';
import { CONSTRUCTOR_FORMS, type ConstructorForm } from './constructor-forms.ts';
import { type Found, partOf } from './found.ts';

/** Constructions of the clients in whatever language surrounds them, and what documentation shows of them. */
export function findConstructors(text: string): readonly Found[] {
  const known = usesClient(text);
  return CONSTRUCTOR_FORMS.flatMap((form) =>
    [...text.matchAll(form.pattern)].flatMap((match) => {
      if (form.needs && !form.needs.test(text)) return [];
      const written = argumentsOf(form, match[1] ?? '');
      const start = match.index + match[0].indexOf(match[1] ?? '', match[0].length - written.length - 2);
      const given = givenIn(written, start, known || form.telling === true);
      if (!given || isDefinition(text, match.index)) return [];
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      return [foundOf(form, span, given.kind, given.parts)];
    }),
  );
}

function argumentsOf({ spaced }: ConstructorForm, written: string): string {
  return spaced ? written.replace(/(?<=["\w])[ \t](?=["\w])/, ',') : written;
}

const CLIENT_NAMED = [
  /\b(?:api|sdk|developer)[\w-]{0,12}\.clarifai[\w-]{0,12}\.com/i,
  /\b(?:from|import)\s+clarifai(?:\.(?:rest|client|api)\b|\s+import\b|\s*$)/m,
  /\b(?:from|require|import|library)\b\s*\(?\s*['"]?(?:DarrynTen\\)?clarifai['"]?\s*[);\n]/i,
  /#import\s*[<"]Clarifai|\bimport\s+Clarifai(?:_\w+)?\s*$|\bclarifai2\.|github\.com\/[\w-]+\/clarifai/m,
  /\b(?:gem|pip3? install|npm (?:i|install)|pod)\b[^\n]{0,30}\bclarifai\b/i,
];

/** The text says that it is about the client's package, so that a like-named class of another project is not meant. */
export function usesClient(text: string): boolean {
  return CLIENT_NAMED.some((form) => form.test(text));
}

/** `class ClarifaiApp(…)`, `def ClarifaiApi(…)`: the project has its own. */
function isDefinition(text: string, at: number): boolean {
  return /\b(class|def|function|func|fun|struct|interface)\s+$/.test(text.slice(Math.max(0, at - 20), at));
}

function foundOf(form: ConstructorForm, span: Found['span'], kind: FindingKind, parts: Found['parts']): Found {
  const token = kind === 'access-token-constructor';
  return {
    kind,
    span,
    client: form.client,
    credentialKind: token ? 'access-token' : 'client-pair',
    parts,
    message: token ? 'A client is given an access token.' : 'A client is given an id and a secret.',
    suggestion: form.suggestion,
  };
}

interface Given {
  readonly kind: 'client-credentials-constructor' | 'access-token-constructor';
  readonly parts: Found['parts'];
}

const ID = /\b(?:client_?id|app_?id|id)['"]?\s*(?:=>|[:=])\s*(@?["']?[^\s,})]*)/i;
const SECRET = /\b(?:client_?secret|app_?secret|secret)['"]?\s*(?:=>|[:=])\s*(@?["']?[^\s,})\]]*)/i;
const TOKEN = /(?:^|[{,\s])['"]?(?:access_?)?token['"]?\s*(?:=>|[:=])\s*(@?["']?[^\s,})\]]*)/i;
const MIGRATED = /api_?key['"]?\s*(?:=>|[:=])|\bpat['"]?\s*(?:=>|[:=])/i;
const VALUE =
  /^\s*(?:@?"[^"]*"|'[^']*'|`[^`]*`|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|[A-Za-z_$@][\w.$[\]'"!:>-]*(?:\([^()]*\))?)\s*$/;
/** What stands where a secret is asked for, when it does not look like one: a name, a gap, a stand-in. */
const SECRET_LIKE = /secret|cred|key|env|conf|your|x{3}|\.{3}|…|^\W*$|[<{*]|[A-Za-z0-9_-]{28}/i;

/** What a client is given, by name or by position; undefined for a key and for anything else. */
function givenIn(written: string, start: number, known: boolean): Given | undefined {
  const code = written.replace(/(?<=[\s,])(\/\/|#)[^\n]*/g, (comment) => ' '.repeat(comment.length));
  if (MIGRATED.test(code)) return undefined;
  const id = ID.exec(code);
  const secret = SECRET.exec(code);
  if (id && secret) return pairOf(valueIn('client-id', id, start), valueIn('client-secret', secret, start));
  const token = TOKEN.exec(code);
  if (token) return { kind: 'access-token-constructor', parts: [valueIn('access-token', token, start)] };
  const [first = '', second = ''] = code.split(',');
  if (!VALUE.test(first) || !VALUE.test(second) || (!known && !SECRET_LIKE.test(second.trim()))) return undefined;
  return pairOf(partOf('client-id', first, start), partOf('client-secret', second, start + first.length + 1));
}

function pairOf(...parts: Found['parts']): Given {
  return { kind: 'client-credentials-constructor', parts };
}

function valueIn(role: Found['parts'][number]['role'], match: RegExpExecArray, start: number): Found['parts'][number] {
  const value = match[1] ?? '';
  return partOf(role, value, start + match.index + match[0].length - value.length);
}
