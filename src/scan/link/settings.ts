import { componentFolders } from '../../domain/component.ts';
import type { AnalyzeOptions } from '../../languages/language.ts';
import { analyzeText } from '../analyze-text.ts';
import type { Candidate } from '../candidate.ts';
import { boundReads } from './bound-reads.ts';
import { USUAL } from './config-files.ts';
import type { Tree } from './follow.ts';
import { jsonReads } from './json-reads.ts';
import type { LinkedFile } from './linked-file.ts';
import { namesRead, type Read, withReader } from './reads.ts';
import { serves } from './serves.ts';
import { holdTemplated, templateReads } from './template-reads.ts';
import { readsOfCode, readsOfSettings } from './variable-reads.ts';

/** Settings files that are looked at because code asks for a name, although they never say the provider's. */
const SETTINGS =
  /(^|\/)((docker-)?compose[^/]*\.ya?ml|Dockerfile[^/]*|[^/]+\.dockerfile|\.travis\.yml|\.gitlab-ci\.yml|appveyor\.yml|bitbucket-pipelines\.yml|Procfile|app\.json|[^/]+\.(tf|tfvars|properties|plist|gradle|gradle\.kts|ini|cfg|toml)|serverless\.ya?ml|AndroidManifest\.xml|now\.json|vercel\.json)$|(^|\/)\.(github|circleci)\/.+\.ya?ml$|(^|\/)(k8s|kubernetes|manifests|helm|charts?)\/.+\.ya?ml$|(^|\/)[^/]*(secret|configmap|deployment)s?\.ya?ml$|(^|\/)res\/values[^/]*\/[^/]+\.xml$/i;

/** The files of a tree with the reads that reach each. */
interface Round {
  readonly reads: readonly Read[];
  readonly components: readonly string[];
  readonly listed: readonly string[];
  readonly tree: Tree;
  readonly options: AnalyzeOptions;
}

/**
 * Reads settings again, and those nobody asked for so far, with the names that code around them reads; then once
 * more with the variables that those settings take their values from (gradle.properties behind a build file).
 */
export async function linkSettings(
  files: readonly LinkedFile[],
  listed: readonly string[],
  tree: Tree,
  options: AnalyzeOptions,
): Promise<readonly LinkedFile[]> {
  const templated = templateReads(files, listed);
  const reads = [
    ...files.flatMap(readsOfCode),
    ...(await jsonReads(files, tree)),
    ...(await boundReads(files, tree)),
    ...templated,
  ];
  if (reads.length === 0) return files;
  const round: Round = { reads, components: componentFolders(listed), listed, tree, options };
  const first = await readAgain(files, round);
  const further = newReads(first, reads);
  const all = further.length === 0 ? first : await readAgain(first, { ...round, reads: [...reads, ...further] });
  return holdTemplated(all, templated);
}

/** What settings found by other names take their values from. */
function newReads(files: readonly LinkedFile[], known: readonly Read[]): readonly Read[] {
  const names = new Set(known.flatMap(({ keys }) => keys));
  return files.flatMap(readsOfSettings).filter(({ name }) => !names.has(name) && !/clarifai/i.test(name));
}

async function readAgain(files: readonly LinkedFile[], round: Round): Promise<readonly LinkedFile[]> {
  const again = await Promise.all(files.map((file) => (file.analysis.linkable ? understand(file, round) : file)));
  const known = new Set(files.map(({ file }) => file));
  const others = otherSettings(round).filter((file) => !known.has(file));
  const fresh = await Promise.all(
    others.flatMap((file) => saying(file, round)).map((candidate) => understand(candidate, round)),
  );
  return [
    ...again.flatMap((file) => file ?? []),
    ...fresh.flatMap((file) => (file?.analysis.sites.length ? file : [])),
  ];
}

/** The reads whose values may come from a settings file. */
function readsIn(file: string, { reads, components }: Round): readonly Read[] {
  return reads.filter(({ by, isIn, from }) =>
    from === undefined ? (isIn?.(file) ?? true) && serves(file, by.file, components) : from === file,
  );
}

/** What says the provider's name has been found by it; only other names lead to other files. */
function otherSettings({ reads, listed }: Round): readonly string[] {
  const plain = reads.filter(({ keys }) => keys.some((key) => !/clarifai/i.test(key)));
  if (plain.length === 0) return [];
  const asking = plain.flatMap(({ isIn }) => isIn ?? []);
  const from = new Set(plain.flatMap((read) => read.from ?? []));
  const isAsked = (file: string): boolean => from.has(file) || asking.some((isIn) => isIn(file));
  return listed.filter((file) => DATA.test(file) && (SETTINGS.test(file) || USUAL.test(file) || isAsked(file)));
}

/** Files that may be settings at all, before anything more costly is asked of them. */
const DATA = /\.(json5?|jsonc|ya?ml|ini|cfg|conf|toml|properties|plist|xml|gradle|kts|tf|tfvars)$|file[^/]*$/i;

function saying(file: string, round: Round): readonly Candidate[] {
  const reads = readsIn(file, round);
  const candidate = reads.length === 0 ? undefined : round.tree.code.read(file);
  if (candidate === undefined) return [];
  const text = withoutCase(candidate.text);
  return reads.some(({ keys }) => keys.some((key) => text.includes(withoutCase(lastOf(key))))) ? [candidate] : [];
}

/** Spring and .NET write the same key in several ways, so that case and dashes do not count. */
function withoutCase(text: string): string {
  return text.replace(/[-_]/g, '').toLowerCase();
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

async function understand({ file, text, encoding, sha256 }: Candidate, round: Round): Promise<LinkedFile | undefined> {
  const reads = readsIn(file, round);
  const analysis = await analyzeText(file, text, { ...round.options, variables: namesRead(reads, file) });
  if (analysis === undefined) return undefined;
  const sites = analysis.sites.map((site) => withReader(site, reads, file));
  return { file, text, encoding, sha256, analysis: { ...analysis, sites } };
}
