import type { EnvironmentRead, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

const ENVIRONMENT = /^(ProcessInfo\.processInfo|(NS)?ProcessInfo\.processInfo\(\))\.environment$/;

/** The variables of the process; Swift 2 calls `NSProcessInfo.processInfo()`. */
export function isEnvironment(node: Node): boolean {
  return node.endIndex - node.startIndex < 60 && ENVIRONMENT.test(node.text);
}

/** `getenv("X")`, and `Environment.get("X")` of the server framework Vapor. */
export function environmentRead(callee: Node, values: readonly Expression[], whole: Node): EnvironmentRead | undefined {
  const [first] = values;
  if (!/^(getenv|Environment\.get)$/.test(callee.text) || first?.kind !== 'string') return undefined;
  return { kind: 'env', name: first.value, span: { start: whole.startIndex, end: whole.endIndex } };
}
