import { contains, type Span } from '../../domain/location.ts';
import type { Binding, SyntaxUnit } from '../syntax.ts';
import { attendantsOf } from './attendants.ts';
import { unusedBindings } from './remove.ts';

/** What is to go, and what stays although it is rewritten. */
export interface Sweep {
  /** Values that must all go, or nothing does. */
  readonly core: readonly Binding[];
  /** Values that go when nothing else needs them. */
  readonly feeds: readonly Binding[];
  /** Statements that go in any case. */
  readonly statements: readonly Span[];
  /** Places that no longer name what they named. */
  readonly replaced: readonly Span[];
}

/** The statements to remove, the ones that only work on removed objects included; undefined when the core is needed. */
export function sweep({ core, feeds, statements, replaced }: Sweep, unit: SyntaxUnit): readonly Span[] | undefined {
  const gone = [...statements, ...attendantsOf(core, unit)];
  if (holdsAny(gone, replaced)) return undefined;
  const unneeded = unneededFeeds(feeds, [...core.map(statementOf), ...gone, ...replaced], replaced, unit);
  const removed = [...gone, ...unneeded.flatMap((feed) => [feed.statement, ...attendantsOf([feed], unit)])];
  const unused = unusedBindings(core, [...removed, ...replaced], unit);
  return unused.length === core.length ? [...core.map(statementOf), ...removed] : undefined;
}

function statementOf(binding: Binding): Span {
  return binding.statement;
}

function holdsAny(areas: readonly Span[], spans: readonly Span[]): boolean {
  return areas.some((area) => spans.some((span) => contains(area, span)));
}

/** Starts with all of them and drops those that are used elsewhere, until what is left needs only each other. */
function unneededFeeds(
  feeds: readonly Binding[],
  gone: readonly Span[],
  replaced: readonly Span[],
  unit: SyntaxUnit,
): readonly Binding[] {
  let left: readonly Binding[] = feeds.filter(
    (feed) => !holdsAny([feed.statement, ...attendantsOf([feed], unit)], replaced),
  );
  for (;;) {
    const areas = [...gone, ...attendantsOf(left, unit)];
    const still = unusedBindings(left, areas, unit);
    if (still.length === left.length) return left;
    left = still;
  }
}
