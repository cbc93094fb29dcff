/** Applies a run's plan in a process of its own, for tests that kill it. Arguments: root, run id, URL, token. */
import { readFile } from 'node:fs/promises';
import { createKeyService } from '../../../src/clarifai/http-key-service.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { applyPlan } from '../../../src/migrate/apply.ts';
import { openRunPorts } from '../../../src/migrate/open-run-ports.ts';
import { runFolder } from '../../../src/migrate/state-folder.ts';

const [root = '', runId = '', baseUrl = '', pat = ''] = process.argv.slice(2);
const folder = runFolder(root, runId);
const service = createKeyService({ baseUrl, pat: new Secret(pat) });
const ports = await openRunPorts(folder, { root, service });
const plan = JSON.parse(await readFile(folder.planFile, 'utf8'));
for await (const { outcome } of applyPlan(plan, ports)) {
  process.stdout.write(`${outcome.stepId} ${outcome.status}\n`);
}
await ports.close();
