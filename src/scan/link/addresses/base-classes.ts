import { mentionsApiHost } from '../../../clarifai/wire.ts';
import { contains, type Span } from '../../../domain/location.ts';
import { type SyntaxUnit, shapeOf } from '../../../languages/syntax.ts';
import { declarationSpan } from './declaration-span.ts';
import type { Tie } from './tie.ts';

/** `class A(B)`, `class A extends B`, `class A < B`, `class A : B`. */
const EXTENDS = /\bclass\s+(\w+)[ \t]*(?:\([ \t]*([\w.]+)|(?:extends|<|:)\s*([\w.:]+))/g;

/** The base of a class whose body names the host: `class Tagger(BearerClient)`. */
export function baseClasses(unit: SyntaxUnit): readonly Tie[] {
  return inheritances(unit.text).flatMap(({ name, base, offset }): readonly Tie[] =>
    namesHostIn(name, unit) ? [{ path: base.split(/::|\./), offset }] : [],
  );
}

const CLASS = /\bclass\s+([A-Z]\w*)/g;

/** The classes of a file whose body names the host. */
export function classesNamingHost(unit: SyntaxUnit): readonly string[] {
  const classes = [...unit.text.matchAll(CLASS)].map((match) => match[1] ?? '');
  return classes.filter((name) => namesHostIn(name, unit));
}

/** Where classes derived from one of the given ones stand. */
export function subclassesOf(classes: readonly string[], text: string): readonly Span[] {
  const derived = inheritances(text).filter(({ base }) => classes.includes(base.split(/::|\./).at(-1) ?? ''));
  return derived.flatMap(({ name }) => declarationSpan(name, text) ?? []);
}

interface Inheritance {
  readonly name: string;
  readonly base: string;
  readonly offset: number;
}

function inheritances(text: string): readonly Inheritance[] {
  return [...text.matchAll(EXTENDS)].map((match) => {
    const [, name = '', inParentheses, named] = match;
    return { name, base: inParentheses ?? named ?? '', offset: match.index };
  });
}

function namesHostIn(type: string, unit: SyntaxUnit): boolean {
  const span = declarationSpan(type, unit.text);
  return (
    span !== undefined && unit.strings.some((value) => contains(span, value.span) && mentionsApiHost(shapeOf(value)))
  );
}
