import type { Format } from './format.ts';
import { embeddedSites } from './prose/sites.ts';
import type { Setting } from './settings/setting.ts';
import { settingSites } from './settings/sites.ts';

/** Files that start programs and set variables on the way: Procfile, Makefile, systemd units, crontabs. */
export const process: Format = {
  id: 'process',
  linkable: true,
  analyze(text, file, options) {
    const known = settingSites({ file, settings: readAssignments(text), damaged: BY_HAND }, options);
    const sites = [...known, ...embeddedSites(text, known)];
    return { sites: sites.toSorted((a, b) => a.span.start - b.span.start), usages: [], upgrades: [] };
  },
};

const BY_HAND = 'it stands in a command line or unit beside other words';

const ASSIGNMENT =
  /(?<![\w.$-])(?<name>[A-Z][A-Z0-9_]*)(?:=|[ \t]*[:?+]?=[ \t]*)(?:(?<quote>["'])(?<quoted>[^"'\r\n]*)\k<quote>|(?<plain>\$\([^)\s]*\)|[^\s"';,|&]*))/g;

function readAssignments(text: string): readonly Setting[] {
  const lines = text.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
  return [...lines.matchAll(ASSIGNMENT)].map((match) => {
    const { name = '', quote = '', quoted, plain = '' } = match.groups ?? {};
    const value = quoted ?? plain;
    const span = { start: match.index, end: match.index + match[0].length };
    const start = span.end - quote.length - value.length;
    return {
      name,
      parents: [],
      container: '',
      variable: true,
      value: { text: value, span: { start, end: start + value.length } },
      span,
      rename: (to) => [{ start: span.start, end: span.start + name.length, text: to }],
      remove: () => [{ ...span, text: '' }],
    };
  });
}
