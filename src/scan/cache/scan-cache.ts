import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexEntry, indexFile, readIndex } from '../../git/read-index.ts';
import type { AnalyzeOptions } from '../../languages/language.ts';
import type { Candidate } from '../candidate.ts';
import type { Candidates } from '../candidates.ts';
import { isSearchedAnyway } from '../search/work.ts';
import type { TextAnalysis } from '../text-analysis.ts';
import type { Understood } from '../understand/understand-one.ts';
import { type Facts, readFacts, writeFacts } from './cache-file.ts';
import { analysisOf, keptAnalysis } from './kept-analysis.ts';

export interface CacheOptions {
  /** Where it is kept. */
  readonly file: string;
  /** False: analyses are not taken from it, as something asks for the edits of their rewrites. */
  readonly analyses: boolean;
}

/** What need not be looked at again, because a scan by the same rules has. */
export interface ScanCache {
  /** The content of a file on disk is known to say nothing. */
  readonly isSilent: (file: string) => boolean;
  readonly analysisOf: (candidate: Candidate) => TextAnalysis | undefined;
  /** Adds what a scan of some of the files found out, and writes it down. */
  readonly keep: (found: Candidates, includes: (file: string) => boolean, understood: readonly Understood[]) => void;
}

/**
 * Opens the cache of a folder. In a checkout, contents are known by git's id for them, as long as the file on disk is
 * the one that git saw; elsewhere only analyses are kept, by the hash of the text.
 * @throws {KeyshiftError} 'usage' when the file is no cache
 */
export async function openScanCache(
  root: string,
  version: string,
  { platformKey }: AnalyzeOptions,
  { file, analyses }: CacheOptions,
): Promise<ScanCache> {
  const rules = `${version} ${statSync(new URL(import.meta.url)).mtimeMs}`;
  const facts = readFacts(file, rules);
  const index = await settledIndex(root);
  const skipped = new Set<string>();
  return {
    isSilent(path) {
      const entry = index.get(path);
      if (!entry || isSearchedAnyway(path) || !facts.silent.has(factOf(entry))) return false;
      if (!isAsGitSaw(join(root, path), entry)) return false;
      skipped.add(path);
      return true;
    },
    analysisOf(candidate) {
      const json = analyses ? facts.analyses.get(keyOf(candidate, platformKey)) : undefined;
      return json === undefined ? undefined : analysisOf(json, candidate);
    },
    keep(found, includes, understood) {
      const told = [...found.candidates, ...found.unread].map((item) => item.file);
      const telling = new Set([...told, ...(found.passedOver ?? [])]);
      const silent = new Set([...index.values()].map(factOf).filter((fact) => facts.silent.has(fact)));
      for (const path of found.files) {
        const entry = skipped.has(path) || telling.has(path) || !includes(path) ? undefined : index.get(path);
        // Asked after it was read: it was that content all the while.
        if (entry && isAsGitSaw(join(root, path), entry)) silent.add(factOf(entry));
      }
      const now: Facts = { silent, analyses: keptOf(understood) };
      if (!isSame(now, facts)) writeFacts(file, rules, now);
    },
  };

  function keptOf(understood: readonly Understood[]): ReadonlyMap<string, string> {
    const kept = understood.flatMap((one): [string, string][] => {
      const key = keyOf(one, platformKey);
      const json = facts.analyses.get(key) ?? keptAnalysis(one.analysis, one.text);
      return json === undefined ? [] : [[key, json]];
    });
    return new Map(kept);
  }
}

/**
 * The index, empty where there is none, without what was written when it was or after: such a file may have changed
 * without a trace, so that git itself compares contents then.
 */
async function settledIndex(root: string): Promise<ReadonlyMap<string, IndexEntry>> {
  try {
    const entries = await readIndex(root);
    const written = statSync(indexFile(root)).mtimeMs;
    return new Map([...entries].filter(([, { modified }]) => modified < written));
  } catch {
    return new Map();
  }
}

function factOf({ id, size }: IndexEntry): string {
  return `${id} ${size}`;
}

function keyOf({ file, sha256 }: Candidate, platformKey: string): string {
  return JSON.stringify([sha256, platformKey, file]);
}

/** Git's own test for a file that is unchanged, without a look at its content. */
function isAsGitSaw(path: string, entry: IndexEntry): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return (
    stat?.isFile() === true &&
    stat.size === entry.size &&
    stat.ino % 2 ** 32 === entry.inode &&
    isSameTime(stat.mtimeMs, entry.modified) &&
    isSameTime(stat.ctimeMs, entry.changed)
  );
}

/** As exact as a number of milliseconds since 1970 is. */
function isSameTime(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.001;
}

function isSame(one: Facts, other: Facts): boolean {
  return (
    one.silent.size === other.silent.size &&
    one.analyses.size === other.analyses.size &&
    [...one.silent].every((fact) => other.silent.has(fact)) &&
    [...one.analyses.keys()].every((key) => other.analyses.has(key))
  );
}
