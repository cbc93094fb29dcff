import type { Span } from '../../domain/location.ts';
import { enclosed } from './enclosed.ts';
import { blankOut, type Region } from './region.ts';

/** What a page or component holds besides markup. */
export interface Markup {
  /** Scripts and handlers, in order. */
  readonly regions: readonly Region[];
  /** Addresses of the script files that it loads. */
  readonly scripts: readonly string[];
}

const OPENING = /<script\b[^>]{0,1000}>/gi;
const CLOSING = /<\/script\s*>/gi;
const HANDLER = /\s(?:on[a-z]{3,20}|ng-(?:click|init))\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** What the type of a script may be for its text to be code. */
const CODE = /^(module|(text|application)\/(x-)?(javascript|ecmascript|babel|jsx|typescript|coffeescript)|)$/i;

/** Reads HTML and what is like it: pages, components, templates. Comments hold no code that runs. */
export function readMarkup(text: string): Markup {
  if (!/<script\b|\son[a-z]{3,20}\s*=/i.test(text)) return { regions: [], scripts: [] };
  const live = blankOut(text, commentsIn(text));
  const spans = enclosed(live, OPENING, CLOSING);
  const scripts = spans.map(({ start, end }) => scriptOf(live.slice(start, end), start));
  const loaded = scripts.flatMap(({ attributes }) => /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? []);
  const blocks = scripts.flatMap((script) => blockOf(script) ?? []);
  const handlers = [...blankOut(live, spans).matchAll(HANDLER)].flatMap((match) => handlerOf(match) ?? []);
  return { regions: [...blocks, ...handlers].toSorted((a, b) => a.start - b.start), scripts: loaded };
}

/** Comments of HTML, in order. */
export function commentsIn(text: string): readonly Span[] {
  return enclosed(text, /<!--/g, /-->/g);
}

interface Script {
  readonly attributes: string;
  readonly content: string;
  /** Where the content begins. */
  readonly start: number;
}

function scriptOf(element: string, offset: number): Script {
  const opening = /^<script\b[^>]*>/i.exec(element)?.[0] ?? '';
  const content = element.slice(opening.length).replace(/<\/script\s*>$/i, '');
  return { attributes: opening.slice('<script'.length, -1), content, start: offset + opening.length };
}

function blockOf({ attributes, content, start }: Script): Region | undefined {
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  const lang = /\blang(?:uage)?\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  if (!CODE.test(type) || content.trim() === '') return undefined;
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
