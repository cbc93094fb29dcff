import { roleOfName } from '../clarifai/names.ts';
import { Secret } from '../domain/secret.ts';
import type { Site } from '../languages/language.ts';
import type { Format } from './format.ts';
import { wholeLines } from './settings/remove.ts';
import type { Setting } from './settings/setting.ts';
import { settingSites } from './settings/sites.ts';
import { classifyValue } from './settings/value.ts';

/** `.env`, `.env.production`, `staging.env` and direnv's `.envrc`. */
export const dotenv: Format = {
  id: 'dotenv',
  linkable: true,
  analyze(text, file, options) {
    const sites = [...settingSites({ file, settings: readSettings(text) }, options), ...commentedOut(text)];
    return { sites: sites.toSorted((a, b) => a.span.start - b.span.start), usages: [], upgrades: [] };
  },
};

const LINE =
  /^(?<before>\uFEFF?[ \t]*(?:export[ \t]+)?)(?<name>[A-Za-z_][\w.-]*)(?<equals>[ \t]*=[ \t]*)(?:(?<quote>["'`])(?<quoted>(?:(?!\k<quote>)[^\\]|\\[\s\S])*)\k<quote>|(?<plain>[^\r\n]*))/gm;

function readSettings(text: string): readonly Setting[] {
  return [...text.matchAll(LINE)].map((match) => settingOf(match, text));
}

function settingOf(match: RegExpExecArray, text: string): Setting {
  const { before = '', name = '', equals = '', quote, quoted, plain = '' } = match.groups ?? {};
  const nameStart = match.index + before.length;
  const valueStart = nameStart + name.length + equals.length + (quote ? 1 : 0);
  const value = quoted ?? withoutComment(plain);
  const valueEnd = valueStart + value.length;
  const span = { start: nameStart, end: valueEnd + (quote ? 1 : 0) };
  return {
    name,
    parents: [],
    container: '',
    variable: true,
    value: { text: value, span: { start: valueStart, end: valueEnd } },
    span,
    rename: (to) => [{ start: nameStart, end: nameStart + name.length, text: to }],
    remove: () => [wholeLines(text, span)],
  };
}

/** A value without quotes ends where a comment begins. */
function withoutComment(plain: string): string {
  return plain.replace(/(^|[ \t]+)#.*$/, '').trimEnd();
}

const COMMENTED = /^[ \t]*#[ \t#]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*["']?([^\s"'#]*)/gm;

/** A pair that was only commented out is still in the file. */
function commentedOut(text: string): readonly Site[] {
  return [...text.matchAll(COMMENTED)].flatMap((match): Site[] => {
    const [whole, name = '', value = ''] = match;
    const named = roleOfName(name);
    if (!named?.ours || named.ambiguous) return [];
    const live = classifyValue(value).kind === 'literal';
    const end = match.index + whole.length;
    const start = match.index + whole.indexOf('#');
    return [
      {
        kind: live ? 'config-credential' : 'docs-mention',
        confidence: 'likely',
        span: { start, end },
        client: { name: 'unknown', versions: '*' },
        credentialKind: named.role === 'access-token' ? 'access-token' : 'client-pair',
        parts: [
          {
            role: named.role,
            origin: live
              ? { source: 'literal', secret: new Secret(value), span: { start: end - value.length, end } }
              : { source: 'unknown' },
          },
        ],
        message: `${name} is commented out.`,
        rewrite: {
          kind: 'by-hand',
          reason: 'it stands in a comment, which may be kept for a reason',
          suggestion: 'Delete the line; where it is meant as an example, write CLARIFAI_API_KEY= instead.',
        },
      },
    ];
  });
}
