import { expect, it } from 'vitest';
import { planTree } from '../../src/plan/plan-tree.ts';
import { scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const SWIFT = `import Clarifai
let app = ClarifaiApp(appID: "EXAMPLEclientid0000000000000000000000001", appSecret: "EXAMPLEclientsecret000000000000000000001")
app.getModels(1, resultsPerPage: 10) { models, error in print(models ?? []) }
`;

it('code that reads its key from the app bundle leaves the property list to a person', async () => {
  const root = tempTree({ 'App.swift': SWIFT });
  const scan = await scanTree(root, { tool: { name: 'keyshift', version: '0' }, platformKey: 'bundle' });
  const { steps } = planTree(scan, {
    root,
    paths: [],
    apps: { byClientId: new Map(), fallback: { userId: 'acme', appId: 'shop' } },
    profile: 'full',
    unknownUsage: 'fail',
    project: 'shop',
    scopes: [{ scope: 'Models:Get' }],
    sink: null,
  });
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'edit-file', file: 'App.swift' }));
  expect(steps).toContainEqual(
    expect.objectContaining({ kind: 'by-hand', reason: expect.stringContaining('Info.plist: add the entry') }),
  );
});
