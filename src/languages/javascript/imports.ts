import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, Import } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `import` statements and `require` calls. */
export function imports(node: Node, reader: Reader): readonly Import[] {
  if (node.type === 'import_statement') return esImports(node);
  if (node.type !== 'variable_declarator') return [];
  const value = node.childForFieldName('value');
  const target = node.childForFieldName('name');
  const module = value && requiredModule(reader.expression(value));
  if (!module || !target) return [];
  if (target.type === 'identifier') {
    return [{ module: module.module, local: target.text, imported: module.property, span: span(node) }];
  }
  return namedChildren(target).map((part) => {
    const key = part.childForFieldName('key') ?? part;
    const local = part.childForFieldName('value') ?? key;
    return { module: module.module, local: local.text, imported: key.text, span: span(node) };
  });
}

/** `require('m')` and `require('m').property`. */
function requiredModule(value: Expression): { module: string; property: string | null } | undefined {
  if (value.kind === 'member') {
    const whole = requiredModule(value.object);
    return whole && { ...whole, property: value.property };
  }
  if (value.kind !== 'call' || value.call.name !== 'require') return undefined;
  const target = value.call.arguments[0]?.value;
  return target?.kind === 'string' ? { module: target.value, property: null } : undefined;
}

function esImports(node: Node): readonly Import[] {
  const module = node.childForFieldName('source')?.text.slice(1, -1) ?? '';
  const clause = namedChildren(node).find((child) => child.type === 'import_clause');
  if (!clause) return [{ module, local: null, imported: null, span: span(node) }];
  return namedChildren(clause).flatMap((part) => {
    if (part.type === 'identifier') return [{ module, local: part.text, imported: 'default', span: span(node) }];
    if (part.type === 'namespace_import') {
      return [{ module, local: namedChildren(part)[0]?.text ?? null, imported: null, span: span(node) }];
    }
    return namedChildren(part).map((specifier) => {
      const imported = specifier.childForFieldName('name')?.text ?? null;
      return { module, local: specifier.childForFieldName('alias')?.text ?? imported, imported, span: span(node) };
    });
  });
}
