import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { legacyApp } from '../../test/support/legacy-app.ts';
import type { Workload } from './workload.ts';

const CATALOG_ID = 'EXAMPLEclientid0000000000000000000000002';
const CATALOG_SECRET = 'EXAMPLEclientsecret000000000000000000002';

/** Two components: one reads its pair from the environment, one has it in a file of settings and in code. */
const FILES: Readonly<Record<string, string>> = {
  'apps.csv': `client_id,user_id,app_id\nEXAMPLEclientid0000000000000000000000001,acme,photo-tagger\n${CATALOG_ID},acme,catalog\n`,
  'tagger/package.json': '{"dependencies": {"clarifai": "2.0.18"}}\n',
  'tagger/.env':
    'CLARIFAI_CLIENT_ID=EXAMPLEclientid0000000000000000000000001\nCLARIFAI_CLIENT_SECRET=EXAMPLEclientsecret000000000000000000001\n',
  'tagger/app.js': legacyApp('process.env.CLARIFAI_CLIENT_ID', 'process.env.CLARIFAI_CLIENT_SECRET'),
  'catalog/package.json': '{"dependencies": {"clarifai": "2.0.18", "config": "1.26.2"}}\n',
  'catalog/config/default.json': `{\n  "clarifai": {"clientId": "${CATALOG_ID}", "clientSecret": "${CATALOG_SECRET}"}\n}\n`,
  'catalog/app.js': legacyApp('config.clarifai.clientId', 'config.clarifai.clientSecret'),
  'catalog/again.js': legacyApp(`'${CATALOG_ID}'`, `'${CATALOG_SECRET}'`),
};

/** Makes the plan that the workload applies. */
const PLAN = ['plan', '--apps', 'apps.csv', '--project', 'shop', '--sink', 'json:{component}/keys.json'];

const APPLY = ['apply', 'keyshift.plan.json', '--yes', '--timeout', '2'];

export const applyWorkload: Workload = {
  name: 'apply',
  plannedKeys: 2,
  prepare(folder) {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  },
  plan: PLAN,
  begin: APPLY,
  resume: [...APPLY, '--resume'],
  sinks: ['tagger/.env', 'catalog/config/default.json', 'tagger/keys.json', 'catalog/keys.json'],
  answers: () => [],
};

const { name: _, begin, resume: __, ...applied } = applyWorkload;
const ROLLBACK = ['rollback', 'latest', '--yes', '--timeout', '2'];
const ROTATE = ['rotate', 'key-1', '--yes', '--timeout', '2'];

/** Undoes what the workload `apply` does: no key of the run is left, and every file is as it was. */
export const rollbackWorkload: Workload = {
  ...applied,
  name: 'rollback',
  plannedKeys: 0,
  before: begin,
  restores: true,
  begin: ROLLBACK,
  resume: ROLLBACK,
};

/** Replaces one of the two keys that the workload `apply` makes. */
export const rotateWorkload: Workload = {
  ...applied,
  name: 'rotate',
  before: begin,
  keepsKeys: true,
  begin: ROTATE,
  resume: ROTATE,
};
