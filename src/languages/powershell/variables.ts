import { span } from '../read-tree.ts';
import type { Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `$id`, `${id}`, `$script:id` and, given to a command as its parameters, `@id`; `$env:X` is read from the environment. */
export function variable(node: Node): Expression {
  const bare = node.text.replace(/^[$@]\{?|\}$/g, '');
  const [, read] = /^env:(.+)$/i.exec(bare) ?? [];
  if (read !== undefined) return { kind: 'env', name: read, span: span(node) };
  return { kind: 'name', name: `$${bare.replace(/^(global|script|local|private|using):/i, '')}`, span: span(node) };
}
