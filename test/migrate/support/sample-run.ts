import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { KeyService } from '../../../src/clarifai/key-service.ts';
import { secretHole } from '../../../src/domain/edit.ts';
import { sha256 } from '../../../src/domain/fingerprint.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import type { Plan, PlannedKey, Step } from '../../../src/domain/plan.ts';
import { planDigest } from '../../../src/domain/plan-digest.ts';
import { type ApplyOptions, applyPlan } from '../../../src/migrate/apply.ts';
import type { RunPorts } from '../../../src/migrate/apply-ports.ts';
import { openRunPorts } from '../../../src/migrate/open-run-ports.ts';
import { type RollbackOptions, rollbackRun } from '../../../src/migrate/rollback.ts';
import { createRun, type RunFolder } from '../../../src/migrate/state-folder.ts';
import { tempFolder } from './temp-folder.ts';

export const LEGACY_ID = 'EXAMPLEclientid0000000000000000000000001';
export const APP_JS = `const app = new Clarifai.App('${LEGACY_ID}');\r\n`;
export const CONFIG = `{"clientId": "${LEGACY_ID}"}`;

export const KEY: PlannedKey = {
  id: 'tagger',
  app: { userId: 'acme', appId: 'tagger' },
  component: '.',
  description: 'tagger (acme/shop) ks-0123456789ab',
  marker: 'ks-0123456789ab',
  grants: [{ scope: 'Predict', evidence: [{ because: 'app.models.predict' }] }],
  envName: 'CLARIFAI_API_KEY',
};

/** A tree of two legacy files and a dotenv file, as it was before anything was done. */
export async function sampleTree(): Promise<string> {
  const root = await tempFolder();
  await mkdir(join(root, 'config'));
  await writeFile(join(root, 'app.js'), APP_JS, { mode: 0o755 });
  await writeFile(join(root, 'config', 'keys.json'), CONFIG);
  await writeFile(join(root, '.env'), 'OTHER=1');
  return root;
}

/** One key, delivered to `.env`; one file that reads it from there and one that holds it. */
export function samplePlan(root: string, change: (steps: Step[]) => Step[] = (all) => all): Plan {
  const edit = { encoding: 'utf8', masks: [], findings: [] } as const;
  const at = APP_JS.indexOf(`'${LEGACY_ID}`);
  const inConfig = CONFIG.indexOf(LEGACY_ID);
  const steps: Step[] = [
    { id: '1', kind: 'create-key', key: KEY },
    {
      id: '2',
      kind: 'deliver-secret',
      keyId: KEY.id,
      name: KEY.envName,
      sink: 'dotenv:.env',
      optional: false,
    },
    { id: '3', kind: 'verify', stage: 'key', keyId: KEY.id },
    {
      ...edit,
      id: '4',
      kind: 'edit-file',
      file: 'app.js',
      sha256: sha256(APP_JS),
      edits: [{ start: at, end: at + 42, text: '{apiKey: process.env.CLARIFAI_API_KEY}' }],
    },
    {
      ...edit,
      id: '5',
      kind: 'edit-file',
      file: 'config/keys.json',
      sha256: sha256(CONFIG),
      edits: [{ start: inConfig, end: inConfig + 40, text: secretHole(KEY.id) }],
    },
    { id: '6', kind: 'by-hand', finding: null, location: null, reason: 'v1 cannot take a key' },
    { id: '7', kind: 'retire', credential: 'EXAM…(40)' },
  ];
  const rest = {
    schemaVersion: 1,
    tool: { name: 'keyshift', version: '0.1.0' },
    root,
    paths: [],
    profile: 'full',
    steps: change(steps),
  } as const;
  return { ...rest, id: planDigest(rest) };
}

/** Opens a run's ports for as long as the test lasts, as each new process does. */
export async function openPorts(
  root: string,
  folder: RunFolder,
  service: KeyService,
  rest: Partial<RunPorts> = {},
): Promise<RunPorts> {
  const { close, ...ports } = await openRunPorts(folder, { root, service });
  onTestFinished(close);
  return { ...ports, sleep: () => Promise.resolve(), ...rest };
}

export async function startSample(change?: (steps: Step[]) => Step[]) {
  const root = await sampleTree();
  const plan = samplePlan(root, change);
  const folder = await createRun(root, plan, new Date(0));
  return { root, plan, folder, before: await readTree(root) };
}

export async function apply(plan: Plan, ports: RunPorts, options?: ApplyOptions) {
  const outcomes: Outcome[] = [];
  for await (const { outcome } of applyPlan(plan, ports, options)) outcomes.push(outcome);
  return outcomes;
}

export async function rollback(plan: Plan, ports: RunPorts, options?: RollbackOptions) {
  const outcomes: Outcome[] = [];
  for await (const outcome of rollbackRun(plan, ports, options)) outcomes.push(outcome);
  return outcomes;
}

export function statuses(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ stepId, status }) => `${stepId} ${status}`);
}

/** Every file outside `.keyshift`, by path. */
export async function readTree(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('.keyshift/'))
    .toSorted();
  const contents = files.map(async (path) => [path, await readFile(path, 'latin1')] as const);
  return Object.fromEntries(await Promise.all(contents));
}
