/** Runs a sandbox in a process of its own, so that a test can kill it: `sandbox-process.ts FILE`. */
import { startSandbox } from '../../src/sandbox/index.ts';

const [dataFile = ''] = process.argv.slice(2);
const { url } = await startSandbox({ dataFile });
process.stdout.write(`${url}\n`);
