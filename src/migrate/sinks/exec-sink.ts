import { spawn } from 'node:child_process';
import { KeyshiftError } from '../../domain/errors.ts';
import { scrub } from '../../domain/secret.ts';
import type { Sink, SinkEntry } from './sink.ts';

const OUTPUT_LIMIT = 64 * 1024;

/**
 * `exec:COMMAND`: runs the command in the shell with the secret, and nothing else, on its standard
 * input. `KEYSHIFT_NAME`, `KEYSHIFT_USER_ID`, `KEYSHIFT_APP_ID` and `KEYSHIFT_DESCRIPTION` say what it
 * is. `timeout` in milliseconds.
 */
export function createExecSink(command: string, folder: string, timeout = 60_000): Sink {
  const shown = `exec:${command.trim().split(/\s+/)[0] ?? ''} …`;
  return {
    kind: 'exec',
    file: undefined,
    describe: () => shown,
    async deliver(entry) {
      const { code, output } = await run(command, folder, entry, timeout);
      if (code === 0) return 'delivered';
      const said = scrub(output, [entry.secret]).trim().slice(-500);
      throw new KeyshiftError('refused', `${shown} ended with ${code}${said && `: ${said}`}`, {
        hint: 'The key exists. Correct the command and run again: the same key is delivered then.',
      });
    },
    withdraw: async () => 'impossible',
  };
}

interface Exit {
  readonly code: number | string;
  readonly output: string;
}

async function run(command: string, cwd: string, entry: SinkEntry, timeout: number): Promise<Exit> {
  const child = spawn(command, { shell: true, cwd, timeout, env: environmentFor(entry) });
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
      resolve({ code: code ?? signal ?? 'unknown', output: Buffer.concat(chunks).toString('utf8') });
    });
    // A command that ends without reading breaks the pipe; its exit code says whether that is a failure.
    child.stdin.once('error', () => undefined);
    child.stdin.end(entry.secret.reveal());
  });
}

/** The command gets the user's environment but not the token that makes keys. */
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
