import { mentionsApiHost } from '../../clarifai/wire.ts';
import { contains, type Span } from '../../domain/location.ts';

/** A request that a file records or prepares: a cassette, an archive of traffic, a collection of calls. */
export interface WrittenRequest {
  readonly span: Span;
  /** It goes to the provider. */
  readonly ours: boolean;
}

/** Whose request a place belongs to; undefined outside of every one. */
export function requestAround(offset: number, requests: readonly WrittenRequest[]): WrittenRequest | undefined {
  const point = { start: offset, end: offset };
  const around = requests.filter(({ span }) => contains(span, point));
  return around.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** Paths that are the provider's where the host is left to a variable. */
const OWN_PATH = /\/v[12]\/(?:token|models\/[^/]+\/(?:versions\/[^/]+\/)?outputs|tag|multiop)\b/;

const VARIABLE = /\{\{\s*\$?([\w.-]+)\s*\}\}|\$\{([\w.-]+)\}|<<([\w.-]+)>>/g;

/** An address whose variables are put in, as far as they are known; `ours`: the file names the provider. */
export function goesToApi(address: string, variables: ReadonlyMap<string, string>, ours: boolean): boolean {
  const known = address.replace(VARIABLE, (all: string, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 3).find((found) => found !== undefined) ?? '';
    return variables.get(name.slice(name.lastIndexOf('.') + 1)) ?? all;
  });
  if (mentionsApiHost(known)) return true;
  return ours && !/^\w+:\/\/[\w-]/.test(known) && OWN_PATH.test(known);
}
