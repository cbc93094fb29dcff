import type { Node } from 'web-tree-sitter';
import { type GrammarSpec, readTree } from '../read-tree.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { assignedNames, bareLocalSpans, shellBindings } from './assignments.ts';
import { shellExpression } from './values.ts';

/** Reads scripts of bash and its relatives (the grammar of tree-sitter-bash). */
export function readShell(root: Node, text: string): SyntaxUnit {
  const assigned = assignedNames(root);
  const spec: GrammarSpec = {
    expression: (node, reader) => shellExpression(node, reader, assigned),
    bindings: shellBindings,
    imports: () => [],
    callbacks: () => [],
    scopes: new Set(['program', 'function_definition']),
    names: new Set(['variable_name']),
    comments: new Set(['comment']),
  };
  const unit = readTree(root, text, spec);
  const bare = bareLocalSpans(root);
  const names = new Map([...unit.names].map(([name, uses]) => [name, uses.filter(({ start }) => !bare.has(start))]));
  return { ...unit, names };
}
