import { structuredPatch } from 'diff';
import { groupBy } from '../src/domain/group-by.ts';
import { HOSTILE_FILES } from '../test/bytes/hostile-files.ts';
import { fence, sentence } from './rule-pages.ts';
import { type Handled, type LanguageShapes, type Refused, readShapes } from './transformation-cases.ts';

/** The text of docs/transformations.md: every shape that is rewritten, and every one that is not, with the reason. */
export async function buildTransformationsPage(): Promise<string> {
  const languages = (await readShapes()).filter(({ handled, refused }) => handled.length + refused.length > 0);
  const parts = [
    '# Transformations',
    'Every shape of legacy code that keyshift is tested with: what is rewritten, before and after, and what is left to a person, with the reason and what to write instead. By language or format, and within it by client. The page is made from the cases in `test/cases`: `npm run transformations`.',
    table(languages),
    bytes(),
    ...languages.flatMap(section),
  ];
  return `${parts.join('\n\n')}\n`;
}

const TITLES: Readonly<Record<string, string>> = {
  csharp: 'C#',
  html: 'HTML',
  ini: 'INI',
  javascript: 'JavaScript',
  json: 'JSON',
  objc: 'Objective-C',
  php: 'PHP',
  powershell: 'PowerShell',
  typescript: 'TypeScript',
  xml: 'XML',
  yaml: 'YAML',
  toml: 'TOML',
};

function titleOf(id: string): string {
  return TITLES[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function table(languages: readonly LanguageShapes[]): string {
  const rows = languages.map(
    ({ id, handled, refused }) => `| [${titleOf(id)}](#${anchorOf(id)}) | ${handled.length} | ${refused.length} |`,
  );
  const sum = (count: (language: LanguageShapes) => number): number =>
    languages.reduce((total, language) => total + count(language), 0);
  const total = `| all | ${sum(({ handled }) => handled.length)} | ${sum(({ refused }) => refused.length)} |`;
  return ['| language or format | shapes rewritten | reasons to refuse |', '| --- | --: | --: |', ...rows, total].join(
    '\n',
  );
}

/** As GitHub makes anchors of headings. */
function anchorOf(id: string): string {
  return titleOf(id)
    .toLowerCase()
    .replaceAll(/[^\w-]/g, '');
}

function bytes(): string {
  const ways = [...new Set(HOSTILE_FILES.map(({ what }) => what))];
  return [
    '## Bytes',
    `Nothing outside an edit changes, and nothing about a file but its bytes. Tested on ${ways.length} ways in which a file is hard to edit, from plan to rollback, ${ways.length} of ${ways.length} as they should be: ${ways.join('; ')}. A soft link is not followed: its target is edited once when it is in the tree, and never when it is not. A file of code that holds a NUL byte is refused, and the scan says so. Untouched files keep their time.`,
  ].join('\n\n');
}

function section({ id, handled, refused }: LanguageShapes): readonly string[] {
  const clients = [...new Set([...handled, ...refused].map(({ client }) => client))].toSorted();
  const done = groupBy(handled, ({ client }) => client);
  const left = groupBy(refused, ({ client }) => client);
  return [
    `## ${titleOf(id)}`,
    ...clients.flatMap((client) => [
      `### ${titleOf(id)}: ${client === 'unknown' ? 'any client' : client}`,
      ...(done.get(client) ?? []).map(change),
      ...(left.get(client) ?? []).map(refusal),
    ]),
  ];
}

function change({ shape, before, after }: Handled): string {
  const { hunks } = structuredPatch('', '', plain(before), plain(after), '', '', { context: 1 });
  const lines = hunks.flatMap(({ lines: own }, index) => (index === 0 ? own : ['', ...own]));
  return `**${wordsOf(shape)}**\n\n${fence('diff', lines.filter((line) => !line.startsWith('\\')).join('\n'))}`;
}

function refusal({ shape, code, reason, suggestion }: Refused): string {
  const instead = suggestion === undefined ? '' : ` Instead:\n\n${fence('', plain(suggestion))}`;
  return `**Refused: ${wordsOf(shape)}**\n\n${fence('', plain(code))}\n\n${sentence(reason)}${instead}`;
}

function wordsOf(shape: string): string {
  return shape.replaceAll('-', ' ');
}

/** Line ends and marks of the bytes are no part of a page. */
function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
}
