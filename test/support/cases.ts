import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case folder: `input.<ext>`, and `expected.<ext>` where something is rewritten. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly inputFile: string;
  readonly expectedFile: string;
  readonly text: string;
}

export const CASES_ROOT = join(import.meta.dirname, '..', 'cases');

/** The cases of one language or format, from `test/cases/<id>/<case>/`. */
export function casesOf(id: string): readonly Case[] {
  const folder = join(CASES_ROOT, id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => readCase(join(folder, name), name));
}

function readCase(folder: string, name: string): Case {
  const inputFile = readdirSync(folder).find((file) => /(^|\.)input(\.|$)/.test(file));
  if (inputFile === undefined) throw new Error(`${folder} has no input file`);
  return {
    name,
    folder,
    inputFile,
    expectedFile: inputFile.replace('input', 'expected'),
    text: readFileSync(join(folder, inputFile), 'utf8'),
  };
}
