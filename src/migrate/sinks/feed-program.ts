import { spawn } from 'node:child_process';
import { scrub } from '../../domain/secret.ts';
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

export interface Exit {
  /** Exit status, or the name of the signal that ended it. */
  readonly code: number | string;
  /** The end of what it wrote, the secret masked. */
  readonly said: string;
}

/**
 * Runs a program that takes a secret on its standard input. `KEYSHIFT_NAME`, `KEYSHIFT_USER_ID`,
 * `KEYSHIFT_APP_ID` and `KEYSHIFT_DESCRIPTION` say what the secret is.
 * @throws Error with `code` ENOENT when there is no such program
 */
export async function feedProgram(feeding: Feeding, entry: SinkEntry, options: FeedOptions): Promise<Exit> {
  const { program, args, input, shell = false } = feeding;
  const child = spawn(program, args, { ...options, shell, env: environmentFor(entry) });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const collect = (chunk: Buffer) => {
      if (size < OUTPUT_LIMIT) chunks.push(chunk);
      size += chunk.length;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ code: code ?? signal ?? 'unknown', said: scrub(output, [entry.secret]).trim().slice(-500) });
    });
    // A program that ends without reading breaks the pipe; its exit code says whether that is a failure.
    child.stdin.once('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The program gets the user's environment but not the token that makes keys. */
function environmentFor({ name, app, description }: SinkEntry): NodeJS.ProcessEnv {
  const { CLARIFAI_PAT: _, ...rest } = process.env;
  return {
    ...rest,
    KEYSHIFT_NAME: name,
    KEYSHIFT_USER_ID: app.userId,
    KEYSHIFT_APP_ID: app.appId,
    KEYSHIFT_DESCRIPTION: description,
  };
}
