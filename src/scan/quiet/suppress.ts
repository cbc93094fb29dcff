import type { Suppression } from '../../domain/finding.ts';
import { buildLineIndex } from '../../domain/location.ts';
import type { Notice } from '../../domain/scan-result.ts';
import { hold } from '../../languages/hold.ts';
import type { Site } from '../../languages/language.ts';
import { type Directive, readDirectives } from './directives.ts';
import type { PathRule } from './path-rules.ts';
import { isRuleName, meansRule } from './rule-names.ts';

/** A file's sites before they are linked. */
export interface FoundSites {
  readonly file: string;
  readonly text: string;
  /** Language or format, the first half of a rule's name. */
  readonly language: string;
  readonly sites: readonly Site[];
}

export interface Quieted {
  /** Same order; the suppressed ones carry their suppression and are left as they are by every rewrite. */
  readonly sites: readonly Site[];
  readonly notices: readonly Notice[];
}

/** A comment for a whole file counts only where a reader of the file sees it. */
const FIRST_LINES = 10;

/** A site with where it stands. */
interface PlacedSite {
  readonly site: Site;
  readonly ruleId: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Marks the sites that a comment in the file or an entry of the config asks not to be told of. A comment
 * without a reason suppresses nothing, and is told.
 */
export function suppress(found: FoundSites, pathRules: readonly PathRule[] = []): Quieted {
  const directives = readDirectives(found.text);
  const rules = found.sites.length === 0 ? [] : pathRules.filter(({ matches }) => matches(found.file));
  if (directives.length === 0 && rules.length === 0) return { sites: found.sites, notices: [] };
  const placed = place(found);
  const complaints = new Map(directives.map((directive) => [directive, complaint(directive)]));
  const sound = directives.filter((directive) => complaints.get(directive) === undefined);
  const meant = new Map(sound.map((directive) => [directive, sitesMeant(directive, placed)]));
  return {
    sites: placed.map((item) => {
      const directive = sound.find((candidate) => meant.get(candidate)?.includes(item));
      if (directive) return leave(item.site, { by: 'comment', reason: directive.reason, line: directive.line });
      const rule = rules.find(({ rule }) => rule === undefined || meansRule(rule, item.ruleId));
      return rule ? leave(item.site, { by: 'config', reason: rule.reason }) : item.site;
    }),
    notices: directives.flatMap((directive): Notice[] => {
      const wrong = complaints.get(directive) ?? unused(meant.get(directive) ?? []);
      return wrong ? [{ ...wrong, file: found.file, line: directive.line }] : [];
    }),
  };
}

function place({ text, language, sites }: FoundSites): readonly PlacedSite[] {
  const lines = buildLineIndex(text);
  return sites.map((site) => {
    const { startLine, endLine } = lines.locate('', site.span);
    return { site, ruleId: `${language}/${site.kind}`, first: startLine, last: endLine };
  });
}

type Complaint = Pick<Notice, 'kind' | 'text'>;

function complaint({ line, target, rules, reason }: Directive): Complaint | undefined {
  const wrong = rules.find((rule) => !isRuleName(rule));
  if (reason === '')
    return { kind: 'reason-missing', text: 'keyshift-ignore without a reason has no effect: add one after a colon' };
  if (wrong !== undefined)
    return { kind: 'rule-unknown', text: `keyshift-ignore names a rule that does not exist: ${wrong}` };
  if (target === undefined && line > FIRST_LINES)
    return { kind: 'unused', text: `keyshift-ignore-file has no effect below line ${FIRST_LINES}` };
  return undefined;
}

function unused(meant: readonly PlacedSite[]): Complaint | undefined {
  return meant.length > 0 ? undefined : { kind: 'unused', text: 'keyshift-ignore suppresses nothing: remove it' };
}

/** Those that begin on the line; only when none does, those that merely reach over it. */
function sitesMeant({ target, rules }: Directive, placed: readonly PlacedSite[]): readonly PlacedSite[] {
  const named = placed.filter(({ ruleId }) => rules.length === 0 || rules.some((rule) => meansRule(rule, ruleId)));
  if (target === undefined) return named;
  const starting = named.filter(({ first }) => first === target);
  return starting.length > 0 ? starting : named.filter(({ first, last }) => first <= target && target <= last);
}

function leave(site: Site, suppression: Suppression): Site {
  return { ...hold(site, `suppressed by ${placeOf(suppression)}: ${suppression.reason}`), suppression };
}

function placeOf({ by, line }: Suppression): string {
  return by === 'comment' ? `a comment on line ${line}` : `the ${by}`;
}
