import type { Span } from '../../domain/location.ts';
import { namedChildren, span } from '../read-tree.ts';
import type { Import } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `use a::b;`, `use a::{b, c as d};`, `use a::*;` and `extern crate a;`. */
export function imports(node: Node): readonly Import[] {
  if (node.type === 'extern_crate_declaration') {
    const module = node.childForFieldName('name')?.text ?? '';
    return [{ module, local: node.childForFieldName('alias')?.text ?? module, imported: null, span: span(node) }];
  }
  const argument = node.type === 'use_declaration' ? node.childForFieldName('argument') : null;
  return argument ? used(argument, '', span(node)) : [];
}

function used(node: Node, before: string, whole: Span): readonly Import[] {
  switch (node.type) {
    case 'scoped_use_list': {
      const module = below(before, node.childForFieldName('path')?.text);
      const list = node.childForFieldName('list');
      return list ? namedChildren(list).flatMap((child) => used(child, module, whole)) : [];
    }
    case 'use_wildcard':
      return [{ module: below(before, namedChildren(node)[0]?.text), local: null, imported: null, span: whole }];
    case 'use_as_clause': {
      const path = below(before, node.childForFieldName('path')?.text);
      return [named(path, node.childForFieldName('alias')?.text, whole)];
    }
    case 'self':
      return [{ module: before, local: before.split('::').at(-1) ?? before, imported: null, span: whole }];
    default:
      return [named(below(before, node.text), undefined, whole)];
  }
}

function below(before: string, path = ''): string {
  return [before, path].filter((part) => part !== '').join('::');
}

function named(path: string, alias: string | undefined, whole: Span): Import {
  const parts = path.split('::');
  const imported = parts.at(-1) ?? path;
  return { module: parts.slice(0, -1).join('::'), local: alias ?? imported, imported, span: whole };
}
