import type { Region } from './region.ts';

const BY_TAG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    js: 'javascript',
    jsx: 'javascript',
    javascript: 'javascript',
    node: 'javascript',
    es6: 'javascript',
    ts: 'typescript',
    tsx: 'typescript',
    typescript: 'typescript',
    py: 'python',
    python: 'python',
    python2: 'python',
    python3: 'python',
    java: 'java',
    cs: 'csharp',
    csharp: 'csharp',
    'c#': 'csharp',
    objc: 'objc',
    'objective-c': 'objc',
    objectivec: 'objc',
    swift: 'swift',
    php: 'php',
    rb: 'ruby',
    ruby: 'ruby',
    go: 'go',
    golang: 'go',
    kt: 'kotlin',
    kotlin: 'kotlin',
    scala: 'scala',
    rs: 'rust',
    rust: 'rust',
    elixir: 'elixir',
    ex: 'elixir',
    exs: 'elixir',
    r: 'r',
    lua: 'lua',
    powershell: 'powershell',
    coffee: 'coffeescript',
  }),
);

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*\{?\.?([\w#+-]+)[^\n]*\n([\s\S]*?)^[ \t]*\2/gm;
const DIRECTIVE =
  /^\.\. (?:code-block|code|sourcecode|highlight)::[ \t]*([\w#+-]+)[^\n]*\n((?:(?:[ \t]+[^\n]*)?\n)+)/gm;
const LISTING = /^\[source,[ \t]*([\w#+-]+)[^\]\n]*\][ \t]*\r?\n(-{4,}|={4,})\r?\n([\s\S]*?)^\2/gm;

/** Blocks of code with a language in Markdown, reStructuredText and AsciiDoc. Shell is read as text: it is often a transcript. */
export function readFences(text: string): readonly Region[] {
  const fences = [...text.matchAll(FENCE)].flatMap((match) => regionOf(match, match[3], match[4]));
  const directives = [...text.matchAll(DIRECTIVE)].flatMap((match) => regionOf(match, match[1], match[2]));
  const listings = [...text.matchAll(LISTING)].flatMap((match) => regionOf(match, match[1], match[3]));
  return [...fences, ...directives, ...listings].toSorted((a, b) => a.start - b.start);
}

function regionOf(match: RegExpExecArray, tag = '', content = ''): Region[] {
  const language = BY_TAG.get(tag.toLowerCase());
  if (language === undefined || !/clarifai|Bearer|client_?id/i.test(content)) return [];
  const end = match.index + match[0].lastIndexOf(content) + content.length;
  return [{ language, start: end - content.length, end }];
}
