import { contains } from '../../domain/location.ts';
import type { Site, SitePart } from '../../languages/language.ts';
import type { Binding, SyntaxUnit } from '../../languages/syntax.ts';
import type { CodeFile } from './code-files.ts';

/** A function or class of the project's own that hands its arguments on as a credential. */
export interface Wrapper {
  /** What callers write: the function's or the class's name. */
  readonly name: string;
  readonly code: CodeFile;
  /** The construction or exchange that gets the arguments. */
  readonly site: Site;
  readonly parts: readonly WrapperPart[];
}

export interface WrapperPart {
  readonly role: SitePart['role'];
  /** The parameter's name, by which languages with labels pass it. */
  readonly label: string;
  /** Its place among the arguments, from 0. */
  readonly position: number;
}

/** The wrapper around a site whose whole credential comes by parameters of one function; undefined for any other. */
export function wrapperOf(site: Site, code: CodeFile): Wrapper | undefined {
  const { unit } = code;
  const given = site.parts.map((part) => ({ part, parameter: parameterOf(part, site, unit) }));
  const [first] = given;
  const scope = first?.parameter?.scope;
  if (!scope || !first?.parameter) return undefined;
  const together = given.every(({ parameter }) => parameter?.scope.start === scope.start);
  const name = together ? nameOf(first.parameter, unit) : undefined;
  if (name === undefined) return undefined;
  const parameters = parametersIn(scope.start, unit);
  const parts = given.map(({ part, parameter }) => ({
    role: part.role,
    label: parameter?.name ?? '',
    position: parameter ? parameters.indexOf(parameter) : -1,
  }));
  return { name, code, site, parts };
}

/** The parameter that a part leads to: of a function around the site, or the only one of its name. */
function parameterOf({ names = [] }: SitePart, site: Site, unit: SyntaxUnit): Binding | undefined {
  const last = names.at(-1);
  const named = unit.bindings.filter(({ kind, name }) => kind === 'parameter' && name === last);
  const around = named.filter(({ scope }) => contains(scope, site.span));
  return around.at(-1) ?? (named.length === 1 ? named[0] : undefined);
}

function parametersIn(scopeStart: number, { bindings }: SyntaxUnit): readonly Binding[] {
  return bindings.filter(
    ({ kind, scope, name }) => kind === 'parameter' && scope.start === scopeStart && !/^(self|cls)$/.test(name),
  );
}

const CONSTRUCTORS = /^(__init__|constructor|initialize|init|__construct|new)$/;

/** Read off the text before the first parameter, or off what the function is assigned to. */
function nameOf(parameter: Binding, unit: SyntaxUnit): string | undefined {
  const { scope } = parameter;
  const assigned = unit.bindings.find(({ value }) => value?.span.start === scope.start && value.span.end === scope.end);
  if (assigned) return assigned.name.slice(assigned.name.lastIndexOf('.') + 1);
  const head = unit.text.slice(scope.start, parameter.statement.start);
  const name = /(\w+)\s*(?:<[^<>]*>)?\s*\([^()]*$/.exec(head)?.[1];
  return name !== undefined && CONSTRUCTORS.test(name) ? classBefore(scope.start, unit.text) : name;
}

function classBefore(offset: number, text: string): string | undefined {
  const classes = [...text.slice(0, offset).matchAll(/\b(?:class|struct|object)\s+(\w+)/g)];
  return classes.at(-1)?.[1];
}
