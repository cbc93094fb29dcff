import { EXIT } from '../../domain/errors.ts';
import { type ApiOptions, connect, withApiOptions } from '../api-options.ts';
import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import type { Context } from '../context.ts';
import type { GlobalOptions } from '../global-options.ts';

interface Check {
  readonly name: string;
  /** Undefined when all is well; otherwise what is missing and what to do. */
  readonly run: () => Promise<string | undefined>;
}

export const doctorCommand: Command<ApiOptions> = {
  command: 'doctor',
  describe: 'Say what is missing for a migration',
  options: withApiOptions,
  examples: [['keyshift doctor', 'Check Node, the config, the token and the service']],
  async run(options, context) {
    let missing = 0;
    for (const check of checksFor(options, context)) {
      const problem = await check.run();
      if (problem !== undefined) missing += 1;
      const mark = problem === undefined ? context.palette.green('ok     ') : context.palette.red('missing');
      context.print(`${mark} ${check.name}${problem === undefined ? '' : `: ${problem}`}\n`);
    }
    return missing === 0 ? EXIT.ok : EXIT.failed;
  },
};

function checksFor(options: GlobalOptions & ApiOptions, context: Context): readonly Check[] {
  return [
    { name: 'Node 20.19 or newer', run: async () => nodeProblem(process.versions.node) },
    { name: 'config', run: () => problemOf(async () => loadConfig(options.config)) },
    { name: 'CLARIFAI_PAT', run: () => problemOf(() => connect(options, context)) },
    {
      name: 'CLARIFAI_USER_ID',
      run: async () => (context.env['CLARIFAI_USER_ID'] ? undefined : 'set it, or give --user and USER/APP'),
    },
    { name: 'the service answers', run: () => problemOf(() => askService(options, context)) },
  ];
}

function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19) ? undefined : `this is Node ${version}`;
}

async function askService(options: ApiOptions, context: Context): Promise<void> {
  const service = await connect(options, context, { retries: 0 });
  await service.listApps(context.env['CLARIFAI_USER_ID'] ?? 'me');
}

async function problemOf(action: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
