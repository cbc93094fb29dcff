import { ENDPOINTS, type EndpointFact } from './load.ts';

/**
 * The v2 endpoints that a path without its query may address, of any method, the one with most in common first:
 * `/v2/inputs/status` before `/v2/inputs/{input_id}`. A placeholder of a template stands for any segment.
 */
export function endpointsAt(path: string): readonly EndpointFact[] {
  const segments = path.replace(/\/+$/, '').split('/');
  return ENDPOINTS.filter((endpoint) => endpoint.group !== 'v1' && matches(endpoint, segments)).toSorted(
    (a, b) => placeholders(a) - placeholders(b),
  );
}

function matches({ path, longPath = '' }: EndpointFact, actual: readonly string[]): boolean {
  return [path, longPath].some((template) => {
    const expected = template.split('/');
    return (
      expected.length === actual.length &&
      expected.every((segment, index) => segment.startsWith('{') || segment === actual[index])
    );
  });
}

function placeholders({ path }: EndpointFact): number {
  return path.split('{').length;
}
