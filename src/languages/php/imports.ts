import { namedChildren, span } from '../read-tree.ts';
import type { Import } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `use A\B;`, `use A\B as C;` and `use A\{B, C as D};`. */
export function importsOf(node: Node): readonly Import[] {
  if (node.type !== 'namespace_use_declaration') return [];
  const group = node.childForFieldName('body');
  const prefix = group ? namedChildren(node).find((child) => child.type === 'namespace_name')?.text : undefined;
  const clauses = namedChildren(group ?? node).filter((child) => child.type === 'namespace_use_clause');
  return clauses.map((clause) => {
    const alias = clause.childForFieldName('alias')?.text;
    const path = namedChildren(clause)[0]?.text ?? '';
    const module = (prefix ? `${prefix}\\${path}` : path).replace(/^\\/, '');
    const imported = module.slice(module.lastIndexOf('\\') + 1);
    return { module, local: alias ?? imported, imported, span: span(node) };
  });
}
