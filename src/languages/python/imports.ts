import { namedChildren, span } from '../read-tree.ts';
import type { Import } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `import a.b` binds `a`; `import a.b as c` and `from a import b as c` bind `c`. */
export function importsOf(node: Node): readonly Import[] {
  switch (node.type) {
    case 'import_statement':
      return namedChildren(node).map((child) => wholeModule(child, node));
    case 'import_from_statement':
      return partsOfModule(node);
    case 'future_import_statement':
      return [{ module: '__future__', local: null, imported: null, span: span(node) }];
    default:
      return [];
  }
}

function wholeModule(child: Node, statement: Node): Import {
  const module = child.childForFieldName('name')?.text ?? child.text;
  const local = child.childForFieldName('alias')?.text ?? module.split('.')[0] ?? module;
  return { module, local, imported: null, span: span(statement) };
}

function partsOfModule(node: Node): readonly Import[] {
  const source = node.childForFieldName('module_name');
  const module = source?.text ?? '';
  return namedChildren(node)
    .filter((child) => child.id !== source?.id)
    .map((child) => {
      if (child.type === 'wildcard_import') return { module, local: null, imported: null, span: span(node) };
      const imported = child.childForFieldName('name')?.text ?? child.text;
      return { module, local: child.childForFieldName('alias')?.text ?? imported, imported, span: span(node) };
    });
}
