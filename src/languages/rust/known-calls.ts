import type { Span } from '../../domain/location.ts';
import { type Call, type Expression, pathOf } from '../syntax.ts';

/** Calls that read the environment, put texts together, or give what they are called on. */
export function knownCall(call: Call, whole: Span): Expression | undefined {
  return environmentRead(call) ?? joined(call, whole) ?? unwrapped(call, whole);
}

/** `env::var("X")`, `std::env::var_os("X")`, `dotenv::var("X")`: a result, of which the name is all there is to keep. */
function environmentRead(call: Call): Expression | undefined {
  const name = call.arguments[0]?.value;
  const module = call.receiver && pathOf(call.receiver)?.at(-1);
  const reads = /^var(_os)?$/.test(call.name ?? '') && /^(env|dotenvy?)$/.test(module ?? '');
  return reads && name?.kind === 'string' ? { kind: 'env', name: name.value, span: name.content } : undefined;
}

/** `[id, secret].join(":")` and `["Bearer ", token].concat()`. */
function joined({ name, receiver, arguments: given }: Call, whole: Span): Expression | undefined {
  if (receiver?.kind !== 'list' || !/^(join|concat)$/.test(name ?? '')) return undefined;
  const between = given[0]?.value;
  const parts = receiver.items.flatMap((item, index) => (index > 0 && between ? [between, item] : [item]));
  return { kind: 'joined', parts, span: whole };
}

/** What gives the value out of a result, and what gives the same text in another form. */
const TAKES = /^(unwrap|expect|unwrap_or_default)$/;
const SAME =
  /^(ok|to_string|to_owned|into|into_string|as_str|as_ref|as_deref|as_bytes|into_bytes|clone|trim|parse|borrow|context|map_err|ok_or|ok_or_else|iter)$/;

/** `.unwrap()`, `.to_string()`, …; of `.unwrap_or("text")` the text is another value. */
function unwrapped({ name, receiver, arguments: given }: Call, whole: Span): Expression | undefined {
  if (name === 'Some' && receiver === null) return given[0]?.value;
  if (name === 'from' && receiver?.kind === 'name' && receiver.name === 'String') return given[0]?.value;
  if (!receiver) return undefined;
  if (TAKES.test(name ?? '')) return taken(receiver, whole);
  if (SAME.test(name ?? '')) return receiver;
  if (receiver.kind !== 'env' || !/^unwrap_or(_else)?$/.test(name ?? '')) return undefined;
  const other = given[0]?.value;
  const text = other?.kind === 'string' && other.value !== '' ? other : undefined;
  return text ? { kind: 'choice', options: [receiver, text], span: whole } : { ...receiver, span: whole };
}

/** The value of a variable is read with what takes it out of the result. */
export function taken(receiver: Expression, whole: Span): Expression {
  return receiver.kind === 'env' ? { ...receiver, span: whole } : receiver;
}
