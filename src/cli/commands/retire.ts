import { type ApiOptions, withApiOptions } from '../api-options.ts';
import type { Command } from '../command.ts';
import { type RunOptions, rootOf, withRunOptions } from '../run-options.ts';
import { follow, withRun } from '../run-session.ts';

export const retireCommand: Command<RunOptions & ApiOptions> = {
  command: 'retire <run>',
  describe: 'End the time in which old and new credentials both work; opens only when nothing legacy is left',
  options: (program) => withRunOptions(withApiOptions(program)),
  examples: [['keyshift retire latest', 'Say what to delete in the portal, and forget the old files']],
  async run(options, context) {
    const { retireRun } = await import('../../migrate/retire.ts');
    return withRun(rootOf(options), options.run, options, context, ({ plan, ports }) =>
      follow(retireRun(plan, ports), plan, context),
    );
  },
};
