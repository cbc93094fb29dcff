import { type ApiOptions, withApiOptions } from '../api-options.ts';
import { checkDays } from '../check-days.ts';
import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type RunOptions, rootOf, withRunOptions } from '../run-options.ts';
import { follow, withRun } from '../run-session.ts';

interface RetireCommandOptions extends RunOptions, ApiOptions {
  readonly window: number | undefined;
}

export const retireCommand: Command<RetireCommandOptions> = {
  command: 'retire <run>',
  describe: 'End the time in which old and new credentials both work; opens only when nothing legacy is left',
  options: (program) =>
    withRunOptions(withApiOptions(program)).option('window', {
      type: 'number',
      describe:
        'Days for which old and new must have worked side by side (default: retireWindowDays of the config, or 0)',
    }),
  examples: [
    ['keyshift retire latest', 'Say what to delete in the portal, and forget the old files'],
    ['keyshift retire latest --window 14', 'The same, but not within two weeks of the migration'],
  ],
  async run(options, context) {
    const { retireRun } = await import('../../migrate/retire.ts');
    const windowDays = options.window ?? (await loadConfig(options.config)).retireWindowDays ?? 0;
    checkDays('--window', windowDays);
    return withRun(rootOf(options), options.run, options, context, ({ plan, ports }) =>
      follow(retireRun(plan, ports, { windowDays }), plan, context),
    );
  },
};
