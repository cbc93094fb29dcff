import { type ApiOptions, withApiOptions } from '../api-options.ts';
import type { Command } from '../command.ts';
import { type RunOptions, rootOf, withRunOptions } from '../run-options.ts';
import { follow, withRun } from '../run-session.ts';

export const verifyCommand: Command<RunOptions & ApiOptions> = {
  command: 'verify <run>',
  describe: 'Check that the keys of a run hold exactly their scopes and that nothing legacy is left',
  options: (program) => withRunOptions(withApiOptions(program)),
  examples: [['keyshift verify latest', 'Check the last run here']],
  async run(options, context) {
    const { verifyRun } = await import('../../migrate/verify.ts');
    return withRun(rootOf(options), options.run, options, context, ({ plan, ports }) =>
      follow(verifyRun(plan, ports), plan, context),
    );
  },
};
