import { componentFolders, componentOf } from '../domain/component.ts';
import type { Finding } from '../domain/finding.ts';
import { buildLineIndex, type LineIndex } from '../domain/location.ts';
import type { ScanResult, Unread } from '../domain/scan-result.ts';
import { readTodos } from '../domain/todo.ts';
import type { Usage } from '../domain/usage.ts';
import type { AnalyzeOptions, Site, Upgrade } from '../languages/language.ts';
import type { Candidate } from './candidate.ts';
import type { Candidates } from './candidates.ts';
import { toFindings, toUsage } from './findings.ts';
import { settleFiles } from './link/settle-files.ts';
import { type ImportTree, sharedCode } from './link/shared-code.ts';
import type { PathRule } from './quiet/path-rules.ts';
import { type Quieted, suppress } from './quiet/suppress.ts';
import { readText } from './read-text.ts';
import { isUnderstood, type Understood, understandOne } from './understand/understand-one.ts';
import { type UnderstandOptions, understandTree } from './understand/understand-tree.ts';

/** A file with what was found in it; `findings[i]` is the published form of `sites[i]`. */
export interface ScannedFile extends Candidate {
  readonly lines: LineIndex;
  readonly sites: readonly Site[];
  readonly findings: readonly Finding[];
  readonly usages: readonly Usage[];
  readonly upgrades: readonly Upgrade[];
}

/** A scan with what a plan needs besides the published result. */
export interface Scan {
  readonly result: ScanResult;
  readonly files: readonly ScannedFile[];
  /** Every file listed, so that manifests can be looked up. */
  readonly listed: readonly string[];
  readonly components: readonly string[];
  /** Files with calls that a component reaches by its imports in components that have no credential of their own. */
  readonly reached: ReadonlyMap<string, readonly string[]>;
}

export interface ScanOptions extends UnderstandOptions {
  /** How the root is named in the result; the folder itself when absent. */
  readonly shownRoot?: string;
  /** What the config asks not to be told of. */
  readonly ignore?: readonly PathRule[];
  /** False: every file by itself; values, wrappers and settings of other files are not followed. */
  readonly link?: boolean;
  readonly now?: () => number;
  /** `YYYY-MM-DD`, by which marks left in code expire. */
  readonly today?: string;
}

/** Candidate files, and a way to read the others of their tree, wherever that is: on disk, in git's index, in a commit. */
export interface Source extends Candidates {
  /** Any listed file; undefined when it is no text or cannot be read. */
  readonly read: (file: string) => Candidate | undefined;
  /** The files whose findings are wanted; absent: all. The others are only read for linking. */
  readonly asked?: (file: string) => boolean;
}

/** Finds and understands every legacy use under a folder. Reads files, and writes none but a cache that is named. */
export async function scanTree(root: string, options: ScanOptions): Promise<Scan> {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const { found, alone } = await understandTree(root, options);
  const source = { ...found, read: (file: string) => readText(root, file) };
  const scan = await conclude(alone, source, { ...options, shownRoot: options.shownRoot ?? root });
  const durationMs = Math.round(now() - started);
  return { ...scan, result: { ...scan.result, stats: { ...scan.result.stats, durationMs } } };
}

/** The same for files that need not be on disk. */
export async function scanSource(source: Source, options: ScanOptions & { shownRoot: string }): Promise<Scan> {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const alone = await Promise.all(source.candidates.map((candidate) => understandOne(candidate, options)));
  const scan = await conclude(alone.filter(isUnderstood), source, options);
  const durationMs = Math.round(now() - started);
  return { ...scan, result: { ...scan.result, stats: { ...scan.result.stats, durationMs } } };
}

/** Links what each file says by itself, and puts the result together. */
async function conclude(
  alone: readonly Understood[],
  source: Source,
  options: ScanOptions & { shownRoot: string },
): Promise<Scan> {
  const { files: listed, candidates, unread } = source;
  const linked = options.link === false ? alone : await link(alone, source, options);
  const understood = linked.filter(({ file }) => isAsked(file, source, options));
  const quieted = understood.map(({ file, text, analysis }) =>
    suppress({ file, text, language: analysis.language, sites: analysis.sites }, options.ignore),
  );
  const files = assemble(understood, quieted);
  const findings = files.flatMap((file) => file.findings);
  const problems = understood.flatMap(({ file, analysis }): Unread[] =>
    analysis.problem === undefined
      ? []
      : [{ file, reason: analysis.problem, kind: analysis.searched ? 'searched' : 'unparsed' }],
  );
  const components = componentFolders(listed);
  return {
    files,
    listed,
    components,
    reached: options.link === false ? new Map() : reachedCode(files, { listed, components, read: textIn(source) }),
    result: {
      schemaVersion: 1,
      tool: options.tool,
      root: options.shownRoot,
      findings: findings.filter(({ suppression }) => suppression === undefined),
      suppressed: findings.filter(({ suppression }) => suppression !== undefined),
      usages: files.flatMap((file) => file.usages),
      unread: [...unread, ...problems],
      notices: quieted.flatMap(({ notices }) => notices),
      todos: candidates
        .filter(({ file }) => isAsked(file, source, options))
        .flatMap(({ file, text }) => readTodos(file, text, options.today ?? new Date().toISOString().slice(0, 10))),
      stats: {
        files: listed.length,
        candidates: candidates.length,
        understood: understood.length - problems.length,
        durationMs: 0,
      },
    },
  };
}

function textIn({ candidates, read }: Source): (file: string) => string | undefined {
  const known = new Map(candidates.map(({ file, text }) => [file, text]));
  return (file) => known.get(file) ?? read(file)?.text;
}

/** Code that makes calls but no client runs with the credential of whoever imports it. */
function reachedCode(files: readonly ScannedFile[], tree: ImportTree): Scan['reached'] {
  const home = (file: string): string => componentOf(file, tree.components);
  const owners = new Set(files.filter(({ sites }) => sites.some(isLiveCode)).map(({ file }) => home(file)));
  const shared = files.filter(({ file, usages }) => usages.length > 0 && !owners.has(home(file)));
  return sharedCode(
    shared.map(({ file }) => file),
    [...owners],
    tree,
  );
}

function isLiveCode({ kind, configKey }: Site): boolean {
  return configKey === undefined && kind !== 'docs-mention' && kind !== 'v1-api';
}

/** Linking reads other files too; what it finds there is told where it was asked for. */
function isAsked(file: string, source: Source, { includes }: ScanOptions): boolean {
  return (includes?.(file) ?? true) && (source.asked?.(file) ?? true);
}

async function link(
  files: readonly Understood[],
  source: Source,
  options: AnalyzeOptions,
): Promise<readonly Understood[]> {
  if (files.length === 0) return files;
  const { linkTree } = await import('./link/link-tree.ts');
  return linkTree(files, source, options);
}

function assemble(understood: readonly Understood[], quieted: readonly Quieted[]): readonly ScannedFile[] {
  const keyed = understood.some(({ analysis, text }) => analysis.linkable && /\bCLARIFAI_API_KEY\b/.test(text));
  const linked = settleFiles(
    understood.map(({ file, text, analysis }, index) => ({
      file,
      text,
      sites: quieted[index]?.sites ?? analysis.sites,
    })),
    keyed,
  );
  return understood
    .map(({ analysis, ...candidate }, index): ScannedFile => {
      const { file, text } = candidate;
      const lines = buildLineIndex(text);
      const sites = linked[index] ?? [];
      return {
        ...candidate,
        lines,
        sites,
        findings: toFindings(file, analysis.language, text, lines, sites),
        usages: analysis.usages.map((usage) => toUsage(file, lines, usage)),
        upgrades: analysis.upgrades,
      };
    })
    .filter((file) => file.sites.length + file.usages.length + file.upgrades.length > 0);
}
