import { contains, type Span } from '../../domain/location.ts';
import type { Binding, SyntaxUnit } from '../syntax.ts';

/**
 * Statements that do nothing but work on one of these objects: `connection.setDoOutput(true);`,
 * `response.EnsureSuccessStatusCode();`. Where the object goes, they go with it.
 */
export function attendantsOf(objects: readonly Binding[], unit: SyntaxUnit): readonly Span[] {
  const uses = objects.flatMap((object) =>
    (unit.names.get(object.name) ?? []).filter((use) => contains(object.scope, use)),
  );
  return unit.statements.filter((statement) => uses.some((use) => opens(statement, use, unit)));
}

/** The statement begins with the name, followed by a member of it, or is a function of a handle: `curl_close($ch);`. */
function opens(statement: Span, use: Span, unit: SyntaxUnit): boolean {
  if (!contains(statement, use)) return false;
  const before = unit.text.slice(statement.start, use.start);
  const after = unit.text.slice(use.end, use.end + 2);
  if (/^@?curl_\w+\(\s*$/.test(before)) return /^[,)]/.test(after);
  return /^(await\s+)?$/.test(before) && /^([!?]?\.|\??->)/.test(`${after}${unit.text[use.end + 2] ?? ''}`);
}
