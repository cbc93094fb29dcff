import { EXIT } from '../../domain/errors.ts';
import type { RunSummary } from '../../domain/report.ts';
import type { Command } from '../command.ts';
import { type RunOptions, rootOf, withRoot } from '../run-options.ts';

interface RunsCommandOptions extends Pick<RunOptions, 'root'> {
  readonly format: 'text' | 'json';
}

export const runsCommand: Command<RunsCommandOptions> = {
  command: 'runs',
  describe: 'List the runs of this folder and how they stand',
  options: (program) =>
    withRoot(program).option('format', {
      choices: ['text', 'json'] as const,
      default: 'text' as const,
      describe: 'Form of the answer',
    }),
  examples: [['keyshift runs', 'The oldest first']],
  async run(options, context) {
    const { summarizeRuns } = await import('../../migrate/runs.ts');
    const runs = await summarizeRuns(rootOf(options));
    const text = runs.length === 0 ? 'No runs here.\n' : `${runs.map(line).join('\n')}\n`;
    context.print(options.format === 'json' ? `${JSON.stringify(runs, null, 2)}\n` : text);
    return EXIT.ok;
  },
};

function line({ id, state, keysMade, filesEdited, byHandLeft }: RunSummary): string {
  return `${id}  ${state.padEnd(12)} ${keysMade} keys made, ${filesEdited} files edited, ${byHandLeft} left by hand`;
}
