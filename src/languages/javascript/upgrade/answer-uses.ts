import { contains, type Span } from '../../../domain/location.ts';
import {
  type Call,
  calleeText,
  type Expression,
  type FunctionLiteral,
  type Member,
  type Pattern,
  type SyntaxUnit,
} from '../../syntax.ts';

/** One place where an answer is used, as far as the file can be followed. */
export type AnswerUse =
  /** Something is read off it: `answer.data`, `answer[0]`. */
  | { readonly kind: 'member'; readonly member: Member }
  /** It is taken apart; for a parameter `area` is the function. */
  | { readonly kind: 'pattern'; readonly pattern: Pattern; readonly area: Span }
  /** It is handed to code that is not followed. */
  | { readonly kind: 'given'; readonly span: Span; readonly to: string };

/** What holds the answer, or a promise of it: both are followed alike. */
type Source =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'name'; readonly name: string; readonly area: Span };

/**
 * Every use of what a call answers: through `await`, `then`, names, destructuring, functions of the file that are
 * given the answer or give it back.
 */
export function answerUses(call: Call, unit: SyntaxUnit): readonly AnswerUse[] {
  const uses: AnswerUse[] = [];
  const pending: Source[] = [{ kind: 'call', call }];
  const seen = new Set<string>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const id =
      next.kind === 'call' ? `${next.call.span.start}-${next.call.span.end}` : `${next.name} ${next.area.start}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const found = follow(next, unit);
    uses.push(...found.uses);
    pending.push(...found.sources);
  }
  return uses;
}

interface Found {
  readonly uses: readonly AnswerUse[];
  readonly sources: readonly Source[];
}

const NOTHING: Found = { uses: [], sources: [] };

function follow(source: Source, unit: SyntaxUnit): Found {
  const is = matcher(source, unit);
  return join([
    ...unit.members.filter(({ object }) => is(object)).map((member) => readOff(member, unit)),
    ...unit.bindings
      .filter(({ value }) => value !== null && is(value))
      .map(({ name, scope }): Found => ({ uses: [], sources: [{ kind: 'name', name, area: scope }] })),
    ...(unit.patterns ?? [])
      .filter(({ value }) => value !== null && is(value))
      .map((pattern): Found => ({ uses: [{ kind: 'pattern', pattern, area: areaOf(pattern, unit) }], sources: [] })),
    ...(unit.functions ?? []).filter(({ returns }) => returns.some(is)).map((giver) => givenBack(giver, unit)),
    ...unit.calls.flatMap((call) =>
      call.arguments.flatMap(({ value }, index) => {
        if (value.kind === 'list' && value.items.some(is)) return [given(value.span, 'a list of answers')];
        return is(value) ? [handedOver(call, index, value, unit)] : [];
      }),
    ),
    ...unit.entries
      .filter(({ value }) => is(value))
      .map(({ value, key }): Found => given(value.span, key === null ? 'an object' : `\`${key}\``)),
  ]);
}

function matcher(source: Source, unit: SyntaxUnit): (value: Expression) => boolean {
  if (source.kind === 'call') return (value) => value.kind === 'call' && value.call === source.call;
  const { name, area } = source;
  const hidden = unit.bindings.filter(
    (other) => other.name === name && contains(area, other.scope) && !contains(other.scope, area),
  );
  return (value) =>
    value.kind === 'name' &&
    value.name === name &&
    contains(area, value.span) &&
    !hidden.some(({ scope }) => contains(scope, value.span));
}

/** `then` and its like carry on; anything else is read off the answer. */
function readOff(member: Member, unit: SyntaxUnit): Found {
  if (!/^(then|catch|finally)$/.test(member.property ?? '')) return { uses: [{ kind: 'member', member }], sources: [] };
  const link = unit.calls.find(({ receiver, name }) => receiver === member.object && name === member.property);
  if (!link) return given(member.span, 'a promise');
  if (member.property !== 'then') return { uses: [], sources: [{ kind: 'call', call: link }] };
  const handler = link.arguments[0]?.value;
  return handler ? intoFunction(handler, 0, unit) : { uses: [], sources: [{ kind: 'call', call: link }] };
}

/** The function is given the answer as one of its arguments. */
function intoFunction(handler: Expression, index: number, unit: SyntaxUnit): Found {
  const taker = functionOf(handler, unit);
  const to = handler.kind === 'name' ? `\`${handler.name}\`` : 'a function that this file does not spell out';
  if (!taker) return given(handler.span, to);
  if (taker.name !== null && usesOf(taker, unit).length > 1)
    return given(handler.span, `${to}, which is called elsewhere too`);
  const parameter = taker.parameters[index];
  if (!parameter) return NOTHING;
  const { pattern } = parameter;
  if (pattern) return { uses: [{ kind: 'pattern', pattern, area: taker.span }], sources: [] };
  return { uses: [], sources: [{ kind: 'name', name: parameter.text, area: taker.span }] };
}

/** The function gives the answer back, to the next `then` or to whoever calls it. */
function givenBack(giver: FunctionLiteral, unit: SyntaxUnit): Found {
  const links = unit.calls.filter(
    ({ name, arguments: handlers }) =>
      (name === 'then' || name === 'catch') && handlers.some(({ value }) => functionOf(value, unit) === giver),
  );
  const calls = giver.name === null ? [] : unit.calls.filter((call) => calleeText(call) === giver.name);
  const sources = [...links, ...calls].map((call): Source => ({ kind: 'call', call }));
  const known =
    links.length > 0 || (!isExported(giver, unit) && giver.name !== null && usesOf(giver, unit).length <= calls.length);
  return known ? { uses: [], sources } : { ...given(giver.span, 'whoever calls this function'), sources };
}

/** Where a file exports nothing, neither do its objects. */
function isExported({ exported }: FunctionLiteral, unit: SyntaxUnit): boolean {
  return exported && /\bexports?\b/.test(unit.text);
}

function handedOver(call: Call, index: number, value: Expression, unit: SyntaxUnit): Found {
  const callee = calleeText(call);
  if (/^console\./.test(callee)) return NOTHING;
  const own = unit.functions?.find(({ name }) => name !== null && name === callee);
  if (!own) return given(value.span, callee === '' ? 'a call' : `\`${callee}\``);
  const { receiver, name } = call;
  const target: Expression = receiver
    ? { kind: 'member', object: receiver, property: name, span: call.span }
    : { kind: 'name', name: name ?? '', span: call.span };
  return intoFunction(target, index, unit);
}

function functionOf(value: Expression, unit: SyntaxUnit): FunctionLiteral | undefined {
  const literal = unit.functions?.find(({ span }) => span.start === value.span.start && span.end === value.span.end);
  if (literal) return literal;
  const name = value.kind === 'name' ? value.name : ownMethod(value);
  const named = unit.functions?.filter((one) => one.name !== null && one.name === name) ?? [];
  return named.length === 1 ? named[0] : undefined;
}

function ownMethod(value: Expression): string | undefined {
  if (value.kind !== 'member' || value.object.kind !== 'name' || value.object.name !== 'this') return undefined;
  return `this.${value.property}`;
}

/** Where a function of the file is named, besides its own declaration. */
function usesOf({ name, span }: FunctionLiteral, unit: SyntaxUnit): readonly Span[] {
  const plain = name?.replace(/^this\./, '') ?? '';
  if (name !== plain) return unit.members.filter(({ property }) => property === plain).map((member) => member.span);
  const declared = unit.bindings.filter((binding) => binding.name === plain).map(({ statement }) => statement.start);
  return (unit.names.get(plain) ?? []).filter(
    (use) => !(use.start >= span.start && use.end <= span.end) && !declared.some((at) => isDeclarator(at, use, unit)),
  );
}

/** `const tag` of `const tag = …`. */
function isDeclarator(statement: number, use: Span, unit: SyntaxUnit): boolean {
  return /^(?:export\s+)?(?:const|let|var)\s*$/.test(unit.text.slice(statement, use.start)) || statement === use.start;
}

/** As far as the names that a pattern binds may be visible. */
function areaOf(pattern: Pattern, unit: SyntaxUnit): Span {
  const bound = unit.bindings.find(
    ({ statement, value }) => contains(statement, pattern.span) && value?.kind === 'member',
  );
  return bound?.scope ?? { start: 0, end: unit.text.length };
}

function given(span: Span, to: string): Found {
  return { uses: [{ kind: 'given', span, to }], sources: [] };
}

function join(found: readonly Found[]): Found {
  return { uses: found.flatMap(({ uses }) => uses), sources: found.flatMap(({ sources }) => sources) };
}
