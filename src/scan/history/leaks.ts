import { baseName } from '../../domain/component.ts';
import type { Commit, CredentialPart, Finding } from '../../domain/finding.ts';
import { digest } from '../../domain/fingerprint.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { DatedCommit, Place } from './places.ts';

/** A finding in one version of a file. */
export interface Sighting {
  readonly finding: Finding;
  readonly place: Place;
}

const LEGACY_ROLES = new Set<CredentialPart['role']>(['client-id', 'client-secret', 'access-token']);

/** Digests of the legacy credentials that stand in the text itself. */
export function literalDigests({ credential }: Finding): readonly string[] {
  const parts = credential?.parts ?? [];
  return parts.flatMap((part) => (part.source === 'literal' && LEGACY_ROLES.has(part.role) ? [part.digest] : []));
}

/**
 * One finding for each rule, file and credential, however many versions hold it, located in the newest of them.
 * `inHead`: the contents that HEAD holds; a credential that moved to another file is still in HEAD.
 */
export function mergeSightings(sightings: readonly Sighting[], inHead: ReadonlySet<string>): readonly Finding[] {
  const current = sightings
    .filter(({ place }) => inHead.has(place.blob))
    .flatMap(({ finding }) => literalDigests(finding));
  const living = new Set(current);
  const leaks = groupBy(sightings, ({ finding }) => leakKey(finding));
  return [...leaks.values()].map((seen) => toLeak(seen, living)).toSorted(byPlace);
}

function leakKey(finding: Finding): string {
  return JSON.stringify([finding.ruleId, finding.location.file, ...literalDigests(finding).toSorted()]);
}

function toLeak(seen: readonly Sighting[], living: ReadonlySet<string>): Finding {
  const newestFirst = seen.toSorted((one, other) => one.place.last.age - other.place.last.age);
  const oldest = seen.reduce((one, other) => (other.place.first.age > one.place.first.age ? other : one));
  const newest = newestFirst[0] ?? oldest;
  const digests = literalDigests(newest.finding);
  const { ruleId, location } = newest.finding;
  return {
    ...newest.finding,
    fingerprint: digest('history', ruleId, baseName(location.file), ...digests.toSorted()),
    history: {
      first: commitOf(oldest.place.first),
      last: commitOf(newest.place.last),
      inHead: digests.every((value) => living.has(value)),
    },
  };
}

function commitOf({ id, date }: DatedCommit): Commit {
  return { id, date };
}

function byPlace({ location: one }: Finding, { location: other }: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.startOffset - other.startOffset;
}
