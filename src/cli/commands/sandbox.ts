import { EXIT, KeyshiftError } from '../../domain/errors.ts';
import type { Command } from '../command.ts';

interface SandboxCommandOptions {
  readonly port: number;
  readonly apps: number;
  readonly data: string | undefined;
  readonly fault: readonly string[] | undefined;
  readonly seed: number;
  readonly sunset: string | undefined;
}

export const sandboxCommand: Command<SandboxCommandOptions> = {
  command: 'sandbox',
  describe: 'Run a local key service that behaves as Clarifai did',
  options: (program) =>
    program
      .option('port', { type: 'number', default: 4700, describe: 'Port on 127.0.0.1; 0 takes any free one' })
      .option('apps', { type: 'number', default: 0, describe: 'Numbered applications beside the named ones' })
      .option('data', { type: 'string', describe: 'Keep everything in this file' })
      .option('fault', { type: 'string', array: true, describe: 'Fault rule, FAULT[:PROBABILITY[:METHOD PATH]]' })
      .option('seed', { type: 'number', default: 1, describe: 'Decides which requests a fault strikes' })
      .option('sunset', { type: 'string', describe: 'Date from which old credentials are refused' }),
  examples: [
    ['keyshift sandbox', 'Start it and print its address and its made-up account'],
    ['keyshift sandbox --fault "429-retry-after:0.1:POST /v2/users/*/keys"', 'Every tenth key creation is throttled'],
  ],
  async run(options, context) {
    const { parseFaultRule, startSandbox } = await import('../../sandbox/index.ts');
    const sandbox = await startSandbox({
      port: options.port,
      apps: options.apps,
      seed: options.seed,
      faults: (options.fault ?? []).map(parseFaultRule),
      ...(options.data === undefined ? {} : { dataFile: options.data }),
      ...(options.sunset === undefined ? {} : { sunset: parseDate(options.sunset) }),
      log: ({ method, path, status }) => context.log.info(`${method} ${path} ${status}`),
    });
    const { userId, pat, apps } = sandbox.account();
    context.print(
      [
        `The sandbox listens on ${sandbox.url}`,
        '',
        `  export CLARIFAI_API_BASE=${sandbox.url}`,
        `  export CLARIFAI_PAT=${pat}`,
        `  export CLARIFAI_USER_ID=${userId}`,
        '',
        'Applications and their made-up client ids and secrets:',
        ...apps.slice(0, 10).map((app) => `  ${app.appId.padEnd(14)} ${app.clientId} ${app.clientSecret}`),
        '',
        'Stop it with Ctrl-C.',
        '',
      ].join('\n'),
    );
    await untilStopped();
    await sandbox.close();
    return EXIT.ok;
  },
};

function parseDate(text: string): Date {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date;
  throw new KeyshiftError('usage', `--sunset ${text} is no date`, { hint: 'Write it as 2017-12-31.' });
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
