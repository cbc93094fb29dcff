import { contains, type Span } from '../../domain/location.ts';
import type { Import, SyntaxUnit } from '../syntax.ts';

/** Go does not compile with an import that nothing names. */
export function unusedImports(gone: readonly Span[], written: readonly string[], unit: SyntaxUnit): readonly Span[] {
  return unit.imports.filter((item) => isNamedInsideOnly(item, gone, written, unit)).map(({ span }) => span);
}

/** It is named now, by what goes away alone. */
function isNamedInsideOnly(
  { local }: Import,
  gone: readonly Span[],
  written: readonly string[],
  unit: SyntaxUnit,
): boolean {
  if (local === null || local === '_') return false;
  const named = new RegExp(`(?<![\\w.])${local}\\.`, 'g');
  if (written.some((text) => text.search(named) !== -1)) return false;
  const uses = [...unit.text.matchAll(named)]
    .map(({ index }) => ({ start: index, end: index + local.length }))
    .filter((use) => !isText(use, unit));
  return uses.length > 0 && uses.every((use) => gone.some((area) => contains(area, use)));
}

function isText(use: Span, { strings, comments }: SyntaxUnit): boolean {
  const texts = strings.flatMap((value) => (value.kind === 'string' ? [value.span] : []));
  return [...texts, ...comments].some((area) => contains(area, use));
}
