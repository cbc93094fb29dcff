import { contains } from '../../domain/location.ts';
import { resolve } from '../../languages/resolve.ts';
import type { Binding, Entry, Expression, SyntaxUnit } from '../../languages/syntax.ts';

/** The value that other files get by a path of names; undefined when the file declares none, or several. */
export function exportedValue(unit: SyntaxUnit, path: readonly string[]): Expression | undefined {
  for (const names of spellings(path)) {
    const asked = memberAt(names, unit.text.length);
    const { value } = resolve(asked, unit);
    if (value !== asked && !isPath(value, asked)) return value;
  }
  return path[0] === 'default' ? enteredAs(path, unit.entries, unit) : declaredAs(path, unit.bindings, unit);
}

/** CommonJS gives what is assigned to `module.exports`; a type's constants are also known by the name alone. */
function spellings(path: readonly string[]): readonly (readonly string[])[] {
  const own = path[0] === 'default' && path.length > 1 ? path.slice(1) : path;
  return [own, ['module', 'exports', ...own], ['exports', ...own], ...own.map((_, from) => own.slice(from)).slice(1)];
}

/** As if it stood at the end of the file, outside every function. */
function memberAt(names: readonly string[], offset: number): Expression {
  const span = { start: offset, end: offset };
  const [first = '', ...rest] = names;
  return rest.reduce<Expression>((object, property) => ({ kind: 'member', object, property, span }), {
    kind: 'name',
    name: first,
    span,
  });
}

/** Nothing was followed but the question itself. */
function isPath(value: Expression, asked: Expression): boolean {
  return value.span.start === asked.span.start && value.span.end === asked.span.end;
}

/** A constant inside a type, `static let clientID` of a struct: by the name alone, when it is declared once. */
function declaredAs(path: readonly string[], bindings: readonly Binding[], unit: SyntaxUnit): Expression | undefined {
  const last = path.at(-1);
  const values = bindings.flatMap(({ name, value, kind }) =>
    value && kind === 'field' && name.slice(name.lastIndexOf('.') + 1) === last ? [value] : [],
  );
  return onlyOne(values, unit);
}

/** `export default { clarifai: { id: … } }`: by the key, when there is one within the keys before it. */
function enteredAs(path: readonly string[], entries: readonly Entry[], unit: SyntaxUnit): Expression | undefined {
  const [last = '', ...outer] = path.toReversed();
  const named = entries.filter(({ key }) => key === last);
  const within = named.filter(({ span }) =>
    entries.some(({ key, value }) => key === outer[0] && value.span.start <= span.start && span.end <= value.span.end),
  );
  return onlyOne(
    (within.length > 0 ? within : named).map(({ value }) => value),
    unit,
  );
}

/** The value of the entry that lies within these keys and no others, outermost first. */
export function nestedEntry(unit: SyntaxUnit, path: readonly string[]): Expression | undefined {
  const found = unit.entries.filter((entry) => {
    if (entry.key !== path.at(-1)) return false;
    const around = unit.entries.filter((other) => other !== entry && contains(other.value.span, entry.span));
    return [...around.map(({ key }) => key), entry.key].join('.') === path.join('.');
  });
  return onlyOne(
    found.map(({ value }) => value),
    unit,
  );
}

/** The same value under several spellings of a name counts once. */
function onlyOne(values: readonly Expression[], unit: SyntaxUnit): Expression | undefined {
  const places = new Set(values.map(({ span }) => `${span.start}-${span.end}`));
  const [value] = values;
  return places.size === 1 && value ? resolve(value, unit).value : undefined;
}
