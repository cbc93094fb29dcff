import type { Node } from 'web-tree-sitter';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Expression } from '../syntax.ts';
import { HTTP_COMMANDS, type HttpCommand } from './flags.ts';
import { dropText, formFields, joinPieces, leadingText, piecesOf, splitUser, splitUserInfo } from './words.ts';

/** Commands that run the command after them. */
const PREFIXES = new Set(['sudo', 'time', 'command', 'exec', 'env', 'nohup', 'builtin', 'retry']);

/** Commands that take text but call nothing: an address they are given is no request. */
const SILENT = new Set(
  'echo printf cat grep egrep sed awk test [ [[ read export local declare unset logger open xdg-open cd mkdir rm tee exit return'.split(
    ' ',
  ),
);

/** A command as a call: its words in order, each with the flag it belongs to; undefined for one that calls nothing. */
export function commandCall(node: Node, reader: Reader): Call | undefined {
  const { name, words } = unwrapped(node);
  if (name === undefined || SILENT.has(name)) return undefined;
  const http = HTTP_COMMANDS[name];
  const given = flagged(words, http, reader);
  const method = http && impliedMethod(given, http, node.endIndex);
  return {
    form: 'call',
    name,
    receiver: null,
    arguments: method ? [...given, method] : given,
    span: span(node),
    argumentsSpan: { start: words[0]?.startIndex ?? node.endIndex, end: node.endIndex },
  };
}

/** The words of `echo` or `printf`, which go down the pipe as they are. */
export function echoedArguments(node: Node, reader: Reader): readonly Argument[] | undefined {
  const { name, words } = unwrapped(node);
  if (name !== 'echo' && name !== 'printf') return undefined;
  return words.map((word) => ({ label: null, value: reader.expression(word), span: span(word) }));
}

function unwrapped(node: Node): { readonly name: string | undefined; readonly words: readonly Node[] } {
  const name = node.childForFieldName('name');
  if (!name) return { name: undefined, words: [] };
  const words = node.childrenForFieldName('argument').filter((word): word is Node => word !== null);
  let at = 0;
  let called = commandName(name.text);
  while (PREFIXES.has(called)) {
    while (/^-|^\w+=/.test(words[at]?.text ?? '')) at += 1;
    const next = words[at];
    if (next === undefined) break;
    called = commandName(next.text);
    at += 1;
  }
  return { name: called, words: words.slice(at) };
}

/** `/usr/bin/curl` and `$CURL` are curl. */
function commandName(text: string): string {
  const last = text.slice(text.lastIndexOf('/') + 1);
  return /^["']?\$\{?\w*curl/i.test(last) ? 'curl' : last;
}

/** Pairs flags with their values: `-u id`, `-uid`, `-sX POST`, `--user id`, `--user=id`. */
function flagged(words: readonly Node[], http: HttpCommand | undefined, reader: Reader): readonly Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const pieces = piecesOf(word, reader);
    const flag = flagOf(leadingText(pieces), http);
    if (!flag) {
      found.push(positional(word, pieces, http, reader));
      continue;
    }
    const next = flag.takesNext ? words[at + 1] : undefined;
    if (next) at += 1;
    const value = next ?? word;
    const rest = next ? piecesOf(next, reader) : dropText(pieces, flag.length);
    found.push({ label: flag.label, value: flagValue(flag.label, rest, value, http, reader), span: span(value) });
  }
  return found;
}

interface Flag {
  readonly label: string;
  /** How much of the word is the flag itself. */
  readonly length: number;
  readonly takesNext: boolean;
}

function flagOf(text: string, http: HttpCommand | undefined): Flag | undefined {
  const long = /^(--[\w-]+)(=)?/.exec(text);
  if (long) {
    const label = long[1] ?? '';
    const attached = long[2] !== undefined;
    return { label, length: long[0].length, takesNext: !attached && http?.long.has(label) === true };
  }
  if (!/^-[A-Za-z]/.test(text)) return undefined;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (!http?.short.includes(letter)) continue;
    return { label: `-${letter}`, length: at + 1, takesNext: at + 1 === text.length };
  }
  return { label: text.slice(0, 2), length: text.length, takesNext: false };
}

function flagValue(
  label: string,
  pieces: readonly Expression[],
  word: Node,
  http: HttpCommand | undefined,
  reader: Reader,
): Expression {
  const whole = span(word);
  if (http?.user.has(label)) return { kind: 'joined', parts: splitUser(pieces), span: whole };
  const fields = http?.data.has(label) ? formFields(pieces) : undefined;
  if (fields) return { kind: 'object', entries: fields, span: whole };
  if (label === '--url') return address(word, pieces, reader);
  const original = reader.expression(word);
  return original.kind === 'opaque' || leadingText(pieces) !== leadingText(piecesOf(word, reader))
    ? joinPieces(pieces, whole)
    : original;
}

function positional(
  word: Node,
  pieces: readonly Expression[],
  http: HttpCommand | undefined,
  reader: Reader,
): Argument {
  const fields = http?.items ? formFields(pieces) : undefined;
  if (fields) return { label: null, value: { kind: 'object', entries: fields, span: span(word) }, span: span(word) };
  return { label: null, value: address(word, pieces, reader), span: span(word) };
}

/** A pair in an address stands in pieces of its own, so that the rules see it. */
function address(word: Node, pieces: readonly Expression[], reader: Reader): Expression {
  const parts = splitUserInfo(pieces);
  return parts === pieces ? reader.expression(word) : { kind: 'joined', parts, span: span(word) };
}

/** The method the command uses when none is named, as an argument of no width, so that the rules need not know. */
function impliedMethod(given: readonly Argument[], http: HttpCommand, end: number): Argument | undefined {
  const labels = given.map((argument) => argument.label ?? '');
  if (labels.some((label) => http.method.has(label)) || (http.items && namesMethod(given))) return undefined;
  const implied = labels.map((label) => http.implies[label]).find((method) => method !== undefined);
  const sends =
    labels.some((label) => http.data.has(label)) || (http.items && given.some(({ value }) => value.kind === 'object'));
  const nowhere = { start: end, end };
  const method = implied ?? (sends ? 'POST' : 'GET');
  return {
    label: [...http.method][0] ?? null,
    value: { kind: 'string', value: method, content: nowhere, span: nowhere },
    span: nowhere,
  };
}

function namesMethod(given: readonly Argument[]): boolean {
  const [first] = given.filter((argument) => argument.label === null);
  return first?.value.kind === 'string' && /^[A-Z]+$/.test(first.value.value);
}

/** The only command of a substitution or pipeline. */
export function onlyCommand(node: Node): Node | undefined {
  const [first, ...rest] = namedChildren(node);
  return first?.type === 'command' && rest.length === 0 ? first : undefined;
}
