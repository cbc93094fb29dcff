import { writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import picocolors from 'picocolors';
import { KeyshiftError } from '../domain/errors.ts';
import type { Palette } from '../report/palette.ts';
import type { GlobalOptions } from './global-options.ts';
import { createLog, type Log } from './log.ts';

/** What a command may do to the outside besides its own job. */
export interface Context {
  /** The answer of the command: standard output, or the file that --output names. */
  print(text: string): void;
  /** An answer to standard output, or to a file. */
  write(text: string, file: string | undefined): void;
  /** A remark for a person, on standard error; silent with --quiet. */
  note(text: string): void;
  readonly log: Log;
  /** Colours when the answer goes to a terminal that wants them. */
  readonly palette: Palette;
  /** Questions can be asked. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function createContext(options: GlobalOptions): Context {
  const colours = options.color !== false && options.output === undefined && picocolors.isColorSupported && isatty(1);
  let log: Log | undefined;
  return {
    print(text) {
      writeAnswer(text, onlyOutput(options));
    },
    write: writeAnswer,
    note(text) {
      if (!options.quiet) process.stderr.write(`${text}\n`);
    },
    get log() {
      log ??= createLog(options);
      return log;
    },
    palette: picocolors.createColors(colours),
    interactive: isatty(0) && isatty(2) && process.env['CI'] === undefined,
    env: process.env,
  };
}

function onlyOutput({ output }: GlobalOptions): string | undefined {
  if (output === undefined || typeof output === 'string') return output;
  throw new KeyshiftError('usage', '--output is given more than once', { hint: 'Only scan writes several answers.' });
}

function writeAnswer(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new KeyshiftError('file', `${file} cannot be written`, {
      hint: 'Name a file in a folder that exists and that you may write to.',
      cause: error,
    });
  }
}
