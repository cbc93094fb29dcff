import { type Reader, span } from '../read-tree.ts';
import type { Injected } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** The key in `@Value("${clarifai.client-id}")`; a default after a colon is no part of it. `target` is the field's name. */
export function injectedBy(annotation: Node, target: Node, reader: Reader): Injected | null {
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
