import { groupBy } from '../../domain/group-by.ts';
import { contains } from '../../domain/location.ts';
import type { AnalyzeOptions, Site } from '../../languages/language.ts';
import type { Candidate } from '../candidate.ts';
import { linkAddresses } from './addresses/link-addresses.ts';
import { linkCallers } from './callers.ts';
import { type CodeFiles, createCodeFiles } from './code-files.ts';
import { indexFiles } from './file-index.ts';
import type { Tree } from './follow.ts';
import { holdPackage } from './hold-package.ts';
import { linkValues } from './link-values.ts';
import type { FileAddition, LinkedFile } from './linked-file.ts';
import { createModuleAliases } from './module-aliases.ts';
import { linkSettings } from './settings.ts';

/** What linking needs of a tree: its listing, and a way to read any file of it. */
export interface Surroundings {
  readonly files: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly read: (file: string) => Candidate | undefined;
}

/**
 * Follows credentials over code files: to the constants they come from, and from functions of the project's own
 * to those who call them; then to the settings files that hold what the code reads by name. Files that only this shows to matter are added to those given.
 */
export async function linkTree(
  files: readonly LinkedFile[],
  { files: listed, candidates, read }: Surroundings,
  options: AnalyzeOptions,
): Promise<readonly LinkedFile[]> {
  const tree = treeOf(listed, createCodeFiles(candidates, read));
  const addressed = await linkAddresses(files, tree, options);
  const linked = await Promise.all(addressed.map((file) => linkValues(file, tree)));
  const valued = addressed.map((file, index) => withSites(file, linked[index]?.sites ?? file.analysis.sites));
  const callers = await linkCallers(valued, tree);
  const whole = valued.map((file) => holdPackage(file, tree));
  const found = add(whole, [...linked.flatMap(({ additions }) => additions), ...callers]);
  const settled = await linkSettings(found, listed, tree, options);
  return settled.length === files.length ? settled : settled.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function treeOf(listed: readonly string[], code: CodeFiles): Tree {
  const known = new Set<string>();
  const readListed = (file: string): string | undefined => {
    if (known.size === 0) for (const name of listed) known.add(name);
    return known.has(file) ? code.read(file)?.text : undefined;
  };
  return { code, index: indexFiles(listed, createModuleAliases(readListed)) };
}

function withSites<T extends LinkedFile>(file: T, sites: readonly Site[]): T {
  return sites === file.analysis.sites ? file : { ...file, analysis: { ...file.analysis, sites } };
}

function add(files: readonly LinkedFile[], additions: readonly FileAddition[]): readonly LinkedFile[] {
  if (additions.length === 0) return files;
  const byFile = groupBy(additions, ({ to }) => to.file);
  const known = new Set(files.map(({ file }) => file));
  const fresh = [...byFile].flatMap(([file, [first]]): LinkedFile[] =>
    first && !known.has(file) ? [unexpected(first)] : [],
  );
  return [...files, ...fresh].map((file) => {
    const added = byFile.get(file.file)?.map(({ site }) => site) ?? [];
    return added.length === 0 ? file : withSites(file, merge(file.analysis.sites, added));
  });
}

/** A file that never says the provider's name. */
function unexpected({ to }: FileAddition): LinkedFile {
  const analysis = { language: to.language.id, linkable: false, sites: [], usages: [], upgrades: [] };
  return { ...to.candidate, analysis };
}

/** One finding a place: what is known already only learns how else it was reached. */
function merge(known: readonly Site[], added: readonly Site[]): readonly Site[] {
  const sites = [...known];
  for (const site of added) {
    const at = sites.findIndex((other) => isSame(other, site));
    const before = sites[at];
    if (before === undefined) sites.push(site);
    else if (before.via === undefined && site.via) sites[at] = { ...before, via: site.via };
  }
  return sites.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function isSame(a: Site, b: Site): boolean {
  return (contains(a.span, b.span) || contains(b.span, a.span)) && (a.kind === b.kind || isUse(a) === isUse(b));
}

function isUse({ kind }: Site): boolean {
  return kind !== 'config-credential' && kind !== 'env-reference' && kind !== 'docs-mention';
}
