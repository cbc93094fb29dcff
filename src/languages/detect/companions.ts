import { contains, type Span } from '../../domain/location.ts';
import { type Binding, type Call, type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';
import { isConstruction } from './construction.ts';
import { reach } from './reach.ts';

/** Calls that are told what to work on by their first argument or receiver, as `curl_setopt($ch, …)` is. */
const HANDLE_CALL = /^(curl_setopt(_array)?|open)$/;

/**
 * What is said elsewhere to the objects that a call works with: `curl_setopt($ch, CURLOPT_USERPWD, …)` beside
 * `$ch = curl_init($url)`, `request.Headers.Authorization = …` beside `request = new HttpRequestMessage(…)`,
 * the other links of a builder's chain. Nearest first, all in the same function.
 */
export function companionsOf(call: Call, unit: SyntaxUnit): readonly Expression[] {
  const near = handlesOf(call, unit);
  const given = [call, ...chainOf(call, unit)].flatMap((link) => givenTo(link, unit));
  return [...linksOf(call, unit), ...saidTo([...near, ...receiversOf(call, unit), ...given], call, unit)];
}

/** The same without what is said to an object that other calls share, such as the HTTP client. */
export function ownCompanionsOf(call: Call, unit: SyntaxUnit): readonly Expression[] {
  return [...linksOf(call, unit), ...saidTo(handlesOf(call, unit), call, unit)];
}

function saidTo(near: readonly Handle[], call: Call, unit: SyntaxUnit): readonly Expression[] {
  const area = functionAround(call, unit);
  const local = near.map(({ name, scope }) => ({ name, scope: smaller(scope, area) }));
  const calls = callsOn(local, call, unit);
  const far = farFrom(local, calls, unit);
  return [
    ...calls.map(expressionOf),
    ...valuesSetOn(local, unit),
    ...far.flatMap(({ value }) => (value && isConstruction(value) ? [value] : [])),
    ...callsOn(far, call, unit).map(expressionOf),
    ...valuesSetOn(far, unit),
  ];
}

/** Objects that are given to these calls (`client.execute(request)`) or made by them (`url.openConnection()`). */
function farFrom(near: readonly Handle[], calls: readonly Call[], unit: SyntaxUnit): readonly Binding[] {
  const made = unit.bindings.filter(({ value }) => value?.kind === 'call' && calls.includes(value.call));
  const far = [...calls.flatMap((call) => givenTo(call, unit)), ...made];
  return far.filter((handle) => !near.some(({ name }) => name === handle.name));
}

/** As far as parameters and local variables reach around the call; the file when there are none. */
function functionAround(call: Call, unit: SyntaxUnit): Span {
  const locals = unit.bindings.filter(
    ({ kind, scope }) => (kind === 'declaration' || kind === 'parameter') && contains(scope, call.span),
  );
  return locals.reduce<Span>(
    (area, { scope }) => (contains(scope, area) ? scope : area),
    locals[0]?.scope ?? WHOLE_FILE,
  );
}

const WHOLE_FILE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

function smaller(a: Span, b: Span): Span {
  return contains(a, b) ? b : a;
}

function expressionOf(call: Call): Expression {
  return { kind: 'call', call, span: call.span };
}

/** The name of an object and where it is visible. */
interface Handle {
  readonly name: string;
  readonly scope: Span;
}

/** The variable that a call's result is put into, what is made of that, and the one that the call is told to work on. */
function handlesOf(call: Call, unit: SyntaxUnit): readonly Handle[] {
  const chain = [call, ...chainOf(call, unit)];
  const bound = unit.bindings.filter(
    ({ value }) => value?.kind === 'call' && (chain.includes(value.call) || isMadeAround(value, call)),
  );
  const told = HANDLE_CALL.test(call.name ?? '') ? bindingsNamed(subjectsOf(call), call, unit) : [];
  return [...bound, ...madeOf(bound, unit), ...told];
}

/** `URLRequest(url: URL(string: "…"))` around the address. */
function isMadeAround(value: Expression, call: Call): boolean {
  return contains(value.span, call.span) && isConstruction(value);
}

/** `request = URLRequest(url: url)`: objects that are given one of these when they are made. */
function madeOf(parts: readonly Binding[], unit: SyntaxUnit): readonly Binding[] {
  if (parts.length === 0) return [];
  return unit.bindings.filter(
    ({ value }) =>
      value?.kind === 'call' && isConstruction(value) && givenTo(value.call, unit).some((part) => parts.includes(part)),
  );
}

function receiversOf(call: Call, unit: SyntaxUnit): readonly Handle[] {
  const name = call.receiver && pathOf(call.receiver)?.join('.');
  return name ? bindingsNamed([name], call, unit) : [];
}

function bindingsNamed(names: readonly string[], call: Call, unit: SyntaxUnit): readonly Handle[] {
  return unit.bindings.filter(({ name, scope }) => names.includes(name) && contains(scope, call.span));
}

/** Links of one chain start where it starts: `new Request.Builder().url(…).header(…)`. */
function chainOf(call: Call, unit: SyntaxUnit): readonly Call[] {
  return unit.calls.filter((other) => other !== call && other.span.start === call.span.start);
}

function linksOf(call: Call, unit: SyntaxUnit): readonly Expression[] {
  return [...chainOf(call, unit), ...chainAround(call, unit)].map(expressionOf);
}

/** The other links of a chain that is given what the call makes: `newBuilder(URI.create(address)).header(…)`. */
function chainAround(call: Call, unit: SyntaxUnit): readonly Call[] {
  if (!isConstruction(expressionOf(call))) return [];
  const around = unit.calls.filter(({ arguments: given }) =>
    given.some(({ value }) => value.kind === 'call' && value.call === call),
  );
  return around.flatMap((outer) => chainOf(outer, unit));
}

/** Objects that were made to be given to the call. */
function givenTo(call: Call, unit: SyntaxUnit): readonly Binding[] {
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
