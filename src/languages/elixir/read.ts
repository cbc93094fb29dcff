import { type GrammarSpec, namedChildren, readTree, span } from '../read-tree.ts';
import type { Import, OwnFunction, SyntaxUnit } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { bindingsOf } from './bindings.ts';
import { expression } from './expressions.ts';

/** Reads Elixir (the grammar of tree-sitter-elixir). */
export function readElixir(root: Node, text: string): SyntaxUnit {
  return readTree(root, text, SPEC);
}

const SPEC: GrammarSpec = {
  expression,
  bindings: bindingsOf,
  imports,
  callbacks: () => [],
  ownFunction: privateFunction,
  scopes: new Set(['do_block', 'anonymous_function', 'stab_clause']),
  names: new Set(['identifier', 'alias']),
  comments: new Set(['comment']),
};

/** `alias Clarifai.Client, as: C`, `import A`, `use A`, `require A`. */
function imports(node: Node): readonly Import[] {
  if (node.type !== 'call' || !/^(alias|import|use|require)$/.test(node.childForFieldName('target')?.text ?? ''))
    return [];
  const list = namedChildren(node).find((child) => child.type === 'arguments');
  const module = list && namedChildren(list)[0]?.text;
  if (!list || module === undefined) return [];
  const local = /\bas:\s*(\w+)/.exec(list.text)?.[1] ?? module.split('.').at(-1) ?? module;
  return [{ module, local, imported: null, span: span(node) }];
}

/** `defp token do … end`. */
function privateFunction(node: Node): OwnFunction | undefined {
  const [keyword, given] = node.type === 'call' ? namedChildren(node) : [];
  const head = keyword?.text === 'defp' && given ? namedChildren(given)[0] : undefined;
  const name = head?.type === 'call' ? namedChildren(head)[0] : head;
  return name?.type === 'identifier' ? { name: name.text, span: span(node) } : undefined;
}
