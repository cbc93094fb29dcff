import { KeyshiftError } from '../../domain/errors.ts';
import { VERIFY_STAGES, type VerifyOptions, type VerifyStage } from '../../migrate/verify/verify-run.ts';
import { type ApiOptions, connectReader, withApiOptions } from '../api-options.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { legacyIn } from '../legacy-in.ts';
import { type RunOptions, rootOf, withRunOptions } from '../run-options.ts';
import { follow, withRun } from '../run-session.ts';

interface VerifyCommandOptions extends RunOptions, ApiOptions {
  readonly stage: readonly VerifyStage[] | undefined;
  readonly test: string | undefined;
}

export const verifyCommand: Command<VerifyCommandOptions> = {
  command: 'verify <run>',
  describe: 'Check that the keys of a run hold exactly their scopes and that nothing legacy is left',
  options: (program) =>
    withRunOptions(withApiOptions(program))
      .option('stage', {
        choices: VERIFY_STAGES,
        array: true,
        describe:
          'key: its scopes; tree: files and a new scan; test: your tests; shadow: old and new answers (default: all)',
      })
      .option('test', { type: 'string', describe: 'Your tests, run with the new secret in the environment' }),
  examples: [
    ['keyshift verify latest', 'Check the last run here'],
    ["keyshift verify latest --test 'npm test'", 'Also run your own tests with the new key'],
    ['keyshift verify latest --stage key --stage shadow', 'The keys alone, and the same calls with the old credential'],
  ],
  async run(options, context) {
    const { verifyRun } = await import('../../migrate/verify/verify-run.ts');
    const checks = await checksOf(options, context);
    return withRun(rootOf(options), options.run, options, context, ({ plan, ports }) =>
      follow(verifyRun(plan, ports, checks), plan, context),
    );
  },
};

async function checksOf(options: VerifyCommandOptions, context: Context): Promise<VerifyOptions> {
  const { stage: stages, test: command } = options;
  if (stages?.includes('test') && command === undefined) {
    throw new KeyshiftError('usage', '--stage test needs --test', { hint: "Say what to run: --test 'npm test'." });
  }
  const { isDamaged } = await import('../../scan/is-damaged.ts');
  const tell = (output: string): void => context.note(output.trimEnd());
  return {
    reader: await connectReader(options, context),
    damaged: isDamaged,
    legacyIn: legacyIn(context.env),
    ...(stages === undefined ? {} : { stages }),
    ...(command === undefined ? {} : { test: { command, tell } }),
  };
}
