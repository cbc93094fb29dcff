import type { ScanResult } from '../../domain/scan-result.ts';
import type { AnalyzeOptions } from '../../languages/language.ts';
import type { CacheOptions, ScanCache } from '../cache/scan-cache.ts';
import type { Candidate } from '../candidate.ts';
import { byFile, type Candidates, findCandidates } from '../candidates.ts';
import { isUnderstood, type Understood, understandOne } from './understand-one.ts';

export interface UnderstandOptions extends AnalyzeOptions {
  readonly tool: ScanResult['tool'];
  /** Only these files, given by their path from the root; all when absent. */
  readonly includes?: (file: string) => boolean;
  /** Rewrites are only shown, for SHOWN_TARGET, and none is planned: the scan is faster and keeps less in memory. */
  readonly shownOnly?: boolean;
  /** With shownOnly: what scans before found out is not found out again. */
  readonly cache?: CacheOptions;
}

/** The candidates of a tree, and what those say by themselves that are understood. */
export interface Alone {
  readonly found: Candidates;
  readonly alone: readonly Understood[];
}

export function understandTree(root: string, options: UnderstandOptions): Promise<Alone> {
  return options.shownOnly ? findThenShow(root, options) : findAndUnderstand(root, options);
}

/** Understands each file as soon as it is found. */
async function findAndUnderstand(root: string, options: UnderstandOptions): Promise<Alone> {
  const understanding = new Map<string, Promise<Understood | undefined>>();
  const found = await findCandidates(root, options.includes, (candidate) => {
    const understood = understandOne(candidate, options);
    // Failures are told once the search has ended.
    understood.catch(() => undefined);
    understanding.set(candidate.file, understood);
  });
  const alone = await Promise.all(found.candidates.map(({ file }) => understanding.get(file)));
  return { found, alone: alone.filter(isUnderstood) };
}

async function findThenShow(root: string, options: UnderstandOptions): Promise<Alone> {
  const cache = await cacheOf(root, options);
  const found = await findCandidates(root, options.includes, undefined, cache?.isSilent);
  const known = found.candidates.flatMap((candidate): Understood[] => {
    const analysis = cache?.analysisOf(candidate);
    return analysis ? [{ ...candidate, analysis }] : [];
  });
  const alone = await understandRest(root, found.candidates, known, options);
  cache?.keep(found, options.includes ?? (() => true), alone);
  return { found, alone };
}

async function cacheOf(root: string, options: UnderstandOptions): Promise<ScanCache | undefined> {
  if (!options.cache) return undefined;
  const { openScanCache } = await import('../cache/scan-cache.ts');
  return openScanCache(root, options.tool.version, options, options.cache);
}

/** Understands those candidates that are not known yet. */
async function understandRest(
  root: string,
  candidates: readonly Candidate[],
  known: readonly Understood[],
  options: UnderstandOptions,
): Promise<readonly Understood[]> {
  const done = new Set(known.map(({ file }) => file));
  const rest = candidates.filter(({ file }) => !done.has(file));
  if (rest.length === 0) return known;
  const { understandShown } = await import('./understand-shown.ts');
  return [...known, ...(await understandShown(root, rest, options))].toSorted(byFile);
}
