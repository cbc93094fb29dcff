import { describe, expect, it } from 'vitest';
import { ENDPOINTS, type EndpointFact } from '../../../src/clarifai/facts/load.ts';
import { analyzeText } from '../../../src/scan/analyze-text.ts';

const SERVED = ENDPOINTS.filter(({ group }) => group === 'legacy' || group === 'legacy-unannotated');
const HOST = 'https://api.clarifai.com';

interface Writing {
  readonly name: string;
  readonly file: string;
  /** A value put into an address. */
  readonly hole: string;
  readonly write: (method: string, address: string) => string;
}

const WRITINGS: readonly Writing[] = [
  {
    name: 'fetch with a template',
    file: 'a.js',
    hole: `\${id}`,
    write: (method, address) =>
      `fetch(\`${address}\`, { method: '${method}', headers: { Authorization: \`Bearer \${token}\` } });\n`,
  },
  {
    name: 'requests with format',
    file: 'a.py',
    hole: '{}',
    write: (method, address) =>
      `import requests\nrequests.${method.toLowerCase()}('${address}'.format(one, two), headers={'Authorization': 'Bearer ' + token})\n`,
  },
  {
    name: 'curl',
    file: 'a.sh',
    hole: '$ID',
    write: (method, address) => `curl -X ${method} -H "Authorization: Bearer $TOKEN" "${address}"\n`,
  },
  {
    name: 'HttpClient',
    file: 'A.cs',
    hole: '{id}',
    write: (method, address) =>
      `class A\n{\n  void Run()\n  {\n    var request = new HttpRequestMessage(new HttpMethod("${method}"), $"${address}");\n    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);\n    client.Send(request);\n  }\n}\n`,
  },
];

async function problemWith({ file, hole, write }: Writing, endpoint: EndpointFact): Promise<string | undefined> {
  const address = HOST + endpoint.path.replaceAll(/\{\w+\}/g, () => hole);
  const analysis = await analyzeText(file, write(endpoint.method, address), { platformKey: 'ask' });
  const found = analysis?.usages.map(({ method, unknown }) => unknown ?? method) ?? [];
  const wanted = `${endpoint.method} ${endpoint.path}`;
  return found.length === 1 && found[0] === wanted ? undefined : `${wanted}: ${found.join(', ') || 'no usage'}`;
}

describe('an address in code', () => {
  it.each(WRITINGS)('is known for every endpoint: $name', async (writing) => {
    const problems = await Promise.all(SERVED.map((endpoint) => problemWith(writing, endpoint)));
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });
});
