import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BatchFolder, batchFolder } from '../../src/batch/batch-state.ts';
import type { Workload } from './workload.ts';

const ROWS = 8;
const APPS = ['photo-tagger', 'catalog', 'moderation'];
const FILE = 'batch.csv';

const BATCH = ['batch', FILE, '--sink', 'csv:keys.csv', '--rate', '1000', '--attempts', '30', '--timeout', '2'];

function stateOf(folder: string): BatchFolder {
  return batchFolder(join(folder, '.keyshift'), join(folder, FILE));
}

/** Rows of three applications, several at work at a time, into one CSV of secrets. */
export const batchWorkload: Workload = {
  name: 'batch',
  plannedKeys: ROWS,
  prepare(folder) {
    const rows = Array.from({ length: ROWS }, (_, row) => {
      return `${APPS[row % APPS.length]},service ${row},Predict;Inputs:Get,SERVICE_${row}_KEY`;
    });
    writeFileSync(join(folder, FILE), ['app_id,description,scopes,env', ...rows, ''].join('\n'));
  },
  begin: BATCH,
  resume: [...BATCH, '--resume'],
  sinks: ['keys.csv'],
  answers: (folder) => [stateOf(folder).results],
  journal: (folder) => stateOf(folder).journal,
};
