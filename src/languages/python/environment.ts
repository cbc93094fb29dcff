import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `os.environ`, or `environ` when it is imported by itself. */
export function isEnvironment(node: Node, reader: Reader): boolean {
  if (node.type === 'attribute') return /^_?os\.environ$/.test(node.text);
  return node.text === 'environ' && /\bfrom os import [^\n]*\benviron\b/.test(reader.text);
}

/**
 * Calls that read one variable: `os.getenv`, `os.environ.get`, and `config` of python-decouple or `env` of
 * environs and django-environ, which read the same environment (and .env). With a default it is a choice.
 */
export function environmentCall(node: Node, callee: Node, list: Node, reader: Reader): Expression | undefined {
  if (!readsEnvironment(callee, reader)) return undefined;
  const [first, ...others] = namedChildren(list);
  const named = first && reader.expression(first);
  if (named?.kind !== 'string') return undefined;
  const read: Expression = { kind: 'env', name: named.value, span: span(node) };
  const fallback = others.find((other) => other.type !== 'keyword_argument' || isDefault(other));
  if (!fallback) return read;
  const value = fallback.childForFieldName('value') ?? fallback;
  return { kind: 'choice', options: [read, reader.expression(value)], span: span(node) };
}

function isDefault(argument: Node): boolean {
  return argument.childForFieldName('name')?.text === 'default';
}

function readsEnvironment(callee: Node, reader: Reader): boolean {
  const object = callee.childForFieldName('object');
  const name = (callee.childForFieldName('attribute') ?? callee).text;
  if (object && isEnvironment(object, reader)) return name === 'get';
  if (object) return (/^_?os$/.test(object.text) && name === 'getenv') || (object.text === 'env' && usesEnv(reader));
  if (name === 'getenv') return true;
  if (name === 'config') return /^\s*from decouple import\b/m.test(reader.text);
  return name === 'env' && usesEnv(reader);
}

function usesEnv(reader: Reader): boolean {
  return /^\s*(?:import|from) environs?\b/m.test(reader.text);
}
