import type { Finding } from '../../domain/finding.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Unread } from '../../domain/scan-result.ts';
import { openBlobReader } from '../../git/blob-reader.ts';
import { type ScanOptions, scanSource } from '../scan-tree.ts';
import { MAX_BYTES } from '../search/search-file.ts';
import { stdinSource } from '../sources/stdin.ts';
import { literalDigests, type Sighting } from './leaks.ts';
import type { Place } from './places.ts';

export interface Sightings {
  readonly sightings: readonly Sighting[];
  readonly suppressed: readonly Sighting[];
  readonly unread: readonly Unread[];
  readonly understood: number;
}

/** Contents are read again in portions of so many bytes, so that memory does not grow with the past. */
const PORTION_BYTES = 16 * 1024 * 1024;

type Settings = ScanOptions & { readonly shownRoot: string };

/** Understands each version by itself: what other files said at the time is not followed. */
export async function collectSightings(
  folder: string,
  places: readonly Place[],
  sizes: ReadonlyMap<string, number>,
  options: Settings,
): Promise<Sightings> {
  const all = { sightings: [] as Sighting[], suppressed: [] as Sighting[], unread: [] as Unread[], understood: 0 };
  for (const portion of portions(places, sizes)) {
    for (const { place, bytes } of await readPlaces(folder, portion)) {
      const { result } = await scanSource(stdinSource(bytes, place.file), { ...options, link: false });
      all.sightings.push(...leaked(result.findings, place));
      all.suppressed.push(...leaked(result.suppressed ?? [], place));
      all.unread.push(...result.unread);
      all.understood += result.stats.understood;
    }
  }
  return all;
}

function leaked(findings: readonly Finding[], place: Place): readonly Sighting[] {
  return findings.filter((finding) => literalDigests(finding).length > 0).map((finding) => ({ finding, place }));
}

function* portions(places: readonly Place[], sizes: ReadonlyMap<string, number>): Generator<readonly Place[]> {
  let portion: Place[] = [];
  let bytes = 0;
  for (const place of places) {
    portion.push(place);
    bytes += sizes.get(place.blob) ?? 0;
    if (bytes < PORTION_BYTES) continue;
    yield portion;
    portion = [];
    bytes = 0;
  }
  if (portion.length > 0) yield portion;
}

async function readPlaces(
  folder: string,
  places: readonly Place[],
): Promise<readonly { readonly place: Place; readonly bytes: Buffer }[]> {
  const byBlob = groupBy(places, ({ blob }) => blob);
  const contents: { place: Place; bytes: Buffer }[] = [];
  const reader = openBlobReader(folder, MAX_BYTES, (id, bytes) => {
    for (const place of byBlob.get(id) ?? []) contents.push({ place, bytes });
  });
  await reader.send([...byBlob.keys()]);
  await reader.end();
  return contents;
}
