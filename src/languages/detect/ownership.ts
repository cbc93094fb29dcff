import { mentionsApiHost } from '../../clarifai/wire.ts';
import { contains } from '../../domain/location.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit, within } from '../syntax.ts';
import { addressesOf, callsAround, foreignHost, foreignHosts } from './addresses.ts';
import { reach } from './reach.ts';

/** Whose header it is, as far as the file tells. */
export type Owner = 'ours' | 'foreign' | 'unknown';

/**
 * In a file that talks to the provider alone every header is the provider's. Else the calls tell that gave the
 * token, and those that hold the header, are given the name it is bound to, or work on the same object
 * (`session.headers.update(…)`, `curl_setopt($ch, CURLOPT_HTTPHEADER, $headers)`).
 */
export function ownerOf(header: Expression, unit: SyntaxUnit): Owner {
  if (foreignHosts(unit).length === 0) return 'ours';
  const around = callsAround(header.span.start, unit);
  const related = callsNaming(namesAround(header, around[0], unit), unit);
  const further = callsNaming(new Set(related.flatMap((call) => subjectOf(call, header, unit))), unit);
  const given = ownerByAddresses(givers(header, unit), unit);
  return given === 'unknown' ? ownerByAddresses([...around, ...related, ...further], unit) : given;
}

function ownerByAddresses(calls: readonly Call[], unit: SyntaxUnit): Owner {
  const addresses = calls.flatMap((call) => addressesOf(call, unit));
  if (addresses.some(mentionsApiHost)) return 'ours';
  return addresses.some((address) => foreignHost(address) !== undefined) ? 'foreign' : 'unknown';
}

/** Calls whose results are put into the header. */
function givers(header: Expression, unit: SyntaxUnit): readonly Call[] {
  return [...reach(header, unit)].flatMap(({ value }) => (value.kind === 'call' ? [value.call] : []));
}

/** Calls that are given one of the names, and the calls they were made by. */
function callsNaming(names: ReadonlySet<string>, unit: SyntaxUnit): readonly Call[] {
  const makers = unit.bindings.flatMap(({ name, value }) =>
    value?.kind === 'call' && names.has(rootOf(name)) ? [value.call] : [],
  );
  return [...makers, ...unit.calls.filter((call) => mentioned(call).some((name) => names.has(name)))];
}

/** What holds the header: the variable it is put into, and the object or handle that is given it. */
function namesAround(header: Expression, nearest: Call | undefined, unit: SyntaxUnit): ReadonlySet<string> {
  const holders = unit.bindings.filter(({ value }) => value && contains(value.span, header.span));
  return new Set([...holders.map(({ name }) => rootOf(name)), ...(nearest ? subjectOf(nearest, header, unit) : [])]);
}

/** The variable of the file that a call works on; a module says nothing. */
function subjectOf(call: Call, header: Expression, unit: SyntaxUnit): readonly string[] {
  const subject = call.receiver ?? call.arguments[0]?.value;
  const path = subject && !contains(subject.span, header.span) ? pathOf(subject) : undefined;
  const root = path && rootOf(path.join('.'));
  return root !== undefined && unit.bindings.some(({ name }) => rootOf(name) === root) ? [root] : [];
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
