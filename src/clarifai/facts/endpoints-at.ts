import { ENDPOINTS, type EndpointFact } from './load.ts';

interface Addressed {
  readonly endpoint: EndpointFact;
  /** The segments of its short and, where there is one, its long path. */
  readonly templates: readonly (readonly string[])[];
}

/** The one with most in common with an address first: `/v2/inputs/status` before `/v2/inputs/{input_id}`. */
const ADDRESSED: readonly Addressed[] = ENDPOINTS.filter(({ group }) => group !== 'v1')
  .toSorted((a, b) => placeholders(a) - placeholders(b))
  .map((endpoint) => ({
    endpoint,
    templates: [endpoint.path, endpoint.longPath].flatMap((path) => (path === undefined ? [] : [path.split('/')])),
  }));

/**
 * The v2 endpoints that a path without its query may address, of any method, the one with most in common first.
 * A placeholder of a template stands for any segment.
 */
export function endpointsAt(path: string): readonly EndpointFact[] {
  const segments = path.split('/');
  while (segments.at(-1) === '') segments.pop();
  return ADDRESSED.flatMap(({ endpoint, templates }) =>
    templates.some((template) => matches(template, segments)) ? [endpoint] : [],
  );
}

function matches(template: readonly string[], actual: readonly string[]): boolean {
  return (
    template.length === actual.length &&
    template.every((segment, index) => segment.startsWith('{') || segment === actual[index])
  );
}

function placeholders({ path }: EndpointFact): number {
  return path.split('{').length;
}
