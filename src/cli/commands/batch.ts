import { resolve } from 'node:path';
import type { BatchOptions, BatchPorts } from '../../batch/index.ts';
import type { KeyService } from '../../clarifai/key-service.ts';
import { EXIT, type ExitCode, KeyshiftError } from '../../domain/errors.ts';
import { type ApiOptions, connect, userIdOf, withApiOptions } from '../api-options.ts';
import type { Command } from '../command.ts';
import { type Config, loadConfig } from '../config.ts';
import type { Context } from '../context.ts';
import type { GlobalOptions } from '../global-options.ts';
import { onInterrupt } from '../interrupt.ts';
import { showProgress } from '../progress.ts';

interface BatchCommandOptions extends ApiOptions {
  readonly file: string;
  readonly dryRun: boolean;
  readonly concurrency: number;
  readonly rate: number;
  readonly attempts: number;
  readonly resume: boolean;
  readonly allowChanged: boolean;
  readonly verify: boolean;
  readonly sink: string | undefined;
  readonly user: string | undefined;
  readonly state: string;
  readonly format: 'text' | 'json';
}

export const batchCommand: Command<BatchCommandOptions> = {
  command: 'batch <file>',
  describe: 'Create one key for each row of a CSV file',
  options: (program) =>
    withApiOptions(program)
      .positional('file', { type: 'string', demandOption: true, describe: 'CSV file with the column app_id' })
      .option('dry-run', { type: 'boolean', default: false, describe: 'Check the file and show what would be done' })
      .option('concurrency', { type: 'number', default: 10, describe: 'Rows at work at the same time' })
      .option('rate', { type: 'number', default: 10, describe: 'Requests a second at most' })
      .option('attempts', { type: 'number', default: 8, describe: 'Tries for a row' })
      .option('resume', {
        type: 'boolean',
        default: false,
        describe: 'Insist that there is an earlier run to go on with',
      })
      .option('allow-changed', {
        type: 'boolean',
        default: false,
        describe: 'Do also rows that were changed or added since the last run',
      })
      .option('verify', {
        type: 'boolean',
        default: true,
        describe: 'Ask for the scopes of each new key (--no-verify)',
      })
      .option('sink', { type: 'string', describe: 'Where secrets go: csv:FILE, json:FILE, dotenv:FILE, exec:COMMAND' })
      .option('user', { type: 'string', describe: 'User id for rows without one (default: CLARIFAI_USER_ID)' })
      .option('state', { type: 'string', default: '.keyshift', describe: 'Folder that keeps the run resumable' })
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: 'Form of the summary',
      }),
  examples: [
    ['keyshift batch keys.csv --dry-run', 'Check every row and show keys, scopes and time'],
    ['keyshift batch keys.csv --sink csv:secrets.csv', 'Create the keys; run it again to go on after a stop'],
  ],
  async run(options, context) {
    const config = await loadConfig(options.config);
    const sink = await openSink(options, config);
    const settings = batchOptions(options, config, context);
    return options.dryRun ? preview(settings, sink, context) : execute(options, settings, sink, context);
  },
};

type Sink = BatchPorts['sink'];

async function preview(settings: BatchOptions, sink: Sink, context: Context): Promise<ExitCode> {
  const { previewBatch, renderBatchPlan } = await import('../../batch/index.ts');
  const plan = await previewBatch(settings, { sink });
  context.print(`${renderBatchPlan(plan).join('\n')}\n`);
  return EXIT.ok;
}

async function execute(
  options: GlobalOptions & BatchCommandOptions,
  settings: BatchOptions,
  sink: Sink,
  context: Context,
): Promise<ExitCode> {
  const batch = await import('../../batch/index.ts');
  const service = await connectAfterCheck(options, settings, sink, context);
  const progress = showProgress(context);
  const interrupt = onInterrupt('Finishing the rows at work; run the same command again to go on.', context);
  try {
    const summary = await batch.runBatch(settings, {
      service,
      sink,
      inferScopes: (path) => scopesOfPath(path),
      onPlan: (plan) => context.note(batch.renderBatchPlan(plan).join('\n')),
      onProgress: progress.update,
      signal: interrupt.signal,
    });
    progress.stop();
    const lines = batch.renderBatchSummary(summary);
    context.print(options.format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : `${lines.join('\n')}\n`);
    context.note(`Its journal ends in ${summary.anchor} (keyshift audit verify ${summary.journal} --anchor).`);
    return batch.exitCodeOf(summary);
  } finally {
    progress.stop();
    interrupt.release();
  }
}

/** Without a token the file is checked all the same: its mistakes are worth knowing first. */
async function connectAfterCheck(
  options: ApiOptions,
  settings: BatchOptions,
  sink: Sink,
  context: Context,
): Promise<KeyService> {
  try {
    return await connect(options, context, { retries: 0 });
  } catch (error) {
    const { previewBatch } = await import('../../batch/index.ts');
    await previewBatch(settings, { sink });
    throw error;
  }
}

async function openSink(options: BatchCommandOptions, config: Config): Promise<Sink> {
  const spec = options.sink ?? config.sink;
  if (spec === undefined) {
    throw new KeyshiftError('usage', 'no sink is named, so the new keys would have nowhere to go', {
      hint: 'Name one: --sink csv:secrets.csv, json:FILE, dotenv:FILE or exec:COMMAND.',
    });
  }
  const { parseSink } = await import('../../migrate/sinks/parse-sink.ts');
  return parseSink(spec, process.cwd());
}

function batchOptions(options: BatchCommandOptions, config: Config, context: Context): BatchOptions {
  return {
    file: options.file,
    stateRoot: options.state,
    userId: options.user ?? config.user ?? userIdOf(context),
    concurrency: positive('concurrency', options.concurrency),
    rate: positive('rate', options.rate),
    attempts: positive('attempts', options.attempts),
    verify: options.verify,
    resume: options.resume,
    allowChanged: options.allowChanged,
  };
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new KeyshiftError('usage', `--${name} must be a number above 0`, { hint: `For example --${name} 10.` });
}

/** What the code of a row's checkout needs; a call that cannot be resolved makes the row a dead letter. */
async function scopesOfPath(path: string): Promise<readonly string[]> {
  const [{ scanTree }, { scopesOfComponent }, { TOOL }] = await Promise.all([
    import('../../scan/scan-tree.ts'),
    import('../../scopes/infer-scopes.ts'),
    import('../../version.ts'),
  ]);
  const { result } = await scanTree(resolve(path), { tool: TOOL, platformKey: 'ask' });
  const { grants, unknown } = scopesOfComponent('.', result.usages, 'full');
  const [first] = unknown;
  if (first) {
    throw new KeyshiftError('input', `${path}: ${first.location.file}:${first.location.startLine}: ${first.reason}`, {
      hint: 'Name the scopes in the column scopes.',
    });
  }
  return grants.map(({ scope }) => scope);
}
