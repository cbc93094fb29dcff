import { resolve } from '../../languages/resolve.ts';
import type { Expression, SyntaxUnit } from '../../languages/syntax.ts';

/**
 * What a function of a file gives that does nothing else: `String id() { return ID; }`, `const id = () => ID`,
 * `def self.id` and its line, `static var id: String { ID }`. Undefined when there is none, or several.
 */
export function accessorValue(unit: SyntaxUnit, name: string): Expression | undefined {
  const given = [...unit.text.matchAll(headOf(name))].flatMap((match) => {
    const value = isDeclared(match) ? expressionAt(match.index + match[0].length, unit) : undefined;
    return value ? [resolve(value, unit).value] : [];
  });
  const places = new Set(given.map(({ span }) => `${span.start}-${span.end}`));
  return places.size === 1 ? given[0] : undefined;
}

/** The name, its parameters and type, and whatever opens the body. */
function headOf(name: string): RegExp {
  const word = name.replace(/[^\w]/g, '\\$&');
  const type = String.raw`(?:\s*(?::|->)\s*[\w.?]{1,60}(?:\s*(?=[={])))?`;
  const opening = String.raw`\s*(?:(?:=>|=|:)\s*)?(?:\(\s*\)\s*=>\s*|function\s*\w*\s*\(\s*\)\s*)?(?:\{\s*)?(?:get\s*(?:=>|\{)\s*)?(?:return\b\s*)?`;
  return new RegExp(
    String.raw`(?<![\w$])(?<before>(?:def\s+(?:self\.)?)?)${word}(?<parameters>\s*\([^()]{0,200}\))?${type}(?<opening>${opening})`,
    'g',
  );
}

/** A use of the name is followed by no body. */
function isDeclared({ groups }: RegExpExecArray): boolean {
  const { before = '', opening = '' } = groups ?? {};
  return before !== '' || /[={:]|return/.test(opening);
}

/** The longest expression that begins at an offset. */
function expressionAt(offset: number, unit: SyntaxUnit): Expression | undefined {
  const calls = unit.calls.map((call): Expression => ({ kind: 'call', call, span: call.span }));
  const names = [...unit.names].flatMap(([name, spans]) =>
    spans.map((span): Expression => ({ kind: 'name', name, span })),
  );
  const all = [...unit.strings, ...unit.environment, ...unit.members, ...calls, ...names];
  const here = all.filter(({ span }) => span.start === offset);
  return here.toSorted((a, b) => b.span.end - a.span.end)[0];
}
