import { componentFolders } from '../../domain/component.ts';
import { buildLineIndex } from '../../domain/location.ts';
import type { AnalyzeOptions, Site } from '../../languages/language.ts';
import { analyzeText } from '../analyze-text.ts';
import type { Candidate } from '../candidate.ts';
import type { Tree } from './follow.ts';
import { jsonReads } from './json-reads.ts';
import type { LinkedFile } from './linked-file.ts';
import { type Read, readBy } from './reads.ts';
import { serves } from './serves.ts';

/** Settings files that are looked at because code asks for a name, although they never say the provider's. */
const SETTINGS =
  /(^|\/)((docker-)?compose[^/]*\.ya?ml|Dockerfile[^/]*|[^/]+\.dockerfile|\.travis\.yml|\.gitlab-ci\.yml|appveyor\.yml|bitbucket-pipelines\.yml|Procfile|app\.json|app\.ya?ml|[^/]+\.(tf|tfvars|properties|plist)|serverless\.ya?ml|strings\.xml|appsettings[^/]*\.json|application[^/]*\.ya?ml|secrets\.ya?ml|now\.json|vercel\.json|netlify\.toml)$|(^|\/)\.(github|circleci)\/.+\.ya?ml$|(^|\/)config\/[^/]+\.(json|ya?ml)$/i;

/** Reads settings again, and those nobody asked for so far, with the names that code around them reads. */
export async function linkSettings(
  files: readonly LinkedFile[],
  listed: readonly string[],
  tree: Tree,
  options: AnalyzeOptions,
): Promise<readonly LinkedFile[]> {
  const reads = [...files.flatMap(variableReads), ...(await jsonReads(files, tree))];
  if (reads.length === 0) return files;
  const components = componentFolders(listed);
  const readsOf = (file: string): readonly Read[] =>
    reads.filter(({ by, from }) => (from === undefined ? serves(file, by.file, components) : from === file));
  const again = await Promise.all(
    files.map((file) => (file.analysis.linkable ? understand(file, readsOf(file.file), options) : file)),
  );
  const known = new Set(files.map(({ file }) => file));
  const others = otherSettings(reads, listed, known).flatMap((file) => saying(file, readsOf(file), tree));
  const fresh = await Promise.all(others.map((candidate) => understand(candidate, readsOf(candidate.file), options)));
  return [
    ...again.flatMap((file) => file ?? []),
    ...fresh.flatMap((file) => (file?.analysis.sites.length ? file : [])),
  ];
}

function variableReads({ file, text, analysis }: LinkedFile): readonly Read[] {
  const reading = analysis.sites.filter(({ configKey }) => configKey === undefined);
  const lines = buildLineIndex(text);
  return reading.flatMap(({ span, parts }) =>
    parts.flatMap(({ origin }): Read[] => {
      if (origin.source !== 'reference' || origin.via !== 'env') return [];
      return [{ name: origin.name, by: readBy(file, lines.locate(file, span).startLine, origin.name) }];
    }),
  );
}

/** What says the provider's name has been found by it; only other names lead to other files. */
function otherSettings(
  reads: readonly Read[],
  listed: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const plain = reads.filter(({ name, from }) => from === undefined && !/clarifai/i.test(name));
  const named = plain.length === 0 ? [] : listed.filter((file) => SETTINGS.test(file));
  const asked = reads.flatMap(({ from }) => from ?? []);
  return [...new Set([...named, ...asked])].filter((file) => !known.has(file));
}

function saying(file: string, reads: readonly Read[], tree: Tree): readonly Candidate[] {
  const candidate = reads.length === 0 ? undefined : tree.code.read(file);
  return candidate && reads.some(({ name }) => candidate.text.includes(lastOf(name))) ? [candidate] : [];
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

async function understand(
  { file, text, encoding, sha256 }: Candidate,
  reads: readonly Read[],
  options: AnalyzeOptions,
): Promise<LinkedFile | undefined> {
  const variables = new Set(reads.map(({ name }) => name));
  const analysis = await analyzeText(file, text, { ...options, variables });
  if (analysis === undefined) return undefined;
  const sites = analysis.sites.map((site) => withReader(site, reads));
  return { file, text, encoding, sha256, analysis: { ...analysis, sites } };
}

/** A name that says the provider tells by itself; another one only by the code that reads it. */
function withReader(site: Site, reads: readonly Read[]): Site {
  const { configKey } = site;
  const by = reads.filter(({ name }) => name === configKey).map((read) => read.by);
  return site.via !== undefined || by.length === 0 || /clarifai/i.test(configKey ?? '') ? site : { ...site, via: by };
}
