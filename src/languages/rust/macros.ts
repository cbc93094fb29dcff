import type { Node } from 'web-tree-sitter';
import { type Reader, span } from '../read-tree.ts';
import type { Expression } from '../syntax.ts';
import { formatted } from './strings.ts';
import { argumentsIn } from './tokens.ts';

/** What a macro of the standard library or of a well-known crate gives; undefined for others. */
export function macro(name: string, tree: Node, reader: Reader): Expression | undefined {
  const given = argumentsIn(tree, reader);
  const [first, ...more] = given;
  const whole = { start: tree.previousSibling?.previousSibling?.startIndex ?? tree.startIndex, end: tree.endIndex };
  switch (name.slice(name.lastIndexOf(':') + 1)) {
    case 'format':
      return first?.value.kind === 'string' ? formatted(first.value, more, whole) : undefined;
    case 'concat':
      return { kind: 'joined', parts: given.map(({ value }) => value), span: whole };
    case 'env':
    case 'option_env':
    case 'dotenv':
      return first?.value.kind === 'string' ? { kind: 'env', name: first.value.value, span: whole } : undefined;
    case 'json':
    case 'try':
      return first?.value;
    case 'vec':
      return { kind: 'list', items: given.map(({ value }) => value), span: whole };
    case 'hashmap':
    case 'btreemap':
      return reader.expression(tree);
    default:
      return undefined;
  }
}

/** `name!(…)` where the grammar sees the macro itself. */
export function macroInvocation(node: Node, reader: Reader): Expression | undefined {
  const tree = node.namedChildren.findLast((child) => child?.type === 'token_tree');
  const made = tree && macro(node.childForFieldName('macro')?.text ?? '', tree, reader);
  return made && /^(joined|env|list)$/.test(made.kind) ? { ...made, span: span(node) } : made;
}
