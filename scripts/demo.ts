// The main job from end to end, in a temporary copy of samples/ and against the sandbox: npm run demo
import { rmSync } from 'node:fs';
import { startSandbox } from '../src/sandbox/index.ts';
import { runBatchStage } from './demo/batch-stage.ts';
import { migrateStages } from './demo/migrate-stages.ts';
import { createStage, DemoError } from './demo/stage.ts';

async function main(): Promise<void> {
  const sandbox = await startSandbox({ apps: 25, seed: 7 });
  const stage = createStage(sandbox);
  try {
    await migrateStages(stage);
    await runBatchStage(stage);
    stage.say(`\nAll of it held, in ${stage.seconds()} s.`);
    stage.say(`The report is ${stage.reportFile}`);
  } catch (error) {
    if (!(error instanceof DemoError)) throw error;
    stage.say(`\nThe demo failed: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await sandbox.close();
    rmSync(stage.folder, { recursive: true, force: true });
  }
}

await main();
