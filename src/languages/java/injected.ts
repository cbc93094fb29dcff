import type { Node } from 'web-tree-sitter';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Injected } from '../syntax.ts';

/** The value of Spring's `@Value("${clarifai.client-id}")` before a field; a default after a colon is no part of the key. */
export function injectedInto(declarator: Node, modifiers: Node | undefined, reader: Reader): Injected | null {
  const annotation = modifiers && namedChildren(modifiers).find(isValueAnnotation);
  const target = declarator.childForFieldName('name');
  if (!annotation || !target) return null;
  const found = /\$\{([^}:]+)[:}]/.exec(annotation.text);
  if (found?.[1] === undefined) return null;
  const start = annotation.startIndex + found.index + 2;
  const content = { start, end: start + found[1].length };
  return {
    kind: 'injected',
    key: reader.text.slice(content.start, content.end),
    content,
    target: span(target),
    span: span(annotation),
  };
}

function isValueAnnotation(node: Node): boolean {
  return node.type === 'annotation' && node.childForFieldName('name')?.text === 'Value';
}
