import { namedChildren, span } from '../read-tree.ts';
import type { Argument, Call, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { HTTP_COMMANDS, type HttpCommand } from './flags.ts';
import { commandWords, type Word } from './torn.ts';
import {
  dropText,
  formFields,
  joinPieces,
  leadingText,
  piecesOf,
  type ShellReader,
  splitUser,
  splitUserInfo,
  wordValue,
} from './words.ts';

/** Commands that run the command after them. */
const PREFIXES = new Set(['sudo', 'time', 'command', 'exec', 'env', 'nohup', 'builtin', 'retry']);

/** Commands that take text but call nothing: an address they are given is no request. */
const SILENT = new Set(
  'echo printf cat grep egrep sed awk test [ [[ read export local declare unset logger open xdg-open cd mkdir rm tee exit return'.split(
    ' ',
  ),
);

/** A command as a call: its words in order, each with the flag it belongs to; undefined for one that calls nothing. */
export function commandCall(node: Node, reader: ShellReader): Call | undefined {
  const { name, words } = unwrapped(node, reader.text);
  if (name === undefined || SILENT.has(name)) return undefined;
  const http = HTTP_COMMANDS.get(name);
  const given = flagged(words, http, reader);
  const method = http && impliedMethod(given, http, node.endIndex);
  return {
    form: 'call',
    name,
    receiver: null,
    arguments: method ? [...given, method] : given,
    span: span(node),
    argumentsSpan: { start: words[0]?.span.start ?? node.endIndex, end: node.endIndex },
  };
}

/** The words of `echo` or `printf`, which go down the pipe as they are. */
export function echoedArguments(node: Node, reader: ShellReader): readonly Argument[] | undefined {
  const { name, words } = unwrapped(node, reader.text);
  if (name !== 'echo' && name !== 'printf') return undefined;
  return words.map((word) => ({ label: null, value: wordValue(word, reader), span: word.span }));
}

function unwrapped(node: Node, text: string): { readonly name: string | undefined; readonly words: readonly Word[] } {
  const words = commandWords(node, text);
  const textAt = (index: number): string | undefined => {
    const word = words[index];
    return word && text.slice(word.span.start, word.span.end);
  };
  let at = 0;
  while (PREFIXES.has(commandName(textAt(at)))) {
    at += 1;
    while (/^-|^\w+=/.test(textAt(at) ?? '')) at += 1;
  }
  return { name: words[at] && commandName(textAt(at)), words: words.slice(at + 1) };
}

/** `/usr/bin/curl` and `$CURL` are curl. */
function commandName(text = ''): string {
  const last = text.slice(text.lastIndexOf('/') + 1);
  return /^["']?\$\{?\w*curl/i.test(last) ? 'curl' : last;
}

/** Pairs flags with their values: `-u id`, `-uid`, `-sX POST`, `--user id`, `--user=id`. */
function flagged(words: readonly Word[], http: HttpCommand | undefined, reader: ShellReader): readonly Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const pieces = piecesOf(word, reader);
    const flag = flagOf(leadingText(pieces), pieces.length === 1, http);
    if (!flag) {
      found.push(positional(word, pieces, http, reader));
      continue;
    }
    const next = flag.takesNext ? words[at + 1] : undefined;
    if (next) at += 1;
    const value = next ?? word;
    const rest = next ? piecesOf(next, reader) : dropText(pieces, flag.length);
    found.push({ label: flag.label, value: flagValue(flag.label, rest, value, http, reader), span: value.span });
  }
  return found;
}

interface Flag {
  readonly label: string;
  /** How much of the word is the flag itself. */
  readonly length: number;
  readonly takesNext: boolean;
}

function flagOf(text: string, alone: boolean, http: HttpCommand | undefined): Flag | undefined {
  const long = /^(--[\w-]+)(=)?/.exec(text);
  if (long) {
    const label = long[1] ?? '';
    const attached = long[2] !== undefined;
    return { label, length: long[0].length, takesNext: !attached && alone && http?.long.has(label) === true };
  }
  if (!/^-[A-Za-z]/.test(text)) return undefined;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (!http?.short.includes(letter)) continue;
    return { label: `-${letter}`, length: at + 1, takesNext: alone && at + 1 === text.length };
  }
  return { label: text.slice(0, 2), length: text.length, takesNext: false };
}

function flagValue(
  label: string,
  pieces: readonly Expression[],
  word: Word,
  http: HttpCommand | undefined,
  reader: ShellReader,
): Expression {
  const whole = word.span;
  if (http?.user.has(label)) return { kind: 'joined', parts: splitUser(pieces), span: whole };
  const fields = http?.data.has(label) ? formFields(pieces) : undefined;
  if (fields) return { kind: 'object', entries: fields, span: whole };
  if (label === '--url') return address(word, pieces, reader);
  const original = wordValue(word, reader);
  return original.kind === 'opaque' || leadingText(pieces) !== leadingText(piecesOf(word, reader))
    ? joinPieces(pieces, whole)
    : original;
}

function positional(
  word: Word,
  pieces: readonly Expression[],
  http: HttpCommand | undefined,
  reader: ShellReader,
): Argument {
  const fields = http?.items ? formFields(pieces) : undefined;
  if (fields) return { label: null, value: { kind: 'object', entries: fields, span: word.span }, span: word.span };
  return { label: null, value: address(word, pieces, reader), span: word.span };
}

/** A pair in an address stands in pieces of its own, so that the rules see it. */
function address(word: Word, pieces: readonly Expression[], reader: ShellReader): Expression {
  const parts = splitUserInfo(pieces);
  return parts === pieces ? wordValue(word, reader) : { kind: 'joined', parts, span: word.span };
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
