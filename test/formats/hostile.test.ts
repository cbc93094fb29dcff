import { describe, expect, it } from 'vitest';
import { readFences } from '../../src/formats/embedded/fences.ts';
import { partCell } from '../../src/formats/embedded/magics.ts';
import { planBumps } from '../../src/plan/bump.ts';
import { readFormat } from '../support/read-format.ts';

describe('a text in which nothing closes is read in time that grows with it alone', () => {
  it.each([
    ['main.tf', '/* ', ''],
    ['main.tf', '<<A\n', ''],
    ['main.tf', '${}', 'a = "'],
    ['main.tf', '"${', ''],
    ['main.tf', 'a = 1\n', 'locals {\n'],
    ['build.gradle', '} environment "A", "b" {\n', ''],
  ])('%s: %j', (file, part, before) => {
    expect(readFormat(file, before + part.repeat(20_000), { platformKey: 'ask' })).toEqual([]);
  });

  it.each([
    ['pom.xml', '<dependency>', ''],
    ['pom.xml', ' ', '<dependency><groupId>com.clarifai.clarifai-api2</groupId><artifactId>core</artifactId><version>'],
    ['requirements.txt', 'clarifai[\n', ''],
  ])('%s: %j', (file, part, before) => {
    const text = `${before + part.repeat(20_000)}</dependency>`;
    const manifest = { file, text, encoding: 'utf8', sha256: '', codeMoves: true } as const;
    expect(planBumps([manifest], [])).toEqual({ steps: [], byHand: [] });
  });
});

describe('a word with a meaning to every object', () => {
  it('names no language of a fence', () => {
    expect(readFences('```constructor\nclarifai\n```\n')).toEqual([]);
  });

  it('names no language of a cell', () => {
    expect(partCell('%%constructor\nclarifai').language).toBeUndefined();
  });
});

it('a secret without its quotes in HCL is in no message', () => {
  const secret = 'EXAMPLEsecret000000000000000000000000001';
  const sites = readFormat('prod.tf', `environment = {\n  CLARIFAI_CLIENT_SECRET = ${secret}\n}\n`, {
    platformKey: 'ask',
  });
  expect(sites).toHaveLength(1);
  expect(JSON.stringify(sites)).not.toContain(secret);
});

it.each([
  'variable "clarifai_client_secret" {\n  default = "EXAMPLEsecret000000000000000000000000001"\n',
  'env {\n  name = "CLARIFAI_CLIENT_SECRET"\n  value = "EXAMPLEsecret000000000000000000000000001"\n',
])('a block of HCL that nothing closes ends with the text and is left to a person', (text) => {
  const sites = readFormat('main.tf', text, { platformKey: 'ask' });
  expect(sites.length).toBeGreaterThan(0);
  for (const { span, rewrite } of sites) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(rewrite.kind).toBe('by-hand');
  }
});
