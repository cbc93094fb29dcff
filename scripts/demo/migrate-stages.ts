import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/domain/fingerprint.ts';
import { mustHold, type Stage } from './stage.ts';

const FILES = ['.env', 'package.json', 'tagger.js'];

/** Scan, plan, apply, compare, repeat, report, roll back: on the sample that runs on the real npm clients. */
export async function migrateStages(stage: Stage): Promise<void> {
  const tagger = join(stage.samples, 'node-tagger');
  pointToSandbox(tagger, stage);
  const before = digests(tagger);

  stage.heading('The legacy sample works: clarifai 2.0.18 with a client id and secret');
  const legacy = await runSample(stage, tagger, 'clarifai-legacy');

  stage.heading('keyshift scan samples');
  await scan(stage, 1);

  stage.heading('keyshift plan: keys, scopes with evidence, and the diff');
  const planned = await stage.keyshift(tagger, 'plan', '--app', 'acme/photo-tagger', '--sink', 'dotenv:.env');
  stage.say(planned.output.trimEnd());
  mustHold(planned.code === 0, 'the plan was not made');

  stage.heading('keyshift apply');
  const applied = await stage.keyshift(tagger, 'apply', 'keyshift.plan.json', '--yes');
  stage.say(applied.output.trimEnd());
  mustHold(applied.code === 0, 'the plan was not applied');
  mustHold(stage.sandbox.keys('photo-tagger').length === 1, 'there is not exactly one key');

  stage.heading('The migrated sample gives the same answers: clarifai 2.9.1 with an API key');
  const keyed = await runSample(stage, tagger, 'clarifai-keyed');
  mustHold(keyed === legacy, 'the answers differ');

  stage.heading('A second run changes nothing');
  const migrated = digests(tagger);
  const again = await stage.keyshift(tagger, 'migrate', '--app', 'acme/photo-tagger', '--sink', 'dotenv:.env', '--yes');
  const repeated = await stage.keyshift(tagger, 'apply', 'keyshift.plan.json', '--yes');
  stage.say(again.output.trimEnd());
  stage.say(repeated.output.trimEnd());
  mustHold(again.code === 0 && repeated.code === 0, 'the second run failed');
  mustHold(digests(tagger) === migrated, 'the second run changed a file');
  mustHold(stage.sandbox.keys('photo-tagger').length === 1, 'the second run made a key');

  stage.heading('keyshift report');
  const report = await stage.keyshift(
    stage.folder,
    'report',
    'samples',
    '--deadline',
    '2017-12-31',
    '-o',
    stage.reportFile,
  );
  stage.say(report.output.trimEnd());
  mustHold(report.code === 0, 'the report was not written');
  mustHold(!readFileSync(stage.reportFile, 'utf8').includes(secretOf(stage)), 'the report holds a secret');

  stage.heading('keyshift rollback restores every byte and removes the key');
  const undone = await stage.keyshift(tagger, 'rollback', 'latest', '--yes');
  stage.say(undone.output.trimEnd());
  mustHold(undone.code === 0, 'the rollback failed');
  mustHold(digests(tagger) === before, 'a file is not as it was');
  mustHold(stage.sandbox.keys('photo-tagger').length === 0, 'a key was left');
}

/** The sample reads its address from .env, as a real one would. */
function pointToSandbox(tagger: string, stage: Stage): void {
  const file = join(tagger, '.env');
  writeFileSync(file, readFileSync(file, 'utf8').replace('https://api.clarifai.com', stage.sandbox.url));
}

function digests(folder: string): string {
  return FILES.map((file) => sha256(readFileSync(join(folder, file)))).join(' ');
}

async function runSample(stage: Stage, tagger: string, client: 'clarifai-legacy' | 'clarifai-keyed'): Promise<string> {
  stage.useClient(tagger, client);
  const { code, output } = await stage.node(tagger, '--env-file=.env', 'tagger.js');
  stage.say(output.trimEnd());
  mustHold(code === 0, `the sample failed on ${client}`);
  return output;
}

async function scan(stage: Stage, expected: number): Promise<void> {
  const { code, output } = await stage.keyshift(stage.folder, 'scan', 'samples');
  const lines = output.trimEnd().split('\n');
  const mine = lines.findIndex((line) => line.includes('node-tagger/tagger.js'));
  stage.say(mine === -1 ? '' : lines.slice(mine, mine + 13).join('\n'));
  stage.say(`  …\n\n${lines.at(-1)}`);
  mustHold(code === expected, `scan ended with ${code} instead of ${expected}`);
  mustHold(mine !== -1, 'scan did not find the sample');
}

function secretOf(stage: Stage): string {
  return stage.sandbox.keys('photo-tagger')[0]?.secret.reveal() ?? '';
}
