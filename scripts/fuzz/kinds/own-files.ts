import { readCsv } from '../../../src/batch/read-csv.ts';
import { validateBatch } from '../../../src/batch/validate-batch.ts';
import { readAppsFile } from '../../../src/cli/apps-file.ts';
import { readBaseline } from '../../../src/cli/baseline-file.ts';
import { loadConfig } from '../../../src/cli/config.ts';
import { readHistory } from '../../../src/cli/history.ts';
import { planDigest } from '../../../src/domain/plan-digest.ts';
import { readJournal } from '../../../src/migrate/journal-reader.ts';
import { takeLock } from '../../../src/migrate/lock-file.ts';
import { parsePlan } from '../../../src/plan/read-plan.ts';
import { renderPlanText } from '../../../src/report/plan-text.ts';
import { baselineOf, renderBaseline } from '../../../src/scan/quiet/baseline.ts';
import type { Kind } from '../kind.ts';
import { planOf } from './trees.ts';

const JOURNAL = [
  '{"type":"journal","schemaVersion":1,"seq":0,"time":"2017-11-15T09:30:00.000Z","previous":""}',
  '{"type":"key-intended","marker":"keyshift:0123456789","seq":1,"time":"2017-11-15T09:30:00.000Z","previous":"00"}',
  '',
].join('\n');

const BATCH = [
  'app_id,user_id,client_id,description,scopes,env',
  'photo-tagger,acme,EXAMPLEclientid0000000000000000000000001,"the ""tagger""",Predict;Inputs:Get,A_KEY',
  'catalog,acme,,"two\nlines",Predict,B_KEY',
  '',
].join('\n');

const RESULTS = ['row,app_id,status,detail', '2,photo-tagger,created,"key 0000…"', '3,catalog,failed,"two, words"', ''];
const APPS = 'client_id,user_id,app_id\nEXAMPLEclientid0000000000000000000000001,acme,photo-tagger\n';
const CONFIG = '{"app": "acme/photo-tagger", "sink": "dotenv:.env", "exclude": ["vendor/**"], "profile": "full"}\n';
const CONFIG_YAML = 'app: acme/photo-tagger\nexclude:\n  - vendor/**\nsink: dotenv:.env\n';
const HISTORY = '{"at":"2017-11-15T09:30:00.000Z","findings":7,"automatic":5,"byHand":2}\n';
const LOCK = '{"pid":2147483647,"host":"elsewhere","life":"00000000-0000-4000-8000-000000000001"}';

/** A program whose plan and baseline are the seeds of those files. */
const LEGACY = [
  "const Clarifai = require('clarifai');",
  "const app = new Clarifai.App('EXAMPLEclientid0000000000000000000000001', process.env.CLARIFAI_CLIENT_SECRET);",
  'app.models.predict(Clarifai.GENERAL_MODEL, url);',
  '',
].join('\n');

/** Files that keyshift writes or asks for, which a person or a broken disk may have changed since. */
export async function ownFileKinds(): Promise<readonly Kind[]> {
  const { scan, plan } = await planOf(new Map([['tagger.js', LEGACY]]));
  const baseline = renderBaseline(baselineOf(scan.result.findings));
  return [
    fromFile('journal', 3, 'journal.jsonl', JOURNAL, (file) => readJournal(file, () => {})),
    fromFile('batch', 3, 'batch.csv', BATCH, (file) => validateBatch(file, { userId: 'acme' })),
    fromFile('results', 3, 'results.csv', RESULTS.join('\n'), drain),
    fromFile('apps', 8, 'apps.csv', APPS, readAppsFile),
    fromFile('config', 8, 'keyshift.config.json', CONFIG, loadConfig),
    fromFile('config in YAML', 3, 'keyshift.config.yaml', CONFIG_YAML, loadConfig),
    fromFile('baseline', 8, 'baseline.json', baseline, (file) => readBaseline(file, true)),
    fromFile('history of scans', 8, 'history.jsonl', HISTORY, readHistory),
    fromFile('lock', 3, 'run.lock', LOCK, async (file) => (await takeLock(file, 'this batch'))()),
    {
      name: 'plan',
      share: 8,
      seeds: [{ name: 'keyshift.plan.json', text: JSON.stringify(plan, undefined, 2) }],
      parse({ name, text }) {
        const read = parsePlan(text, name);
        planDigest(read);
        renderPlanText(read, { texts: new Map([['tagger.js', LEGACY]]) });
      },
    },
  ];
}

function fromFile(name: string, share: number, file: string, text: string, parse: (file: string) => unknown): Kind {
  return { name, share, seeds: [{ name: file, text }], parse: (input, { place }) => parse(place(input)) };
}

async function drain(file: string): Promise<void> {
  for await (const { cells } of readCsv(file)) cells.join();
}
