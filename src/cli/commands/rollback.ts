import { type ApiOptions, withApiOptions } from '../api-options.ts';
import { confirm, declined } from '../apply-run.ts';
import type { Command } from '../command.ts';
import { type RunOptions, rootOf, withRunOptions } from '../run-options.ts';
import { follow, withRun } from '../run-session.ts';

interface RollbackCommandOptions extends RunOptions, ApiOptions {
  readonly yes: boolean;
  readonly force: boolean;
}

export const rollbackCommand: Command<RollbackCommandOptions> = {
  command: 'rollback <run>',
  describe: 'Undo a run: restore its files byte for byte and delete the keys it made',
  options: (program) =>
    withRunOptions(withApiOptions(program))
      .option('yes', { alias: 'y', type: 'boolean', default: false, describe: 'Do not ask' })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'Delete also keys that are still in use',
      }),
  examples: [
    ['keyshift rollback latest', 'Undo the last run here'],
    ['keyshift rollback 20171115T093000-1a2b3c --yes', 'Undo this run without being asked'],
  ],
  async run(options, context) {
    const { rollbackRun } = await import('../../migrate/rollback.ts');
    return withRun(rootOf(options), options.run, options, context, async ({ folder, plan, ports }) => {
      if (!(await confirm(`Undo run ${folder.id}?`, options.yes, context))) return declined(context);
      return follow(rollbackRun(plan, ports, { force: options.force }), plan, context, 'undo');
    });
  },
};
