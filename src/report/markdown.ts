import { plainLines, plainText } from './plain-text.ts';

/** Text in a paragraph or table cell: nothing in it is taken for markup or a mention. */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]<>#~]/g, (char) => `\\${char}`)
    .replaceAll('@', '&#64;');
}

/** Inline code that may hold backticks. */
export function codeSpan(text: string): string {
  const clean = plainText(text);
  if (clean === '') return '';
  const fence = '`'.repeat(longestRun(clean) + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** A fenced block, its fence longer than any run of backticks inside. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${plainLines(text)}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A table whose cells are Markdown already. Empty without rows. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const all = [head, head.map(() => '---'), ...rows];
  return all.map((cells) => `| ${cells.map(escapeBorder).join(' | ')} |`).join('\n');
}

/** A pipe ends a cell even inside inline code. */
function escapeBorder(cell: string | number): string {
  return String(cell).replaceAll('|', '\\|');
}

/** Blocks with a blank line between them and a line feed at the end; empty ones vanish. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A heading with what belongs under it, or nothing when there is nothing. */
export function section(heading: string, body: string): string {
  return body === '' ? '' : `## ${heading}\n\n${body}`;
}
