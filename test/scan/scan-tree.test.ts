import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { type Scan, scanTree } from '../../src/scan/scan-tree.ts';
import { schemaErrors } from '../support/json-schema.ts';
import { legacyApp } from '../support/legacy-app.ts';
import { tempTree } from '../support/temp-tree.ts';

const TOOL = { name: 'keyshift', version: '0.0.0' } as const;
const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';

function scan(
  files: Readonly<Record<string, string>>,
  options: Partial<Parameters<typeof scanTree>[1]> = {},
): Promise<Scan> {
  return scanTree(tempTree(files), { tool: TOOL, platformKey: 'ask', shownRoot: '.', now: () => 0, ...options });
}

/** `file:line kind rewrite` of each finding. */
function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ location, kind, rewrite }) => `${location.file}:${location.startLine} ${kind} ${rewrite.kind}`,
  );
}

const FROM_ENVIRONMENT = legacyApp('process.env.CLIENT_ID', 'process.env.CLIENT_SECRET');
const FROM_CONFIG = legacyApp('config.clarifai.clientId', 'config.clarifai.clientSecret');

describe('a scan', () => {
  it('follows the names that code reads to dotenv files which never say Clarifai', async () => {
    const dotenv = `PORT=80\nCLIENT_ID=${ID}\nCLIENT_SECRET=${SECRET}\n`;
    const { result } = await scan({ 'src/app.js': FROM_ENVIRONMENT, '.env': dotenv, 'other.txt': dotenv });
    expect(told(result.findings)).toEqual([
      '.env:2 config-credential automatic',
      '.env:3 config-credential automatic',
      'src/app.js:3 client-credentials-constructor automatic',
    ]);
  });

  it('leaves the same names alone where no code reads them for Clarifai', async () => {
    const { result } = await scan({
      'src/app.js': legacyApp('process.env.MY_ID', 'process.env.MY_SECRET'),
      '.env': `CLIENT_ID=${ID}\nCLIENT_SECRET=${SECRET}\nMY_ID=${ID}\n`,
    });
    const places = result.findings.map(({ location }) => `${location.file}:${location.startLine}`);
    expect(places).toEqual(['.env:3', 'src/app.js:3']);
  });

  it('rewrites code that reads a config which the tree holds', async () => {
    const config = JSON.stringify({ clarifai: { clientId: ID, clientSecret: SECRET } }, null, 2);
    const { result } = await scan({ 'src/app.js': FROM_CONFIG, 'config/default.json': config });
    expect(told(result.findings)).toEqual([
      'config/default.json:3 config-credential automatic',
      'config/default.json:4 config-credential automatic',
      'src/app.js:3 client-credentials-constructor automatic',
    ]);
  });

  it.each([
    ['no config at all', {}],
    ['a config with other keys', { 'config/default.json': JSON.stringify({ clarifai: { endpoint: 'x' } }) }],
  ])('leaves it by hand with %s, and says why', async (_, files) => {
    const { result } = await scan({ 'src/app.js': FROM_CONFIG, ...files });
    expect(told(result.findings)).toEqual(['src/app.js:3 client-credentials-constructor by-hand']);
    expect(result.findings[0]?.rewrite).toMatchObject({
      reason: expect.stringContaining('config.clarifai.clientId'),
    });
  });

  it('masks what it finds', async () => {
    const { result } = await scan({ 'app.js': legacyApp(`'${ID}'`, `'${SECRET}'`) });
    expect(result.findings[0]?.credential?.parts).toEqual([
      { role: 'client-id', source: 'literal', masked: 'EXAM…(40)', digest: expect.stringMatching(/^[0-9a-f]{16}$/) },
      { role: 'client-secret', source: 'literal', masked: 'EXAM…(40)', digest: expect.any(String) },
    ]);
    expect(JSON.stringify(result)).not.toMatch(new RegExp(`${ID}|${SECRET}`));
  });

  it('tells every call with its scopes', async () => {
    const { result } = await scan({ 'app.js': FROM_ENVIRONMENT });
    expect(result.usages).toMatchObject([
      {
        location: { file: 'app.js', startLine: 4 },
        client: 'js',
        method: 'app.models.predict',
        scopes: ['Concepts:Get', 'Models:Get', 'Predict'],
      },
    ]);
  });

  it('finds nothing in migrated code, but its calls', async () => {
    const { result } = await scan({
      'app.js': legacyApp('{ apiKey: process.env.CLARIFAI_API_KEY }', '{}'),
      '.env': 'CLARIFAI_API_KEY=00000000000040008000000000000001\n',
    });
    expect(result.findings).toEqual([]);
    expect(result.usages).toHaveLength(1);
  });

  it('names what it could not understand', async () => {
    const { result } = await scan({ 'config.json': '{"clarifai": {"clientId": ', 'app.js': FROM_ENVIRONMENT });
    expect(result.unread).toEqual([{ file: 'config.json', reason: expect.any(String), kind: 'searched' }]);
    expect(result.stats).toEqual({ files: 2, candidates: 2, understood: 1, durationMs: 0 });
  });

  it('is the same whatever the folder is called, and keeps fingerprints when lines move', async () => {
    const files = { 'app.js': FROM_ENVIRONMENT, '.env': `CLIENT_ID=${ID}\n` };
    const first = await scan(files);
    expect((await scan(files)).result).toEqual(first.result);
    const moved = await scan({ ...files, 'app.js': `// a new line\n\n${FROM_ENVIRONMENT}` });
    const prints = (result: Scan['result']): readonly string[] => result.findings.map(({ fingerprint }) => fingerprint);
    expect(prints(moved.result)).toEqual(prints(first.result));
    expect(told(moved.result.findings)).not.toEqual(told(first.result.findings));
  });

  it('looks only where it is asked to', async () => {
    const files = { 'a.js': FROM_ENVIRONMENT, 'b.js': FROM_ENVIRONMENT, 'package.json': '{}' };
    const { result, listed } = await scan(files, { includes: (file) => file === 'b.js' });
    expect(told(result.findings)).toEqual(['b.js:3 client-credentials-constructor automatic']);
    expect(listed).toEqual(['a.js', 'b.js', 'package.json']);
  });

  it('knows the components of the tree', async () => {
    const { components } = await scan({ 'services/a/package.json': '{}', 'services/b/go.mod': '', 'x.js': '' });
    expect(components).toEqual(['.', 'services/a', 'services/b']);
  });

  it('is what its schema says', async () => {
    const { result } = await scan({
      'a.js': legacyApp(`'${ID}'`, `'${SECRET}'`),
      'b.js': `${FROM_ENVIRONMENT}app[method]();\n`,
      'c.js': FROM_CONFIG,
      '.env': `CLIENT_ID=${ID}\n`,
      'broken.json': '{"clarifai":',
    });
    expect(new Set(result.findings.map(({ rewrite }) => rewrite.kind))).toEqual(new Set(['automatic', 'by-hand']));
    expect(result.usages.some(({ unknown }) => unknown !== undefined)).toBe(true);
    expect(schemaErrors('scan.schema.json', result)).toEqual([]);
  });
});
