#!/usr/bin/env node
import { TOOL } from '../version.ts';

const args = process.argv.slice(2);

// Editors and hooks ask for it often, and it needs none of the rest.
if (args.length === 1 && args[0] === '--version') process.stdout.write(`${TOOL.version}\n`);
else process.exitCode = await (await import('./program.ts')).runCli(args);
