import { roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { Edit } from '../../domain/edit.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains, type Span } from '../../domain/location.ts';
import { publicParts, tracePart } from '../detect/parts.ts';
import { removeStatement } from '../detect/remove.ts';
import type { Site, SiteRewrite } from '../language.ts';
import { type Binding, type Expression, type SyntaxUnit, textOf } from '../syntax.ts';

/** A credential that the script gives to the programs it starts, by `export X=…` or `X=… program`. */
interface Handed {
  readonly binding: Binding;
  readonly value: Expression;
  readonly role: CredentialRole;
  /** Only the name and the value, `X=…`. */
  readonly span: Span;
}

/** Credentials for other programs, which no command of the script itself uses. */
export function findExports(unit: SyntaxUnit): readonly Site[] {
  const handed = unit.bindings.flatMap((binding) => handedOver(binding, unit) ?? []);
  const idOrSecret = handed.some(({ role }) => role === 'client-secret') && !namesPersonalToken(unit);
  const legacy = handed.filter(({ binding }) => idOrSecret || !roleOfName(binding.name)?.ambiguous);
  return legacy.map((item) => siteOf(item, legacy, unit));
}

function handedOver(binding: Binding, unit: SyntaxUnit): Handed | undefined {
  const { name, value, statement } = binding;
  const named = roleOfName(name);
  if (!named?.ours || value === null || !isHandedOn(binding, unit)) return undefined;
  // A variable of the environment is a finding of its own.
  if (value.kind === 'env' || value.kind === 'choice' || isUsed(name, unit)) return undefined;
  const start = unit.text.lastIndexOf(`${name}=`, value.span.start);
  return start < statement.start
    ? undefined
    : { binding, value, role: named.role, span: { start, end: value.span.end } };
}

function isHandedOn({ kind, statement }: Binding, unit: SyntaxUnit): boolean {
  return kind === 'parameter' || /^(export|(declare|typeset)\s+-\w*x)\b/.test(textOf(unit, statement));
}

function isUsed(name: string, unit: SyntaxUnit): boolean {
  const own = unit.bindings.filter((binding) => binding.name === name).map((binding) => binding.statement);
  return (unit.names.get(name) ?? []).some((use) => !own.some((statement) => contains(statement, use)));
}

/** Beside a personal access token, `CLARIFAI_APP_ID` is the application's id as today's clients mean it. */
function namesPersonalToken(unit: SyntaxUnit): boolean {
  return unit.bindings.some(({ name }) => wordsOf(name).includes('pat'));
}

function siteOf(item: Handed, all: readonly Handed[], unit: SyntaxUnit): Site {
  const part = tracePart(item.role, item.value, unit);
  return {
    kind: 'config-credential',
    confidence: 'certain',
    span: item.span,
    client: { name: 'unknown', versions: '*' },
    credentialKind: item.role === 'access-token' ? 'access-token' : 'client-pair',
    parts: publicParts([part]),
    message: `${item.binding.name} is handed to other programs.`,
    rewrite: rewriteOf(item, all, unit),
    configKey: item.binding.name,
  };
}

/**
 * A script is kept in version control, so the key is not written into it: where the id stood, the script
 * insists that the environment holds the key, and passes it on.
 */
function rewriteOf(item: Handed, all: readonly Handed[], unit: SyntaxUnit): SiteRewrite {
  const whole = all.filter((other) => sameCredential(item, other));
  const reason = unit.damaged
    ? 'the file does not parse, so an edit could break it'
    : [item, ...whole].map((part) => obstacle(part, all, unit)).find((found) => found !== undefined);
  const carries = item.role === carrierOf(whole);
  if (reason !== undefined) {
    return { kind: 'by-hand', reason, suggestion: carries ? passedOn('CLARIFAI_API_KEY') : GOES };
  }
  return {
    kind: 'automatic',
    edits: ({ envName }) => [carries ? { ...item.span, text: passedOn(envName) } : withoutPart(item, unit)],
  };
}

const GOES = 'Delete it in the same change: the key takes the place of the other part.';

function passedOn(name: string): string {
  return `${name}="\${${name}:?}"`;
}

function sameCredential(a: Handed, b: Handed): boolean {
  const forOne = a.binding.kind === 'parameter' || b.binding.kind === 'parameter';
  return !forOne || (a.binding.scope.start === b.binding.scope.start && a.binding.scope.end === b.binding.scope.end);
}

function carrierOf(whole: readonly Handed[]): CredentialRole | undefined {
  return (['client-id', 'client-secret', 'access-token'] as const).find((role) =>
    whole.some((part) => part.role === role),
  );
}

function obstacle(item: Handed, all: readonly Handed[], unit: SyntaxUnit): string | undefined {
  if (item.value.kind !== 'string') return 'the value is made in a way keyshift does not follow';
  const rivals = all.filter(({ binding }) => binding.name === item.binding.name && binding.kind !== 'parameter');
  if (new Set(rivals.map(({ value }) => textOf(unit, value.span))).size > 1) {
    return 'the script chooses between several credentials, each of which needs a key of its own';
  }
  const branch = !item.binding.alone && item.binding.kind !== 'parameter' && !isShared(item, unit);
  return branch ? 'nothing else may stand in this branch of the script' : undefined;
}

/** `export A=1 B=2`: the statement sets more than this variable. */
function isShared({ binding, span }: Handed, unit: SyntaxUnit): boolean {
  const before = unit.text.slice(binding.statement.start, span.start);
  return before.includes('=') || span.end < binding.statement.end;
}

function withoutPart(item: Handed, unit: SyntaxUnit): Edit {
  const { binding, span } = item;
  if (binding.kind !== 'parameter' && !isShared(item, unit)) return removeStatement(unit.text, binding.statement);
  const after = /^[ \t]+/.exec(unit.text.slice(span.end))?.[0].length ?? 0;
  if (after > 0) return { start: span.start, end: span.end + after, text: '' };
  const before = /[ \t]+$/.exec(unit.text.slice(0, span.start))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end, text: '' };
}
