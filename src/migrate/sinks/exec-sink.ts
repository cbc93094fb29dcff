import { KeyshiftError } from '../../domain/errors.ts';
import { feedProgram } from './feed-program.ts';
import type { Sink } from './sink.ts';

/**
 * `exec:COMMAND`: runs the command in the shell with the secret, and nothing else, on its standard
 * input. `timeout` in milliseconds.
 */
export function createExecSink(command: string, folder: string, timeout = 60_000): Sink {
  const shown = `exec:${command.trim().split(/\s+/)[0] ?? ''} …`;
  return {
    kind: 'exec',
    file: undefined,
    describe: () => shown,
    async deliver(entry) {
      const feeding = { program: command, args: [], input: entry.secret.reveal(), shell: true };
      const { code, said } = await feedProgram(feeding, entry, { cwd: folder, timeout });
      if (code === 0) return 'delivered';
      throw new KeyshiftError('refused', `${shown} ended with ${code}${said && `: ${said}`}`, {
        hint: 'The key exists. Correct the command and run again: the same key is delivered then.',
      });
    },
    withdraw: async () => 'impossible',
  };
}
