/** One line of a .gitignore. */
export interface IgnoreRule {
  /** A leading `!`: what it matches is taken in again. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Matched against the path below the .gitignore; otherwise against the name alone. */
  readonly anchored: boolean;
  readonly matches: (text: string) => boolean;
}

/** Reads a .gitignore by the rules of gitignore(5). */
export function parseIgnoreRules(text: string): readonly IgnoreRule[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map(parseRule)
    .filter((rule) => rule !== undefined);
}

function parseRule(line: string): IgnoreRule | undefined {
  const trimmed = withoutTrailingSpaces(line.replace(/\r$/, ''));
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const negated = trimmed.startsWith('!');
  const pattern = negated ? trimmed.slice(1) : trimmed;
  const foldersOnly = pattern.endsWith('/');
  const path = foldersOnly ? pattern.slice(0, -1) : pattern;
  if (path === '') return undefined;
  const glob = path.startsWith('/') ? path.slice(1) : path;
  return { negated, foldersOnly, anchored: path.includes('/'), matches: matcher(glob) };
}

/** A space at the end counts only behind a backslash. */
function withoutTrailingSpaces(line: string): string {
  return line.replace(/^((?:\\.|[^\\])*?) +$/, (whole, kept: string) => (kept.endsWith('\\') ? whole : kept));
}

/** Most rules are a plain name or `*.suffix`, which need no expression. */
function matcher(glob: string): (text: string) => boolean {
  if (!/[*?[\\]/.test(glob)) return (text) => text === glob;
  const suffix = /^\*([^*?[\\/]+)$/.exec(glob)?.[1];
  if (suffix !== undefined) return (text) => text.endsWith(suffix);
  const expression = toExpression(glob);
  return expression ? (text) => expression.test(text) : () => false;
}

const TOKEN = /^\*{2,}\/|\/\*{2,}\/|\/\*{2,}$|\*+|\?|\\.|\[[!^]?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]|./gsu;

/** Undefined for what no expression can say, a range that runs backwards. */
function toExpression(glob: string): RegExp | undefined {
  const source = (glob.match(TOKEN) ?? []).map(translate).join('');
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return undefined;
  }
}

function translate(token: string): string {
  if (/^\*{2,}\/$/.test(token)) return '(?:.*/)?';
  if (/^\/\*{2,}\/$/.test(token)) return '/(?:.*/)?';
  if (/^\/\*{2,}$/.test(token)) return '/.+';
  if (token.startsWith('*')) return '[^/]*';
  if (token === '?') return '[^/]';
  // A bracket that is never closed, a backslash at the end.
  if (token === '[' || token === '\\') return NOTHING;
  if (token.startsWith('\\')) return escaped(token.slice(1));
  return token.startsWith('[') ? translateClass(token) : escaped(token);
}

const NOTHING = '(?!)';

const NAMED: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`\\{-~',
  xdigit: '0-9A-Fa-f',
};

function translateClass(token: string): string {
  const [, negation = '', members = ''] = /^\[([!^]?)(.*)\]$/su.exec(token) ?? [];
  const inner = members.replace(/\[:(\w+):\]|\\(.)|./gsu, (whole, name?: string, quoted?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    if (quoted !== undefined) return escaped(quoted);
    return whole === '-' ? '-' : escaped(whole);
  });
  return `(?!/)[${negation === '' ? '' : '^'}${inner}]`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
