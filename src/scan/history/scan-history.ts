import { groupBy } from '../../domain/group-by.ts';
import type { ScanResult, Unread } from '../../domain/scan-result.ts';
import { explainGitFailure } from '../../git/git-failure.ts';
import type { ScanOptions } from '../scan-tree.ts';
import { mergeSightings } from './leaks.ts';
import { findPlaces, type Place } from './places.ts';
import { blobsInHead, openRepository, type Repository } from './repository.ts';
import { type BlobSearch, searchBlobs } from './search-blobs.ts';
import { collectSightings } from './sightings.ts';

type HistoryOptions = ScanOptions & { readonly shownRoot: string };

/**
 * Finds literal credentials in every version of every file that a ref leads to, whether or not they are still
 * in the tree. Each finding has `history`: the first and the last commit that wrote it, and whether HEAD holds it.
 * `usages` is empty; `stats` counts contents: stored, that say Clarifai, and understood.
 * @throws {KeyshiftError} 'usage' when the folder is in no repository or git is missing, 'refused' when git does
 *   not trust its owner, 'file' when the repository cannot be read
 */
export async function scanHistory(root: string, options: HistoryOptions): Promise<ScanResult> {
  const now = options.now ?? (() => performance.now());
  const started = now();
  try {
    const repository = await openRepository(root);
    const search = await searchBlobs(root);
    const result = await understand(root, repository, search, options);
    return { ...result, stats: { ...result.stats, durationMs: Math.round(now() - started) } };
  } catch (error) {
    throw explainGitFailure(error, root);
  }
}

async function understand(
  root: string,
  repository: Repository,
  search: BlobSearch,
  options: HistoryOptions,
): Promise<ScanResult> {
  const places = await placesOf(root, repository, search, options);
  const inHead = places.length === 0 ? new Set<string>() : await blobsInHead(root);
  const readable = places.filter(({ blob }) => search.mentions.has(blob));
  const seen = await collectSightings(root, readable, search.mentions, options);
  return {
    schemaVersion: 1,
    tool: options.tool,
    root: options.shownRoot,
    findings: mergeSightings(seen.sightings, inHead),
    suppressed: mergeSightings(seen.suppressed, inHead),
    usages: [],
    unread: [...shallowness(repository), ...notSearched(search, places), ...onceEach(seen.unread)],
    stats: { files: search.searched, candidates: search.mentions.size, understood: seen.understood, durationMs: 0 },
  };
}

/** Walking all commits takes a fifth of the whole, so only for cause. */
async function placesOf(
  root: string,
  { prefix }: Repository,
  { mentions, tooLarge, damaged }: BlobSearch,
  { includes = () => true }: HistoryOptions,
): Promise<readonly Place[]> {
  const wanted = new Set([...mentions.keys(), ...tooLarge, ...damaged]);
  if (wanted.size === 0) return [];
  return findPlaces(root, wanted, (path) => {
    const file = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    return file !== undefined && includes(file) ? file : undefined;
  });
}

function shallowness({ shallow }: Repository): readonly Unread[] {
  const reason = 'the clone is shallow: older commits are not in it (git fetch --unshallow gets them)';
  return shallow ? [{ file: '.git', reason, kind: 'unreadable' }] : [];
}

function notSearched({ tooLarge, damaged }: BlobSearch, places: readonly Place[]): readonly Unread[] {
  const [large, broken] = [new Set(tooLarge), new Set(damaged)];
  return onceEach(
    places.flatMap(({ blob, file }): Unread[] => {
      if (large.has(blob)) return [{ file, reason: 'a version of it is larger than 8 MiB', kind: 'oversized' }];
      return broken.has(blob) ? [{ file, reason: 'git cannot read a version of it', kind: 'unreadable' }] : [];
    }),
  );
}

function onceEach(unread: readonly Unread[]): readonly Unread[] {
  const byFile = groupBy(unread, ({ file, reason }) => `${file}\n${reason}`);
  return [...byFile.values()].flatMap((same) => same.slice(0, 1));
}
