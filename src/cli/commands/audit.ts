import { EXIT } from '../../domain/errors.ts';
import type { VerifiedJournal } from '../../migrate/verify-journal.ts';
import type { Command } from '../command.ts';
import { findRun } from '../find-run.ts';
import { type RunOptions, rootOf, withRoot } from '../run-options.ts';

interface AuditCommandOptions extends RunOptions {
  readonly anchor: string | undefined;
  readonly format: 'text' | 'json';
}

export const auditCommand: Command<AuditCommandOptions> = {
  command: 'audit <action> [run]',
  describe: 'Check that the journal of a run is whole and was not changed',
  options: (program) =>
    withRoot(program)
      .positional('action', { choices: ['verify'] as const, demandOption: true, describe: 'What to do' })
      .positional('run', {
        type: 'string',
        default: 'latest',
        describe: 'Id of the run, latest, or the path of a journal.jsonl, as of a batch',
      })
      .option('anchor', { type: 'string', describe: 'Anchor that a run printed: shows also that no end is missing' })
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: 'Form of the answer',
      }),
  examples: [
    ['keyshift audit verify', 'Check the chain of the last run here, and print its anchor'],
    ['keyshift audit verify latest --anchor 5f1c…', 'Check that nothing up to that anchor is missing'],
  ],
  async run(options, context) {
    const { verifyJournal } = await import('../../migrate/verify-journal.ts');
    const file = await journalFileOf(rootOf(options), options.run);
    const verified = await verifyJournal(file, options.anchor);
    context.print(options.format === 'json' ? `${JSON.stringify(verified, null, 2)}\n` : textOf(verified));
    return EXIT.ok;
  },
};

async function journalFileOf(root: string, run: string): Promise<string> {
  if (run.endsWith('.jsonl')) return run;
  return (await findRun(root, run)).journalFile;
}

function textOf({ file, records, anchor, tornBytes, sinceAnchor }: VerifiedJournal): string {
  const since = sinceAnchor === null ? [] : [`${sinceAnchor} records were added since the anchor that was given.`];
  const torn = tornBytes === 0 ? [] : [`A crash cut off the last ${tornBytes} bytes, which were never relied on.`];
  const lines = [`${file}: ${records} records, each follows from the one before.`, ...torn, ...since];
  return `${[...lines, `Anchor: ${anchor}`].join('\n')}\n`;
}
