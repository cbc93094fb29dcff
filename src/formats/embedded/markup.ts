import { blankOut, type Region } from './region.ts';

/** What a page or component holds besides markup. */
export interface Markup {
  /** Scripts and handlers, in order. */
  readonly regions: readonly Region[];
  /** Addresses of the script files that it loads. */
  readonly scripts: readonly string[];
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const HANDLER = /\s(?:on[a-z]{3,20}|ng-(?:click|init))\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** What the type of a script may be for its text to be code. */
const CODE = /^(module|(text|application)\/(x-)?(javascript|ecmascript|babel|jsx|typescript|coffeescript)|)$/i;

/** Reads HTML and what is like it: pages, components, templates. Comments hold no code that runs. */
export function readMarkup(text: string): Markup {
  if (!/<script\b|\son[a-z]+\s*=/i.test(text)) return { regions: [], scripts: [] };
  const live = blankOut(text, spansOf(text, COMMENT));
  const scripts = [...live.matchAll(SCRIPT)];
  const loaded = scripts.flatMap(([, attributes = '']) => /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? []);
  const blocks = scripts.flatMap((match) => blockOf(match) ?? []);
  const rest = blankOut(live, spansOf(live, SCRIPT));
  const handlers = [...rest.matchAll(HANDLER)].flatMap((match) => handlerOf(match) ?? []);
  return { regions: [...blocks, ...handlers].toSorted((a, b) => a.start - b.start), scripts: loaded };
}

function blockOf(match: RegExpExecArray): Region | undefined {
  const [all, attributes = '', content = ''] = match;
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  const lang = /\blang(?:uage)?\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  if (!CODE.test(type) || content.trim() === '') return undefined;
  const start = match.index + all.indexOf('>', '<script'.length + attributes.length) + 1;
  return { language: languageOfScript(`${type} ${lang}`), start, end: start + content.length };
}

function languageOfScript(said: string): string {
  if (/coffee/i.test(said)) return 'coffeescript';
  return /\bts\b|typescript/i.test(said) ? 'typescript' : 'javascript';
}

/** Few of the handlers of a page matter, and each would be another piece that may not parse. */
function handlerOf(match: RegExpExecArray): Region | undefined {
  const content = match[1] ?? match[2] ?? '';
  if (!/clarifai|Bearer/i.test(content)) return undefined;
  const start = match.index + match[0].length - 1 - content.length;
  return { language: 'javascript', start, end: start + content.length };
}

function spansOf(text: string, pattern: RegExp): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}
