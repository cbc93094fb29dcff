import { injectedBy } from '../jvm/injected.ts';
import { namedChildren, type Reader } from '../read-tree.ts';
import type { Injected } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** The value of Spring's `@Value("${clarifai.client-id}")` before a field. */
export function injectedInto(declarator: Node, modifiers: Node | undefined, reader: Reader): Injected | null {
  const annotation = modifiers && namedChildren(modifiers).find(isValueAnnotation);
  const target = declarator.childForFieldName('name');
  return annotation && target ? injectedBy(annotation, target, reader) : null;
}

function isValueAnnotation(node: Node): boolean {
  return node.type === 'annotation' && node.childForFieldName('name')?.text === 'Value';
}
