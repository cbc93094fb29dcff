import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';

async function at(files: Readonly<Record<string, string>>, place: string): Promise<Finding | undefined> {
  const { result } = await scanTree(tempTree(files), { tool: { name: 'keyshift', version: '0' }, platformKey: 'ask' });
  return result.findings.find(({ location }) => `${location.file}:${location.startLine}` === place);
}

const READER = `const config = require('config');
const Clarifai = require('clarifai');
new Clarifai.App(config.get('tagging.user'), config.get('tagging.pass')).inputs.list();
`;

describe('a key of a configuration', () => {
  const json = (section: string) => `{\n  "${section}": {\n    "user": "${ID}",\n    "pass": "${SECRET}"\n  }\n}\n`;

  it('leads to the file behind it, which says who reads it and which part it is', async () => {
    const found = await at({ 'app.js': READER, 'config/default.json': json('tagging') }, 'config/default.json:4');
    expect(found).toMatchObject({
      credential: { parts: [{ role: 'client-secret' }] },
      confidence: 'certain',
      via: [{ file: 'app.js', line: 3, what: 'reads tagging.pass' }],
      rewrite: { kind: 'by-hand', reason: expect.stringMatching(/change both together/) },
    });
  });

  it('leads to a file that says of itself no more than that the service uses it', async () => {
    const yaml = '# Clarifai reads this.\ntagging:\n  user: made-up\n  pass: made-up-too\n';
    const found = await at({ 'app.js': READER, 'config/default.yaml': yaml }, 'config/default.yaml:4');
    expect(found).toMatchObject({ credential: { parts: [{ role: 'client-secret' }] } });
  });

  it('is no key of another section that ends like it', async () => {
    expect(
      await at({ 'app.js': READER, 'config/default.json': json('mail') }, 'config/default.json:4'),
    ).toBeUndefined();
  });

  it('goes over a build file to the properties that it takes its values from', async () => {
    const files = {
      'gradle.properties': `a=1\nTagId=${ID}\nTagSecret=${SECRET}\n`,
      'app/build.gradle': `android {\n  buildConfigField "String", "TAG_ID", "\\"\${TagId}\\""\n  buildConfigField "String", "TAG_SECRET", "\\"\${TagSecret}\\""\n}\n`,
      'app/src/main/java/a/T.java':
        'import clarifai2.api.ClarifaiBuilder;\nclass T { Object c = new ClarifaiBuilder(BuildConfig.TAG_ID, BuildConfig.TAG_SECRET).buildSync(); }\n',
    };
    expect((await at(files, 'gradle.properties:2'))?.via).toEqual([
      { file: 'app/build.gradle', line: 2, what: 'reads TagId' },
    ]);
  });
});

describe('a wrapper of a wrapper', () => {
  it('is told at the outermost call, with each step', async () => {
    const files = {
      'client.js': `const Clarifai = require('clarifai');\nexports.connect = (a, b) => new Clarifai.App(a, b);\n`,
      'service.js': `const { connect } = require('./client');\nexports.start = (a, b) => connect(a, b);\n`,
      'main.js': `require('./service').start(process.env.T_ID, process.env.T_SECRET);\n`,
    };
    expect(await at(files, 'main.js:1')).toMatchObject({
      message: 'Id and secret are passed to start (service.js:2).',
      via: [
        { file: 'service.js', line: 2, what: 'passes it on in start' },
        { file: 'client.js', line: 2, what: 'passes it on in connect' },
      ],
    });
    expect(await at(files, 'service.js:2')).toBeUndefined();
  });
});
