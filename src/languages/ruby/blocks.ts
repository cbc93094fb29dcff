import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `c` of `do |c| … end`; names only. */
export function blockParameters(block: Node): readonly string[] {
  const list = block.childForFieldName('parameters');
  return list
    ? namedChildren(list)
        .filter((child) => child.type === 'identifier')
        .map((child) => child.text)
    : [];
}

/**
 * What a block says to its parameter, as if it were given to the call: `c.client_id = id` in
 * `Clarifai.configure { |c| … }` is the entry `client_id`, and `req.headers.merge!(…)` a call.
 */
export function saidInBlock(block: Node, reader: Reader): readonly Expression[] {
  const parameters = new Set(blockParameters(block));
  const body = block.childForFieldName('body');
  return (body ? namedChildren(body) : []).flatMap((statement) => said(statement, parameters, reader));
}

function said(statement: Node, parameters: ReadonlySet<string>, reader: Reader): readonly Expression[] {
  if (statement.type === 'assignment') return assigned(statement, parameters, reader);
  const value = reader.expression(statement);
  if (value.kind !== 'call' || !value.call.receiver) return [];
  return parameters.has(pathOf(value.call.receiver)?.[0] ?? '') ? [value] : [];
}

function assigned(statement: Node, parameters: ReadonlySet<string>, reader: Reader): readonly Expression[] {
  const left = statement.childForFieldName('left');
  const right = statement.childForFieldName('right');
  const path = left ? pathOf(reader.expression(left)) : undefined;
  if (!left || !right || !path || path.length < 2 || !parameters.has(path[0] ?? '')) return [];
  const entry = {
    key: path.at(-1) ?? null,
    keySpan: span(left),
    value: reader.expression(right),
    span: span(statement),
  };
  return [{ kind: 'object', entries: [entry], span: entry.span }];
}
