import type { Span } from '../domain/location.ts';

/**
 * What every language's source is read into. It holds just what finding and rewriting credentials
 * takes (values, calls, bindings), so that the rules are written once and not once per grammar.
 */
export type Expression =
  | StringLiteral
  | EnvironmentRead
  | Environment
  | Name
  | Member
  | CallExpression
  | ObjectLiteral
  | ListLiteral
  | Joined
  | Choice
  | Injected
  | Opaque;

/** A string whose value is known; `content` is the span between the quotes. */
export interface StringLiteral {
  readonly kind: 'string';
  readonly value: string;
  readonly content: Span;
  readonly span: Span;
}

/** One environment variable: `process.env.X`, `os.environ['X']`, `System.getenv("X")`, `$X` in shell. */
export interface EnvironmentRead {
  readonly kind: 'env';
  readonly name: string;
  readonly span: Span;
}

/** The environment as a whole: `process.env`, `os.environ`, `$_ENV`. */
export interface Environment {
  readonly kind: 'environment';
  readonly span: Span;
}

export interface Name {
  readonly kind: 'name';
  readonly name: string;
  readonly span: Span;
}

/** `a.b`, `a['b']`, `a->b`, `A::b`; `property` is null when it is computed (`a[b]`). */
export interface Member {
  readonly kind: 'member';
  readonly object: Expression;
  readonly property: string | null;
  readonly span: Span;
}

export interface CallExpression {
  readonly kind: 'call';
  readonly call: Call;
  readonly span: Span;
}

/** An object, dictionary, hash or keyed array. */
export interface ObjectLiteral {
  readonly kind: 'object';
  readonly entries: readonly Entry[];
  readonly span: Span;
}

export interface Entry {
  /** Null when computed or spread. */
  readonly key: string | null;
  readonly keySpan: Span;
  readonly value: Expression;
  readonly span: Span;
}

export interface ListLiteral {
  readonly kind: 'list';
  readonly items: readonly Expression[];
  readonly span: Span;
}

/** Strings and values put together: a template, a concatenation, a format call. */
export interface Joined {
  readonly kind: 'joined';
  readonly parts: readonly Expression[];
  readonly span: Span;
}

/** One of several values: `a || b`, `a ?? b`, `c ? a : b`. The first option is the usual one. */
export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Expression[];
  readonly span: Span;
}

/** A value that a container puts in from its configuration: a field with `@Value("${clarifai.client-id}")`. */
export interface Injected {
  readonly kind: 'injected';
  /** The configuration key, `clarifai.client-id`. */
  readonly key: string;
  /** Where the key stands in the annotation. */
  readonly content: Span;
  /** The declared name that receives the value. */
  readonly target: Span;
  readonly span: Span;
}

/** Anything the rules have no use for. */
export interface Opaque {
  readonly kind: 'opaque';
  readonly span: Span;
}

/** A call, an object creation or an Objective-C message. */
export interface Call {
  /** `new` also where the language has no keyword for it (`ClarifaiApp(…)` in Python stays `call`). */
  readonly form: 'new' | 'call';
  /** Last part of what is called: `App`, `predict`; for a message the first selector part; null when computed. */
  readonly name: string | null;
  /** What it is called on: `Clarifai` in `new Clarifai.App()`, `app.models` in `app.models.predict()`. */
  readonly receiver: Expression | null;
  readonly arguments: readonly Argument[];
  readonly span: Span;
  /** The span inside the parentheses; for a message that of all selector parts with their values. */
  readonly argumentsSpan: Span;
}

export interface Argument {
  /** Keyword, named argument, Swift label or Objective-C selector part, without `=` or `:`. */
  readonly label: string | null;
  readonly value: Expression;
  readonly span: Span;
}

/** A name or member (`this.app`, written with dots) given a value. */
export interface Binding {
  readonly name: string;
  /** Null for a parameter or a declaration without a value. */
  readonly value: Expression | null;
  readonly kind: 'declaration' | 'assignment' | 'parameter' | 'field';
  /** The whole statement, from its first character to its terminator. */
  readonly statement: Span;
  /** Where the name is visible: the enclosing function, block or class body, or the file. */
  readonly scope: Span;
  /** The statement binds nothing else, so that it can be removed whole. */
  readonly alone: boolean;
  /**
   * Not alone, but one of several that can go one by one, or `together` only: the spans of all of them in source order,
   * and which this is.
   */
  readonly among?: { readonly items: readonly Span[]; readonly index: number; readonly together?: true };
  /** Name of the declared type, without its arguments; absent where the code leaves it to be inferred. */
  readonly type?: string;
}

export interface Import {
  readonly module: string;
  /** Name it has in this file; null for a side-effect or star import. */
  readonly local: string | null;
  /** Name it has in the module; null for the module as a whole. */
  readonly imported: string | null;
  readonly span: Span;
}

/** A function literal given as an argument, so that a result can be followed into it (`.then(model => …)`). */
export interface Callback {
  readonly call: Call;
  readonly parameters: readonly string[];
  readonly span: Span;
}

/** One property that a pattern takes out: `data: { outputs }` in `{ data: { outputs } }`. */
export interface PatternPart {
  readonly key: string;
  /** What the value is bound to: a name or a pattern of its own. */
  readonly target: Span;
}

/** An object taken apart: `const { data } = answer`, `({ data }) => …`. */
export interface Pattern {
  readonly span: Span;
  readonly parts: readonly PatternPart[];
  /** It also takes the rest, computed keys or defaults. */
  readonly more: boolean;
  /** What is taken apart; null for a parameter. */
  readonly value: Expression | null;
}

/** A function that the file writes out. */
export interface FunctionLiteral {
  /** As it is called, `tag` or `this.tag`; null when it is only given to something. */
  readonly name: string | null;
  readonly parameters: readonly { readonly text: string; readonly span: Span; readonly pattern?: Pattern }[];
  /** Every value it may give, in source order; those of functions within it are theirs. */
  readonly returns: readonly Expression[];
  /** Other files may call it: it is exported, or a method that is not private. */
  readonly exported: boolean;
  readonly span: Span;
}

/** A function that only its own file calls: a private one, or one of a script. */
export interface OwnFunction {
  readonly name: string;
  /** The whole declaration. */
  readonly span: Span;
}

/** One parsed file. All lists are in source order and complete, nested ones included. */
export interface SyntaxUnit {
  readonly text: string;
  readonly calls: readonly Call[];
  readonly bindings: readonly Binding[];
  /** Every object entry, wherever the object stands. */
  readonly entries: readonly Entry[];
  /** Every string and joined string that is not a part of a larger joined one. */
  readonly strings: readonly (StringLiteral | Joined)[];
  readonly imports: readonly Import[];
  readonly callbacks: readonly Callback[];
  /** Every function and every object pattern, in languages where answers are followed through them. */
  readonly functions?: readonly FunctionLiteral[];
  readonly patterns?: readonly Pattern[];
  readonly ownFunctions: readonly OwnFunction[];
  /** Every member expression, so that results can be followed (`response.data.outputs`). */
  readonly members: readonly Member[];
  /** Every environment read. */
  readonly environment: readonly EnvironmentRead[];
  /** Spans of the uses and declarations of every plain name. */
  readonly names: ReadonlyMap<string, readonly Span[]>;
  readonly comments: readonly Span[];
  /** Every statement that is an expression, in languages that say so: `request.setMethod("POST");`. */
  readonly statements: readonly Span[];
  /** Where only a constant may stand: annotations, C# `const`, default values. */
  readonly constants: readonly Span[];
  /** The parser met something it could not read; rewriting such a file is left to a person. */
  readonly damaged: boolean;
}

export function textOf(unit: SyntaxUnit, span: Span): string {
  return unit.text.slice(span.start, span.end);
}

/** No name that keyshift knows has so many parts; each part of a longer chain would look through all before it. */
const LONGEST_PATH = 100;

/** The dotted path of a chain of names and members, outermost first; undefined when a part is something else. */
export function pathOf(expression: Expression): readonly string[] | undefined {
  const path: string[] = [];
  let part = expression;
  while (part.kind === 'member' && part.property !== null && path.length < LONGEST_PATH) {
    path.push(part.property);
    part = part.object;
  }
  return part.kind === 'name' ? [part.name, ...path.reverse()] : undefined;
}

/** What is called, with dots: `Clarifai.App`; a part that is no name is left out. */
export function calleeText({ name, receiver }: Call): string {
  return [...(receiver ? (pathOf(receiver) ?? []) : []), name ?? ''].join('.');
}

/** Stands in {@link shapeOf} for what is not known. */
export const UNKNOWN = '\u0000';

/** The known text of a string expression with a placeholder for every unknown part. */
export function shapeOf(expression: Expression): string {
  if (expression.kind === 'string') return expression.value;
  if (expression.kind === 'joined') return expression.parts.map(shapeOf).join('');
  return UNKNOWN;
}

/** The expression and everything inside it, outermost first. */
export function* within(expression: Expression): Generator<Expression> {
  const pending = [expression];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    pending.push(...childrenOf(next).toReversed());
  }
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'member':
      return [expression.object];
    case 'call':
      return [
        ...(expression.call.receiver ? [expression.call.receiver] : []),
        ...expression.call.arguments.map((argument) => argument.value),
      ];
    case 'object':
      return expression.entries.map((entry) => entry.value);
    case 'list':
      return expression.items;
    case 'joined':
      return expression.parts;
    case 'choice':
      return expression.options;
    default:
      return [];
  }
}
