import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, Pattern, PatternPart } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `const { data } = answer` and `({ data } = answer)`. */
export function patterns(node: Node, reader: Reader): readonly Pattern[] {
  const [target, value] = sidesOf(node);
  return target?.type === 'object_pattern' && value ? [patternOf(target, reader.expression(value))] : [];
}

function sidesOf(node: Node): readonly (Node | null)[] {
  if (node.type === 'variable_declarator') return [node.childForFieldName('name'), node.childForFieldName('value')];
  if (node.type === 'assignment_expression') return [node.childForFieldName('left'), node.childForFieldName('right')];
  return [];
}

export function patternOf(node: Node, value: Expression | null): Pattern {
  const children = namedChildren(node);
  const parts = children.flatMap(partOf);
  return { span: span(node), parts, more: parts.length < children.length, value };
}

function partOf(node: Node): PatternPart[] {
  if (node.type === 'shorthand_property_identifier_pattern') return [{ key: node.text, target: span(node) }];
  const key = node.childForFieldName('key');
  const target = node.childForFieldName('value');
  const plain = node.type === 'pair_pattern' && key?.type === 'property_identifier';
  return plain && target ? [{ key: key.text, target: span(target) }] : [];
}
