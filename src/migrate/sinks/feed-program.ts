import { scrub } from '../../domain/secret.ts';
import { type Ended, runProgram } from '../run-program.ts';
import type { SinkEntry } from './sink.ts';

const OUTPUT_LIMIT = 64 * 1024;

/** A program and what it is given; `args` are seen by every process of the machine, `input` by the program alone. */
export interface Feeding {
  readonly program: string;
  readonly args: readonly string[];
  readonly input: string;
  /** Run the program as a line of the shell. */
  readonly shell?: boolean;
}

export interface FeedOptions {
  readonly cwd: string;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface Exit extends Pick<Ended, 'code'> {
  /** The end of what it wrote, the secret masked. */
  readonly said: string;
}

/**
 * Runs a program that takes a secret on its standard input. `KEYSHIFT_NAME`, `KEYSHIFT_USER_ID`,
 * `KEYSHIFT_APP_ID` and `KEYSHIFT_DESCRIPTION` say what the secret is.
 * @throws Error with `code` ENOENT when there is no such program
 */
export async function feedProgram(feeding: Feeding, entry: SinkEntry, options: FeedOptions): Promise<Exit> {
  const { program, ...given } = feeding;
  const { code, output } = await runProgram(program, {
    ...given,
    ...options,
    variables: variablesOf(entry),
    keep: OUTPUT_LIMIT,
  });
  return { code, said: scrub(output, [entry.secret]).trim().slice(-500) };
}

function variablesOf({ name, app, description }: SinkEntry): Readonly<Record<string, string>> {
  return {
    KEYSHIFT_NAME: name,
    KEYSHIFT_USER_ID: app.userId,
    KEYSHIFT_APP_ID: app.appId,
    KEYSHIFT_DESCRIPTION: description,
  };
}
