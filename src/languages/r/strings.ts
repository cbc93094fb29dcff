import { formatted } from '../joined.ts';
import { type Reader, span } from '../read-tree.ts';
import type { Call, Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"`, `'…'` and `r"(…)"`. An escaped character stands for itself: enough for credentials and addresses. */
export function literal(node: Node): StringLiteral {
  const opening = /^([rR]["']-*[([{]|["'])/.exec(node.text)?.[0].length ?? 0;
  const closing = /^[rR]/.test(node.text) ? opening - 1 : opening;
  const content = {
    start: node.startIndex + opening,
    end: Math.max(node.startIndex + opening, node.endIndex - closing),
  };
  const raw = node.text.slice(opening, content.end - node.startIndex);
  return { kind: 'string', value: raw.replace(/\\(["'\\])/g, '$1'), content, span: span(node) };
}

/** `paste("Bearer", token)`, `paste0("Bearer ", token)`, `sprintf("Bearer %s", token)`, `file.path(base, "token")`. */
export function joinedByCall(call: Call, reader: Reader): Expression | undefined {
  const values = call.arguments.filter(({ label }) => label === null).map(({ value }) => value);
  const [first, ...others] = values;
  if (/^(sprintf|gettextf)$/.test(call.name ?? '') && first?.kind === 'string') {
    const raw = reader.text.slice(first.content.start, first.content.end);
    return formatted(first, raw, others, /%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/g, call.span);
  }
  const between = separatorOf(call);
  return between === undefined || values.length === 0 ? undefined : withBetween(values, between, call);
}

function separatorOf(call: Call): string | undefined {
  const given = call.arguments.find(({ label }) => label === 'sep')?.value;
  const said = given?.kind === 'string' ? given.value : undefined;
  if (call.name === 'paste') return said ?? ' ';
  if (call.name === 'file.path') return '/';
  return call.name === 'paste0' || call.name === 'str_c' ? (said ?? '') : undefined;
}

function withBetween(values: readonly Expression[], between: string, { span: whole }: Call): Expression {
  const separator: StringLiteral = { kind: 'string', value: between, content: whole, span: whole };
  const parts = values.flatMap((value, index) => [
    ...(index > 0 && between !== '' ? [separator] : []),
    ...(value.kind === 'joined' ? value.parts : [value]),
  ]);
  return { kind: 'joined', parts, span: whole };
}
