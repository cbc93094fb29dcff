import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { isNamedAfterProvider } from '../../src/clarifai/names.ts';
import { findCandidates } from '../../src/scan/candidates.ts';
import { listFiles } from '../../src/scan/list-files.ts';
import { isDotenvName } from '../../src/scan/listing/names.ts';

/**
 * A faster search that finds other files is no search: the candidates are just the files that ripgrep names, besides
 * those that are read whatever they say. Gives their number.
 * @throws Error that names the files they differ in
 */
export async function checkCandidates(root: string, rg: string): Promise<number> {
  const { candidates } = await findCandidates(root);
  const ours = candidates.map(({ file }) => file).filter((file) => !isReadAnyway(file));
  const theirs = namesFrom(root, rg, ['-l', '-i', 'clarifai', '--hidden', '-g', '!.git']);
  checkSame(
    ours,
    theirs.filter((file) => !isReadAnyway(file)),
    'candidates',
  );
  return theirs.length;
}

/** Both list the same files of a tree. Ripgrep leaves out ignored dotenv files. */
export async function checkListing(root: string, rg: string): Promise<number> {
  const { files } = await listFiles(root);
  const theirs = namesFrom(root, rg, ['--files', '--hidden', '-g', '!.git']);
  checkSame(
    files.filter((file) => !isDotenvName(basename(file))),
    theirs.filter((file) => !isDotenvName(basename(file))),
    'files',
  );
  return theirs.length;
}

function isReadAnyway(file: string): boolean {
  return isDotenvName(basename(file)) || isNamedAfterProvider(file);
}

function namesFrom(root: string, rg: string, args: readonly string[]): readonly string[] {
  // `--no-require-git` and the rest: only the rules of .gitignore files count, as without ripgrep's own.
  const output = execFileSync(rg, [...args, '--no-require-git', '--no-config', '--no-ignore-dot', '.'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return output
    .split('\n')
    .filter(Boolean)
    .map((file) => file.replace(/^\.\//, ''));
}

function checkSame(ours: readonly string[], theirs: readonly string[], what: string): void {
  const [own, other] = [new Set(ours), new Set(theirs)];
  const differing = [...ours.filter((file) => !other.has(file)), ...theirs.filter((file) => !own.has(file))];
  if (differing.length > 0)
    throw new Error(`${differing.length} ${what} differ from ripgrep's: ${differing.slice(0, 10).join(', ')}`);
}
