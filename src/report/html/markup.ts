import escapeHtml from 'escape-html';
import { plainLines, plainText } from '../plain-text.ts';

/** HTML that is safe to place in a page. Only the functions of this file make it. */
export interface Markup {
  readonly markup: string;
}

export type Part = Markup | readonly Part[] | string | number | null;

/** Template tag: whatever is put in is escaped, but for markup itself. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: literals.map((literal, index) => literal + render(parts[index] ?? null)).join('') };
}

/** For text written in this repository (style sheet, script), never for data. */
export function trusted(text: string): Markup {
  return { markup: text };
}

/** Text whose line feeds stay, for `pre`. */
export function preformatted(text: string): Markup {
  return { markup: escapeHtml(plainLines(text)) };
}

function render(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeHtml(plainText(part));
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(render).join('');
}
