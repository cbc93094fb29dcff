import type { Span } from '../../domain/location.ts';
import { type GrammarSpec, type Reader, readTree } from '../read-tree.ts';
import type { SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { assignedNames, bareLocalSpans, shellBindings } from './assignments.ts';
import { shellExpression } from './values.ts';
import type { ShellReader } from './words.ts';

/** Reads scripts of bash and its relatives (the grammar of tree-sitter-bash). */
export function readShell(root: Node, text: string): SyntaxUnit {
  const assigned = assignedNames(root, text);
  const withVariables = (reader: Reader): ShellReader => ({
    ...reader,
    variable: (name, span) => ({ kind: assigned.has(name) ? 'name' : 'env', name, span }),
  });
  const spec: GrammarSpec = {
    expression: (node, reader) => shellExpression(node, withVariables(reader)),
    bindings: (node, reader) => shellBindings(node, withVariables(reader)),
    imports: () => [],
    callbacks: () => [],
    scopes: new Set(['program', 'function_definition']),
    names: new Set(['variable_name']),
    comments: new Set(['comment']),
  };
  const unit = readTree(root, text, spec);
  return { ...unit, names: namesOf(unit, bareLocalSpans(root)) };
}

/**
 * The uses of variables the tree tells, and besides every `$name` of the text: the grammar loses some, and
 * quotes keep others for a later shell. What is used in doubt is not removed.
 */
function namesOf(unit: SyntaxUnit, bareLocals: ReadonlySet<number>): ReadonlyMap<string, readonly Span[]> {
  const names = new Map(
    [...unit.names].map(([name, uses]) => [name, uses.filter(({ start }) => !bareLocals.has(start))]),
  );
  for (const match of unit.text.matchAll(/(?<=\$\{?[#!]?)[A-Za-z_]\w*/g)) {
    const use = { start: match.index, end: match.index + match[0].length };
    const known = names.get(match[0]) ?? [];
    const counted = [...known, ...unit.comments].some(({ start, end }) => start <= use.start && use.end <= end);
    if (!counted) names.set(match[0], [...known, use]);
  }
  return names;
}
