import { namedChildren, span } from '../read-tree.ts';
import type { EnvironmentRead } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

const ENVIRONMENT =
  /^(\[\[NSProcessInfo\s+processInfo\]\s*environment\]|(NSProcessInfo\.|\[NSProcessInfo\s+)processInfo\]?\.environment)$/;

/** `[[NSProcessInfo processInfo] environment]` and its dotted spelling. */
export function isEnvironment(node: Node): boolean {
  return node.endIndex - node.startIndex < 80 && ENVIRONMENT.test(node.text);
}

/** One variable: by subscript, by `objectForKey:`, or by C's `getenv`, then with whatever makes an NSString of it. */
export function environmentRead(node: Node): EnvironmentRead | undefined {
  if (node.type === 'at_expression' || isMessage(node, 'stringWithUTF8String')) {
    const name = getenvName(namedChildren(node).at(-1));
    return name === undefined ? undefined : { kind: 'env', name, span: span(node) };
  }
  const name = subscripted(node) ?? keyed(node);
  return name === undefined ? undefined : { kind: 'env', name, span: span(node) };
}

function subscripted(node: Node): string | undefined {
  if (node.type !== 'subscript_expression') return undefined;
  const object = node.childForFieldName('argument');
  return object && isEnvironment(object) ? textOfString(node.childForFieldName('index')) : undefined;
}

function keyed(node: Node): string | undefined {
  if (!isMessage(node, 'objectForKey') && !isMessage(node, 'valueForKey')) return undefined;
  const object = node.childForFieldName('receiver');
  return object && isEnvironment(object) ? textOfString(namedChildren(node).at(-1)) : undefined;
}

function isMessage(node: Node, selector: string): boolean {
  return node.type === 'message_expression' && node.childForFieldName('method')?.text === selector;
}

function getenvName(node: Node | undefined): string | undefined {
  const call = node?.type === 'parenthesized_expression' ? namedChildren(node)[0] : node;
  if (call?.type !== 'call_expression' || call.childForFieldName('function')?.text !== 'getenv') return undefined;
  const [name] = namedChildren(call.childForFieldName('arguments') ?? call);
  return textOfString(name);
}

function textOfString(node: Node | null | undefined): string | undefined {
  return node?.type === 'string_literal' ? node.text.replace(/^@?"|"$/g, '') : undefined;
}
