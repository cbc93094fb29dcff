import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Case, casesOf } from '../../test/support/cases.ts';
import type { FrontEnd } from './front-ends.ts';

/** What a front end said of the rewritten cases of its language. */
export interface Checked {
  readonly language: string;
  readonly tool: string;
  /** Why nothing was checked. */
  readonly skipped?: string;
  readonly accepted: number;
  /** Cases in a syntax newer than the front end. */
  readonly leftOut: number;
  /** Cases with errors that their input does not have. */
  readonly refused: readonly { readonly name: string; readonly errors: readonly string[] }[];
}

/**
 * Has every rewritten case of a language read before and after. What is wrong before too, such as a library that is
 * not installed or a fragment that was never whole, says nothing about the rewrite.
 */
export function checkLanguage(frontEnd: FrontEnd): Checked {
  const { language, tool } = frontEnd;
  const base = { language, tool, accepted: 0, refused: [], leftOut: 0 };
  if (!isThere(frontEnd)) return { ...base, skipped: `this machine has no ${tool}` };
  const folder = mkdtempSync(join(tmpdir(), 'keyshift-front-end-'));
  try {
    const rewritten = casesOf(language).filter((item) => existsSync(join(item.folder, item.expectedFile)));
    const told = rewritten.map((item) => ({ name: item.name, errors: newErrors(item, frontEnd, folder) }));
    const judged = told.flatMap(({ name, errors }) => (errors ? [{ name, errors }] : []));
    const refused = judged.filter(({ errors }) => errors.length > 0);
    const leftOut = told.length - judged.length;
    return { ...base, accepted: judged.length - refused.length, refused, leftOut };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isThere({ tool, version }: FrontEnd): boolean {
  try {
    execFileSync(tool, version, { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Undefined where the front end cannot read the input either. */
function newErrors(item: Case, frontEnd: FrontEnd, folder: string): readonly string[] | undefined {
  const after = readFileSync(join(item.folder, item.expectedFile), 'utf8');
  const errors = errorsIn(after, item, frontEnd, join(folder, item.name, 'after'));
  if (errors.length === 0) return [];
  const known = [...errorsIn(item.text, item, frontEnd, join(folder, item.name, 'before'))];
  if (known.some((error) => frontEnd.unknownSyntax?.test(error))) return undefined;
  return errors.filter((error) => {
    const at = known.indexOf(error);
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
}

const OUTPUT = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 120_000 } as const;

/** The errors in order; a failure that says nothing counts as one. Throws when the tool does not come to an end. */
function errorsIn(text: string, item: Case, frontEnd: FrontEnd, folder: string): readonly string[] {
  const file = join(folder, frontEnd.fileName?.(text) ?? `case${extname(item.inputFile)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, frontEnd.prepare?.(text) ?? text);
  const { status, stdout, stderr, error } = spawnSync(frontEnd.tool, frontEnd.arguments(file, folder), OUTPUT);
  if (error) throw error;
  if (status === 0) return [];
  const output = withoutPlaces(`${stdout}${stderr}`, file, folder);
  const errors = frontEnd.errors?.(output) ?? output.split('\n').filter((line) => line.trim() !== '');
  return errors.length > 0 ? errors : [`it fails with ${status}`];
}

/** An edit moves what comes after it, and each text is read in a folder of its own. */
function withoutPlaces(output: string, file: string, folder: string): string {
  return output
    .replaceAll(file, 'case')
    .replaceAll(folder, '')
    .replaceAll(/\bline:? \d+/g, 'line');
}
