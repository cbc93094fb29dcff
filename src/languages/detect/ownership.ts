import { mentionsApiHost } from '../../clarifai/wire.ts';
import { contains } from '../../domain/location.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit, within } from '../syntax.ts';
import { addressesOf, callsAround, foreignHost, foreignHosts } from './addresses.ts';

/** Whose header it is, as far as the file tells. */
export type Owner = 'ours' | 'foreign' | 'unknown';

/**
 * In a file that talks to the provider alone every header is the provider's. Else the calls tell that hold the
 * header, are given the name it is bound to, or work on the same object (`session.headers.update(…)`).
 */
export function ownerOf(header: Expression, unit: SyntaxUnit): Owner {
  if (foreignHosts(unit).length === 0) return 'ours';
  const around = callsAround(header.span.start, unit);
  const addresses = around.flatMap((call) => addressesOf(call, unit));
  if (addresses.some(mentionsApiHost)) return 'ours';
  const related = relatedCalls(header, around[0], unit).flatMap((call) => addressesOf(call, unit));
  if (related.some(mentionsApiHost)) return 'ours';
  return [...addresses, ...related].some((address) => foreignHost(address) !== undefined) ? 'foreign' : 'unknown';
}

function relatedCalls(header: Expression, nearest: Call | undefined, unit: SyntaxUnit): readonly Call[] {
  const names = namesAround(header, nearest, unit);
  const makers = unit.bindings.flatMap(({ name, value }) =>
    value?.kind === 'call' && names.has(rootOf(name)) ? [value.call] : [],
  );
  return [...makers, ...unit.calls.filter((call) => mentioned(call).some((name) => names.has(name)))];
}

/** What holds the header: the variable it is put into, and the object or handle that is given it. */
function namesAround(header: Expression, nearest: Call | undefined, unit: SyntaxUnit): ReadonlySet<string> {
  const holders = unit.bindings.filter(({ value }) => value && contains(value.span, header.span));
  const subject = nearest?.receiver ?? nearest?.arguments[0]?.value;
  const path = subject && !contains(subject.span, header.span) ? pathOf(subject) : undefined;
  return new Set([
    ...holders.map(({ name }) => rootOf(name)),
    ...(path ? [path.slice(0, 2).join('.'), rootOf(path.join('.'))] : []),
  ]);
}

/** `headers` of `headers.Authorization`, but `self.session` of `self.session.headers`. */
function rootOf(name: string): string {
  const [first = '', second] = name.split('.');
  return /^\$?(this|self|cls)$/.test(first) && second ? `${first}.${second}` : first;
}

function mentioned(call: Call): readonly string[] {
  const given = [...call.arguments.map((argument) => argument.value), ...(call.receiver ? [call.receiver] : [])];
  return given
    .flatMap((value) => [...within(value)])
    .flatMap((value) => {
      const path = pathOf(value);
      return path ? [rootOf(path.join('.'))] : [];
    });
}
