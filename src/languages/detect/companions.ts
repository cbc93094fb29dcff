import { contains, type Span } from '../../domain/location.ts';
import { type Binding, type Call, type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';
import { isConstruction } from './construction.ts';
import { reach } from './reach.ts';

/** Calls that are told what to work on by their first argument or receiver, as `curl_setopt($ch, …)` is. */
const HANDLE_CALL = /^(curl_setopt(_array)?|open)$/;

/**
 * What is said elsewhere to the objects that a call works with: `curl_setopt($ch, CURLOPT_USERPWD, …)` beside
 * `$ch = curl_init($url)`, `request.Headers.Authorization = …` beside `request = new HttpRequestMessage(…)`,
 * the other links of a builder's chain. Nearest first.
 */
export function companionsOf(call: Call, unit: SyntaxUnit): readonly Expression[] {
  const near = handlesOf(call, unit);
  const calls = callsOn(near, call, unit);
  const given = calls.flatMap((other) => objectsGivenTo(other, unit));
  const far = given.filter((handle) => !near.some(({ name }) => name === handle.name));
  return [
    ...chainOf(call, unit).map(expressionOf),
    ...calls.map(expressionOf),
    ...valuesSetOn(near, unit),
    ...callsOn(far, call, unit).map(expressionOf),
    ...valuesSetOn(far, unit),
  ];
}

function expressionOf(call: Call): Expression {
  return { kind: 'call', call, span: call.span };
}

/** The name of an object and where it is visible. */
interface Handle {
  readonly name: string;
  readonly scope: Span;
}

function handlesOf(call: Call, unit: SyntaxUnit): readonly Handle[] {
  const chain = [call, ...chainOf(call, unit)];
  const bound = unit.bindings.filter(({ value }) => value?.kind === 'call' && chain.includes(value.call));
  const told = HANDLE_CALL.test(call.name ?? '') ? subjectsOf(call) : receiversOf(call);
  const tellers = unit.bindings.filter(({ name, scope }) => told.includes(name) && contains(scope, call.span));
  return [...bound, ...tellers, ...objectsGivenTo(call, unit)];
}

/** Links of one chain start where it starts: `new Request.Builder().url(…).header(…)`. */
function chainOf(call: Call, unit: SyntaxUnit): readonly Call[] {
  return unit.calls.filter((other) => other !== call && other.span.start === call.span.start);
}

function objectsGivenTo(call: Call, unit: SyntaxUnit): readonly Binding[] {
  const through = call.arguments.flatMap(({ value }) => [...reach(value, unit)].flatMap((reached) => reached.through));
  return [...new Set(through)].filter(({ value }) => value !== null && isConstruction(value));
}

function callsOn(handles: readonly Handle[], except: Call, unit: SyntaxUnit): readonly Call[] {
  return unit.calls.filter(
    (call) =>
      call !== except &&
      handles.some(({ name, scope }) => contains(scope, call.span) && subjectsOf(call).some(isPartOf(name))),
  );
}

/** `request` itself or a member of it. */
function isPartOf(name: string): (path: string) => boolean {
  return (path) => path === name || path.startsWith(`${name}.`);
}

function valuesSetOn(handles: readonly Handle[], unit: SyntaxUnit): readonly Expression[] {
  return unit.bindings.flatMap((binding) => {
    const set =
      binding.kind === 'assignment' &&
      handles.some(({ name, scope }) => contains(scope, binding.statement) && binding.name.startsWith(`${name}.`));
    return set && binding.value ? [binding.value] : [];
  });
}

/** The names a call works on: its receiver, or its first argument. */
function subjectsOf(call: Call): readonly string[] {
  const subject = call.receiver ?? call.arguments[0]?.value;
  const name = subject && pathOf(subject)?.join('.');
  return name === undefined ? [] : [name];
}

function receiversOf(call: Call): readonly string[] {
  const name = call.receiver && pathOf(call.receiver)?.join('.');
  return name ? [name] : [];
}
