import type { SyntaxUnit } from '../syntax.ts';

const BROWSER = ['window', 'document', 'localStorage', 'jQuery', 'XMLHttpRequest', 'Clarifai'];
const NODE = ['require', 'process', 'module', 'exports', '__dirname'];

/** A script that a page loads: it imports nothing, uses the page's globals and none of Node's. */
export function environmentMissing(unit: SyntaxUnit): string | undefined {
  const says = (name: string): boolean => unit.names.has(name);
  const script = unit.imports.length === 0 && !NODE.some(says) && BROWSER.some(says);
  return script
    ? 'a page has no environment, and a key in it can be read by every visitor: call the service from a server, or give the page a key with the fewest scopes'
    : undefined;
}
