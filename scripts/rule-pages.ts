import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import { FINDING_KINDS, type FindingKind } from '../src/domain/finding.ts';
import { KIND_TEXT } from '../src/report/kinds.ts';

const CASES = join(import.meta.dirname, '../test/cases');

/** A finding as a case's findings.json has it; `at` is `line:column-line`. */
interface CaseFinding {
  readonly at: string;
  readonly kind: FindingKind;
  readonly rewrite: string;
}

/** A case with all that a page may show of it. */
interface RuleCase {
  readonly language: string;
  readonly input: string;
  /** Undefined where nothing is rewritten. */
  readonly expected: string | undefined;
  readonly findings: readonly CaseFinding[];
}

const BY_HAND = 'by hand: ';

/** Longer ones teach less than they cost to read. */
const EXAMPLE_LINES = 24;

const REASONS_SHOWN = 12;

/** The pages of docs/rules by their file names: one for each kind of finding, and the index. */
export function buildRulePages(): ReadonlyMap<string, string> {
  const cases = readCases();
  const pages = FINDING_KINDS.map((kind) => [`${kind}.md`, renderPage(kind, cases)] as const);
  return new Map([['README.md', renderIndex()], ...pages]);
}

function readCases(): readonly RuleCase[] {
  return folders(CASES).flatMap((language) =>
    folders(join(CASES, language)).flatMap((name) => readCase(language, join(CASES, language, name)) ?? []),
  );
}

function folders(parent: string): readonly string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

function readCase(language: string, folder: string): RuleCase | undefined {
  const files = readdirSync(folder);
  const input = files.find((file) => /(^|\.)input(\.|$)/.test(file));
  if (input === undefined || !files.includes('findings.json')) return undefined;
  const { findings }: { findings: readonly CaseFinding[] } = JSON.parse(read(folder, 'findings.json'));
  const expected = input.replace('input', 'expected');
  return {
    language,
    findings,
    input: read(folder, input),
    expected: files.includes(expected) ? read(folder, expected) : undefined,
  };
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '');
}

function renderIndex(): string {
  const rows = FINDING_KINDS.map((kind) => `| [${kind}](${kind}.md) | ${KIND_TEXT[kind].title} |`);
  return `${[
    '# Rules',
    'One page for each kind of finding: what it is, why it has to go, how it looks before and after in each language, and what stays by hand. A rule is named by its kind, or by `language/kind` for one language.',
    ['| kind | what it is |', '| --- | --- |', ...rows].join('\n'),
    '## To keep a finding',
    'A comment on the line or the line before, in any comment syntax, always with a reason:',
    '```js\n// keyshift-ignore bearer-header: this token is of another service\n```',
    '`keyshift-ignore-next-line` and, in the first ten lines, `keyshift-ignore-file` do the same for the next line and for the whole file; without a rule they mean every rule. Paths go into the config under `ignore`, each with a `reason`; all that is known today goes into a baseline with `keyshift scan --update-baseline`.',
    'These pages are made from the cases that keyshift is tested with: `npm run rule-docs`.',
  ].join('\n\n')}\n`;
}

function renderPage(kind: FindingKind, cases: readonly RuleCase[]): string {
  const { title, problem, replacement } = KIND_TEXT[kind];
  const examples = languagesOf(cases).flatMap((language) => renderExample(kind, ofLanguage(cases, language)) ?? []);
  const reasons = byHandReasons(kind, cases);
  return `${[
    `# ${title}`,
    `Rule \`${kind}\`; \`language/${kind}\` for the findings of one language. [All rules](README.md)`,
    `## Why it has to go\n\n${problem}`,
    `## Instead\n\n${replacement}`,
    ...(examples.length === 0 ? [] : ['## Before and after', ...examples]),
    ...(reasons.length === 0 ? [] : [`## What stays by hand\n\n${reasons.join('\n')}`]),
  ].join('\n\n')}\n`;
}

function languagesOf(cases: readonly RuleCase[]): readonly string[] {
  return [...new Set(cases.map(({ language }) => language))];
}

function ofLanguage(cases: readonly RuleCase[], language: string): readonly RuleCase[] {
  return cases.filter((item) => item.language === language);
}

/** The shortest change of a case that holds the kind; where none is made, the place with its reason. */
function renderExample(kind: FindingKind, cases: readonly RuleCase[]): string | undefined {
  const changes = cases.flatMap((item) => {
    const finding = item.findings.find((candidate) => candidate.kind === kind && candidate.rewrite === 'automatic');
    const change = finding && changeAt(item, linesOf(finding)[0]);
    return change === undefined ? [] : [`### ${item.language}\n\n${fence('diff', change)}`];
  });
  const places = cases.flatMap((item) => {
    const finding = item.findings.find(({ kind: own, rewrite }) => own === kind && rewrite.startsWith(BY_HAND));
    if (finding === undefined) return [];
    const [first, last] = linesOf(finding);
    const text = item.input
      .split('\n')
      .slice(first - 1, last)
      .join('\n');
    const reason = sentence(finding.rewrite.slice(BY_HAND.length));
    return [`### ${item.language}\n\n${fence(item.language, text)}\n\nBy hand: ${reason}`];
  });
  return shortest(changes) ?? shortest(places);
}

function shortest(examples: readonly string[]): string | undefined {
  return examples
    .filter((example) => example.split('\n').length <= EXAMPLE_LINES)
    .toSorted((a, b) => a.length - b.length)[0];
}

function linesOf({ at }: CaseFinding): readonly [number, number] {
  const [, first = '1', last = first] = /^(\d+):\d+-(\d+)$/.exec(at) ?? [];
  return [Number(first), Number(last)];
}

/** The hunk of the case's rewrite that holds a line of the input. */
function changeAt({ input, expected }: RuleCase, line: number): string | undefined {
  if (expected === undefined) return undefined;
  const { hunks } = structuredPatch('', '', input, expected, '', '', { context: 1 });
  const hunk = hunks.find(({ oldStart, oldLines }) => oldStart <= line && line < oldStart + oldLines);
  return hunk?.lines.filter((row) => !row.startsWith('\\')).join('\n');
}

export function fence(language: string, text: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}${language}\n${text}\n${ticks}`;
}

/** Reasons in the order of how often they occur, names taken out so that equal ones are told once. */
function byHandReasons(kind: FindingKind, cases: readonly RuleCase[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { findings } of cases) {
    for (const finding of findings) {
      if (finding.kind !== kind || !finding.rewrite.startsWith(BY_HAND)) continue;
      const reason = sentence(finding.rewrite.slice(BY_HAND.length).replace(/`[^`]+`/g, '`…`'));
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  const ordered = [...counts].toSorted(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1));
  return ordered.slice(0, REASONS_SHOWN).map(([reason]) => `- ${reason}`);
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
