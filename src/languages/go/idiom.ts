import type { Edit } from '../../domain/edit.ts';
import type { Import, SyntaxUnit } from '../syntax.ts';

/** `os.Getenv("X")`; the package is imported where it is missing. */
export function readEnvironment(name: string, unit: SyntaxUnit): { text: string; edits: readonly Edit[] } {
  const os = unit.imports.find((item) => item.module === 'os' && item.local !== null);
  return { text: `${os?.local ?? 'os'}.Getenv("${name}")`, edits: os ? [] : importOs(unit) };
}

/** In the first declaration of imports, where the alphabet has it; one without parentheses gets a line of its own. */
function importOs({ text, imports }: SyntaxUnit): readonly Edit[] {
  const newline = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  const [first] = imports;
  if (!first) return afterPackage(text, newline);
  const before = text.slice(lineStart(text, first.span.start), first.span.start);
  if (text.startsWith('import', first.span.start))
    return [insertion(lineStart(text, first.span.start), `import "os"${newline}`)];
  const next = imports.find((item) => follows(item)) ?? first;
  return [insertion(lineStart(text, next.span.start), `${before}"os"${newline}`)];
}

/** The standard library stands first, in the order of the alphabet. */
function follows({ module }: Import): boolean {
  return module > 'os' || module.includes('.');
}

function afterPackage(text: string, newline: string): readonly Edit[] {
  const clause = /^package[^\n]*\n/m.exec(text);
  const at = clause ? clause.index + clause[0].length : 0;
  return [insertion(at, `${newline}import "os"${newline}`)];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
