import type { Waypoint } from '../../domain/finding.ts';
import {
  type EnvironmentRead,
  type Expression,
  pathOf,
  type StringLiteral,
  type SyntaxUnit,
} from '../../languages/syntax.ts';
import { accessorValue } from './accessor-value.ts';
import { type CodeFile, type CodeFiles, lineAt } from './code-files.ts';
import { exportedValue, nestedEntry } from './exported-value.ts';
import type { FileIndex } from './file-index.ts';
import { filesOfModule } from './module-files.ts';
import { type Target, targetsOf } from './targets.ts';

/** The tree as linking sees it. */
export interface Tree {
  readonly code: CodeFiles;
  readonly index: FileIndex;
}

/** A value in another file, and the way to it, nearest first. */
export interface Followed {
  readonly value: StringLiteral | EnvironmentRead;
  readonly code: CodeFile;
  readonly via: readonly Waypoint[];
}

const MAX_FILES = 8;

/** Follows a path of names over files to a literal or an environment read; undefined when it leads nowhere. */
export async function followPath(
  path: readonly string[],
  from: CodeFile,
  tree: Tree,
  left = MAX_FILES,
): Promise<Followed | undefined> {
  return left === 0 ? undefined : followTargets(targetsOf(path, from, tree.index), tree, left);
}

/** The first of several places that leads to a value. */
export async function followTargets(
  targets: readonly Target[],
  tree: Tree,
  left = MAX_FILES,
): Promise<Followed | undefined> {
  for (const target of targets) {
    const followed = await followTarget(target, tree, left);
    if (followed) return followed;
  }
  return undefined;
}

/** The value of the last name of a path, or what calling it gives. */
function givenBy({ path, nested }: Target, { unit }: CodeFile): Expression | undefined {
  const name = path.at(-1) ?? '';
  if (name.endsWith('()')) return accessorValue(unit, name.slice(0, -2));
  return nested ? nestedEntry(unit, path.slice(1)) : (exportedValue(unit, path) ?? getterValue(name, path, unit));
}

/** `get id() { return … }` and Ruby's methods are read without parentheses. */
function getterValue(name: string, path: readonly string[], unit: SyntaxUnit): Expression | undefined {
  return path.length > 1 ? accessorValue(unit, name) : undefined;
}

async function followTarget(target: Target, tree: Tree, left: number): Promise<Followed | undefined> {
  const { file, path, nested } = target;
  const name = (path.at(-1) ?? '').replace(/\(\)$/, '');
  const text = tree.code.read(file)?.text;
  if (text === undefined || (!text.includes(name) && !PASSES_ON.test(text))) return undefined;
  const code = await tree.code.parse(file);
  if (code === undefined) return undefined;
  const value = givenBy(target, code);
  if (value === undefined) return nested ? undefined : followReexports(path, code, tree, left);
  const here: Waypoint = { file, line: lineAt(code, value.span.start), what: `gives ${name}` };
  if (isEnd(value)) return { value, code, via: [here] };
  const next = pathOf(value);
  const further = next && (await followPath(next, code, tree, left - 1));
  return further && { ...further, via: [here, ...further.via] };
}

/** A placeholder to be filled in is no value yet. */
function isEnd(value: Expression): value is StringLiteral | EnvironmentRead {
  return value.kind === 'env' || (value.kind === 'string' && value.value !== '');
}

/** A file may pass on names that it never says. */
const PASSES_ON = /\bexport\s*\*|\bimport\s*\*/;

const REEXPORT = /\bexport\s+(?:\*|\{[^}]*\})\s*from\s*['"]([^'"]+)['"]/;

/** `export * from './keys'`, `export { CLIENT_ID } from './keys'`; Python and others import what they pass on. */
async function followReexports(
  path: readonly string[],
  code: CodeFile,
  tree: Tree,
  left: number,
): Promise<Followed | undefined> {
  const modules = [...code.unit.text.matchAll(new RegExp(REEXPORT, 'g'))].map((match) => match[1] ?? '');
  for (const file of modules.flatMap((module) => filesOfModule(module, code.file, code.language.id, tree.index))) {
    const followed = left > 1 ? await followTarget({ file, path }, tree, left - 1) : undefined;
    if (followed) return followed;
  }
  return followPath(path, code, tree, left - 1);
}
