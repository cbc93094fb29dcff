import { contains } from '../../domain/location.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';

/** Calls that are told what to work on by their first argument or receiver, as `curl_setopt($ch, …)` is. */
const HANDLE_CALL = /^(curl_setopt(_array)?|open)$/;

/**
 * Calls on the same handle as this one: `curl_setopt($ch, CURLOPT_USERPWD, …)` beside
 * `$ch = curl_init($url)`, `req.add_header(…)` beside `req = Request(url)`.
 */
export function companionsOf(call: Call, unit: SyntaxUnit): readonly Call[] {
  const handles = handlesOf(call, unit);
  return unit.calls.filter(
    (other) =>
      other !== call &&
      handles.some(({ name, scope }) => contains(scope, other.span) && subjectsOf(other).includes(name)),
  );
}

interface Handle {
  readonly name: string;
  readonly scope: { readonly start: number; readonly end: number };
}

function handlesOf(call: Call, unit: SyntaxUnit): readonly Handle[] {
  const bound = unit.bindings.filter(({ value }) => value?.kind === 'call' && value.call === call);
  const told = HANDLE_CALL.test(call.name ?? '') ? subjectsOf(call) : [];
  const tellers = unit.bindings.filter(({ name, scope }) => told.includes(name) && contains(scope, call.span));
  return [...bound, ...tellers].map(({ name, scope }) => ({ name, scope }));
}

/** The names a call works on: its receiver, or its first argument. */
function subjectsOf(call: Call): readonly string[] {
  const subject = call.receiver ?? call.arguments[0]?.value;
  const name = subject && pathOf(subject)?.join('.');
  return name === undefined ? [] : [name];
}
