import { type Call, type Expression, pathOf, within } from '../syntax.ts';

/**
 * The value is only put together: literals, objects made with `new`, chains on them, and functions of a type
 * (`RequestBody.create(…)`, `JSON.stringify(…)`). Dropping it changes nothing but what it was made for.
 */
export function isConstruction(value: Expression): boolean {
  return [...within(value)].every((part) => part.kind !== 'call' || isConstructing(part.call));
}

/** What a text gives of itself: `pair.getBytes()`. */
const CONVERTS = /^(getBytes|toByteArray|encodeToByteArray|toCharArray|toString)$/;

function isConstructing(call: Call): boolean {
  if (call.form === 'new') return true;
  const { receiver } = call;
  if (receiver === null) return false;
  if (receiver.kind === 'name' && CONVERTS.test(call.name ?? '')) return true;
  if (receiver.kind === 'call') return isConstructing(receiver.call);
  return receiver.kind === 'string' || receiver.kind === 'joined' || /^[A-Z]/.test(pathOf(receiver)?.at(-1) ?? '');
}
