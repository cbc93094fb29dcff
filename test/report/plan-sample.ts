import { secretHole } from '../../src/domain/edit.ts';
import { sha256 } from '../../src/domain/fingerprint.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { at } from './sample.ts';

export const CLIENT_ID = 'EXAMPLEclientid0000000000000000000000001';
export const CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000002';

export const APP_JS = `const Clarifai = require('clarifai');
const app = new Clarifai.App('${CLIENT_ID}', '${CLIENT_SECRET}');
// was ${CLIENT_SECRET} since 2016
module.exports = app;
`;

export const DOTENV = `PORT=8080\r\nCLARIFAI_CLIENT_SECRET=${CLIENT_SECRET}\r\nDEBUG=1\r\n`;

export const TEXTS: ReadonlyMap<string, string> = new Map([
  ['src/app.js', APP_JS],
  ['.env', DOTENV],
]);

function spanIn(text: string, part: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(part);
  if (start === -1) throw new RangeError(`the sample has no ${part}`);
  return { start, end: start + part.length };
}

export const PLAN: Plan = {
  schemaVersion: 1,
  tool: { name: 'keyshift', version: '0.1.0' },
  id: 'aaaabbbbccccdddd',
  root: '/tmp/shop',
  paths: [],
  profile: 'full',
  steps: [
    {
      id: '1-create-key-photo-tagger',
      kind: 'create-key',
      key: {
        id: 'photo-tagger',
        app: { userId: 'acme', appId: 'photos' },
        component: '.',
        description: 'photo-tagger (github.com/acme/shop) [ks-0011aabb]',
        marker: 'ks-0011aabb',
        envName: 'CLARIFAI_API_KEY',
        grants: [
          {
            scope: 'Models:Get',
            evidence: [3, 9, 14, 20, 31].map((line) => ({
              because: 'app.models.predict',
              location: at('src/app.js', line),
            })),
          },
          { scope: 'Predict', evidence: [{ because: 'depends on it: Models:Get' }] },
        ],
      },
    },
    {
      id: '2-deliver-secret-photo-tagger',
      kind: 'deliver-secret',
      keyId: 'photo-tagger',
      name: 'CLARIFAI_API_KEY',
      sink: null,
      optional: true,
    },
    {
      id: '3-edit-file-app',
      kind: 'edit-file',
      file: 'src/app.js',
      sha256: sha256(APP_JS),
      encoding: 'utf8',
      edits: [
        {
          ...spanIn(APP_JS, `'${CLIENT_ID}', '${CLIENT_SECRET}'`),
          text: '{ apiKey: process.env.CLARIFAI_API_KEY }',
        },
      ],
      masks: [spanIn(APP_JS, CLIENT_ID), spanIn(APP_JS, CLIENT_SECRET)],
      findings: ['00000000000000a1'],
    },
    {
      id: '4-edit-file-env',
      kind: 'edit-file',
      file: '.env',
      sha256: sha256(DOTENV),
      encoding: 'utf8',
      edits: [
        {
          ...spanIn(DOTENV, `CLARIFAI_CLIENT_SECRET=${CLIENT_SECRET}`),
          text: `CLARIFAI_API_KEY=${secretHole('photo-tagger')}`,
        },
      ],
      masks: [spanIn(DOTENV, CLIENT_SECRET)],
      findings: ['00000000000000a2'],
    },
    {
      id: '5-by-hand-nightly',
      kind: 'by-hand',
      finding: '00000000000000a3',
      location: at('jobs/nightly.py', 40),
      reason: 'the token is renewed by a timer',
      suggestion: 'app = ClarifaiApp()\n# delete refresh_token()',
    },
    { id: '6-verify-key', kind: 'verify', stage: 'key', keyId: 'photo-tagger' },
    { id: '7-retire', kind: 'retire', credential: 'client-pair EXAM…(40)' },
  ],
};
