import { folderOf } from '../../domain/component.ts';
import { hold } from '../../languages/hold.ts';
import type { Tree } from './follow.ts';
import type { LinkedFile } from './linked-file.ts';

const GO = /\.go$/;

/** A Go function is seen by every file of its package: where one of them names it, its file is left by hand. */
export function holdPackage(file: LinkedFile, tree: Tree): LinkedFile {
  const removed = file.analysis.sites.flatMap(({ rewrite }) =>
    rewrite.kind === 'automatic' ? (rewrite.removes ?? []) : [],
  );
  if (removed.length === 0 || !GO.test(file.file)) return file;
  const user = tree.index.matching(GO).find((other) => isBeside(other, file.file) && names(other, removed, tree));
  if (user === undefined) return file;
  const reason = `${user} is of the same package and names ${removed.join(' or ')}: change both together`;
  const sites = file.analysis.sites.map((site) => (site.rewrite.kind === 'automatic' ? hold(site, reason) : site));
  return { ...file, analysis: { ...file.analysis, sites } };
}

function isBeside(other: string, file: string): boolean {
  return other !== file && folderOf(other) === folderOf(file);
}

function names(file: string, removed: readonly string[], { code }: Tree): boolean {
  const text = code.read(file)?.text ?? '';
  return removed.some((name) => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text));
}
