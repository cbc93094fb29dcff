import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { parseFaultRule } from '../../src/sandbox/index.ts';
import { mustHold, type Stage } from './stage.ts';

const ROWS = 500;

/** What a real service does on a bad day; the last two make the key and lose the answer. */
const FAULTS = [
  '429-retry-after:0.02:retry-after=1:POST /v2/users/*/keys',
  '500:0.03:POST /v2/users/*/keys',
  'reset:0.03:POST /v2/users/*/keys',
  'commit-then-drop:0.05:POST /v2/users/*/keys',
  '500-after-commit:0.03:POST /v2/users/*/keys',
];

/** A batch of 500 rows under faults: one key for each row, no more and no fewer. */
export async function runBatchStage(stage: Stage): Promise<void> {
  stage.heading(`keyshift batch: ${ROWS} rows, while one request in six goes wrong`);
  const apps = stage.sandbox
    .account()
    .apps.map((app) => app.appId)
    .filter((id) => id.startsWith('app-'));
  writeRows(join(stage.folder, 'keys.csv'), apps);
  stage.sandbox.setFaults(FAULTS.map(parseFaultRule));
  const result = await stage.keyshift(
    stage.folder,
    'batch',
    'keys.csv',
    '--sink',
    'csv:secrets.csv',
    '--concurrency',
    '20',
    '--rate',
    '400',
  );
  stage.sandbox.setFaults([]);
  stage.say(result.output.trimEnd());
  mustHold(result.code === 0, 'the batch did not end well');

  const made = stage.sandbox.keys().filter((key) => key.appId.startsWith('app-'));
  const descriptions = new Set(made.map((key) => key.description));
  const secrets = parse(readFileSync(join(stage.folder, 'secrets.csv')), { columns: true });
  stage.say(
    `\n${ROWS} rows, ${made.length} keys at the service, ${descriptions.size} different, ${secrets.length} secrets handed over.`,
  );
  mustHold(made.length === ROWS && descriptions.size === ROWS, 'there is not exactly one key for each row');
  mustHold(secrets.length === ROWS, 'not every secret was handed over');
}

function writeRows(file: string, apps: readonly string[]): void {
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    app_id: apps[index % apps.length],
    description: `camera ${index + 1}`,
    scopes: 'Predict;Models:Get;Concepts:Get',
    env: `CAMERA_${index + 1}_API_KEY`,
    owner: `team-${(index % 7) + 1}`,
  }));
  writeFileSync(file, stringify(rows, { header: true }));
}
