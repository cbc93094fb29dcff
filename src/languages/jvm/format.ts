import { formatted } from '../joined.ts';
import type { Reader } from '../read-tree.ts';
import type { Call, Expression } from '../syntax.ts';

const SPECIFIER = /%(?:\d+\$)?[-#+ 0,(]*\d*(?:\.\d+)?[a-zA-Z]/g;

/** `"…%s".format(a)` and `String.format("…%s", a)`. */
export function formatCall(call: Call, reader: Reader): Expression | undefined {
  if (call.name !== 'format' || !call.receiver) return undefined;
  const given = call.arguments.map(({ value }) => value);
  const [text, ...values] = call.receiver.kind === 'string' ? [call.receiver, ...given] : given;
  if (text?.kind !== 'string') return undefined;
  return formatted(text, reader.text.slice(text.content.start, text.content.end), values, SPECIFIER, call.span);
}
