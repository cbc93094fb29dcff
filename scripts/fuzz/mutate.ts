import { below, pick, type Random } from './random.ts';

/** What parsers stumble over: ends of strings and comments, nesting, odd characters, names with a meaning. */
const TOKENS = [
  ...['"', "'", '`', '"""', "'''", '\\', '/*', '*/', '//', '#', '<!--', '-->', '${', '}}', '{{', '#{', '%>', '<%'],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '((((((((',
    '[[[[[[[[',
    '{{{{{{{{',
    '<a><a><a>',
    ':',
    '=',
    ',',
    ';',
    '|',
    '&a',
    '*a',
  ],
  ...['\0', '\r', '\r\n', '\n\n', '\t', '\uFEFF', '\u2028', '\u202E', '\uD800', '\uDFFF', '\u001B[2J', '\u00A0', '😀'],
  ...['__proto__', 'constructor', 'toString', 'clarifai', 'Clarifai.App(', 'CLARIFAI_CLIENT_ID=', 'Bearer ', 'Key '],
  ...['=1+1', '-1', '1e999', 'null', 'true', '---\n', '...\n', '!!js', '<<: *a', '%TAG', '=begin\n', '__END__\n'],
];

type Mutation = (text: string, random: Random, other: string) => string;

const MUTATIONS: readonly Mutation[] = [
  function insertToken(text, random) {
    const at = below(random, text.length + 1);
    return text.slice(0, at) + pick(random, TOKENS) + text.slice(at);
  },
  function removePart(text, random) {
    const at = below(random, text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(random, 40));
  },
  function repeatPart(text, random) {
    const at = below(random, text.length);
    const part = text.slice(at, at + 1 + below(random, 60));
    return text.slice(0, at) + part.repeat(2 + below(random, 20)) + text.slice(at);
  },
  function changeCharacter(text, random) {
    const at = below(random, text.length);
    return text.slice(0, at) + String.fromCharCode(below(random, 0x3000)) + text.slice(at + 1);
  },
  function cutOff(text, random) {
    return text.slice(0, below(random, text.length));
  },
  function swapLines(text, random) {
    const lines = text.split('\n');
    const [from, to] = [below(random, lines.length), below(random, lines.length)];
    [lines[from], lines[to]] = [lines[to] ?? '', lines[from] ?? ''];
    return lines.join('\n');
  },
  function spliceOther(text, random, other) {
    const at = below(random, text.length + 1);
    const from = below(random, other.length);
    return text.slice(0, at) + other.slice(from, from + below(random, 400)) + text.slice(at);
  },
];

/** Parsers are linear at best; a longer text tells nothing more and costs the others their turn. */
const LONGEST = 20_000;

/** One to five changes to a text. `other` lends parts. */
export function mutate(text: string, other: string, random: Random): string {
  let mutated = text;
  for (let left = 1 + below(random, 5); left > 0; left -= 1) mutated = pick(random, MUTATIONS)(mutated, random, other);
  return mutated.slice(0, LONGEST);
}
