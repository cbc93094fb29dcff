import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Seed } from './kind.ts';

const TEST = fileURLToPath(new URL('../../test/', import.meta.url));

/** A text that is longer shows no more to a parser, and takes the place of many that are shorter. */
const LONGEST = 3000;

/** The inputs of the golden cases and the files of the labelled trees; the same order everywhere. */
export function readCorpus(): readonly Seed[] {
  const files = ['cases', 'accuracy'].flatMap((folder) =>
    readdirSync(join(TEST, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(TEST, folder, file)),
  );
  return files
    .filter((file) => /\/input\.[^/]+$|\/accuracy\/.*(?<!\/case\.json)$/.test(file))
    .filter((file) => statSync(file).isFile() && statSync(file).size < LONGEST)
    .toSorted()
    .map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }));
}
