import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Binding, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Names given values by a node of the Rust grammar. */
export function bindings(node: Node, reader: Reader): readonly Binding[] {
  switch (node.type) {
    case 'const_item':
    case 'static_item':
      return constant(node, reader);
    case 'let_declaration':
      return bound(node, node, reader);
    case 'let_condition':
      return bound(node, node.parent ?? node, reader);
    case 'match_arm':
      return matched(node, reader);
    case 'parameter':
      return [parameter(node.childForFieldName('pattern'), node, node.parent?.parent ?? node)].flat();
    case 'closure_parameters':
      return namedChildren(node).flatMap((child) =>
        parameter(child.childForFieldName('pattern') ?? child, child, node.parent ?? node),
      );
    case 'for_expression':
      return parameter(node.childForFieldName('pattern'), node, node);
    case 'assignment_expression':
      return assigned(node, reader);
    default:
      return [];
  }
}

/** `String` of `&String`, `Client` of `clarifai::Client`. */
function typeOf(node: Node): Pick<Binding, 'type'> {
  const written = node.childForFieldName('type')?.text.replace(/<[\s\S]*$/, '');
  const type = written?.slice(written.lastIndexOf(':') + 1).replace(/^[&\s]*('\w+\s+)?(mut\s+)?/, '');
  return type ? { type } : {};
}

function converted(node: Node | null, reader: Reader): Expression | null {
  return node && node.text !== 'None' ? reader.expression(node) : null;
}

/** One that is `pub` may be used elsewhere. */
function constant(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  if (!name) return [];
  const isPublic = namedChildren(node).some((child) => child.type === 'visibility_modifier');
  const value = converted(node.childForFieldName('value'), reader);
  const base = { value, kind: 'declaration' as const, statement: span(node), scope: reader.scopeOf(node) };
  return [{ ...base, name: name.text, alone: !isPublic, ...typeOf(node) }];
}

/** `let a = …`, `if let Ok(a) = …`: the variant that holds a value passes it on. */
function bound(node: Node, area: Node, reader: Reader): readonly Binding[] {
  const pattern = node.childForFieldName('pattern');
  const value = converted(node.childForFieldName('value'), reader);
  const local = node === area;
  return namesIn(pattern).map((name, index) => ({
    name: name.text,
    value: index === 0 ? value : null,
    kind: 'declaration',
    statement: span(node),
    scope: local ? reader.scopeOf(node) : span(area),
    alone: local && pattern?.type === 'identifier',
    ...typeOf(node),
  }));
}

/** `Ok(a) => …`. */
function matched(node: Node, reader: Reader): readonly Binding[] {
  const value = node.parent?.parent?.childForFieldName('value') ?? null;
  const pattern = node.childForFieldName('pattern');
  const variant = pattern && namedChildren(pattern)[0];
  if (variant?.type !== 'tuple_struct_pattern' || !/^(Ok|Some)$/.test(variant.childForFieldName('type')?.text ?? ''))
    return [];
  return namesIn(variant).map((name) => ({
    name: name.text,
    value: converted(value, reader),
    kind: 'declaration',
    statement: span(node),
    scope: span(node),
    alone: false,
  }));
}

function namesIn(pattern: Node | null): readonly Node[] {
  if (!pattern) return [];
  if (pattern.type === 'identifier') return [pattern];
  const type = pattern.childForFieldName('type');
  return namedChildren(pattern).filter((child) => child.type === 'identifier' && child.id !== type?.id);
}

function parameter(pattern: Node | null, node: Node, owner: Node): readonly Binding[] {
  return namesIn(pattern).map((name) => ({
    name: name.text,
    value: null,
    kind: 'parameter',
    statement: span(node),
    scope: span(owner),
    alone: false,
    ...typeOf(node),
  }));
}

function assigned(node: Node, reader: Reader): readonly Binding[] {
  const target = node.childForFieldName('left');
  const name = target && pathOf(reader.expression(target))?.join('.');
  const statement = node.parent?.type === 'expression_statement' ? node.parent : node;
  if (!name) return [];
  return [
    {
      name,
      value: converted(node.childForFieldName('right'), reader),
      kind: 'assignment',
      statement: span(statement),
      scope: reader.scopeOf(node),
      alone: statement !== node,
    },
  ];
}
