import { spawn } from 'node:child_process';

export interface ProgramOptions {
  readonly args?: readonly string[];
  /** Run the program as a line of the shell. */
  readonly shell?: boolean;
  readonly cwd: string;
  /** Beside the user's own. */
  readonly variables: Readonly<Record<string, string>>;
  /** All that stands on its standard input. */
  readonly input?: string;
  /** Milliseconds; without it the program has all the time it takes. */
  readonly timeout?: number;
  /** Bytes of its output that are kept of more. */
  readonly keep: number;
}

export interface Ended {
  /** Exit status, or the name of the signal that ended it. */
  readonly code: number | string;
  /** The end of what it wrote, in whole lines: no mask fits half a secret. Unmasked. */
  readonly output: string;
}

/**
 * Runs a program of the user's to its end, in the user's environment without the token that makes keys.
 * @throws Error with `code` ENOENT when there is no such program
 */
export function runProgram(program: string, options: ProgramOptions): Promise<Ended> {
  const { args = [], shell = false, cwd, variables, input = '', timeout, keep } = options;
  const { CLARIFAI_PAT: _, ...own } = process.env;
  const child = spawn(program, args, { shell, cwd, timeout, env: { ...own, ...variables } });
  const tail = createTail(keep);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', tail.add);
    child.stderr.on('data', tail.add);
    child.once('error', reject);
    child.once('exit', () => {
      // What a shell that ran out of time had started keeps the pipes open, and would be waited for.
      if (child.killed) for (const pipe of [child.stdout, child.stderr]) pipe.destroy();
    });
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 'unknown', output: tail.text() }));
    // A program that ends without reading breaks the pipe; its exit code says whether that is a failure.
    child.stdin.once('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Keeps the end of what is added, some more than `keep` bytes, and from the start of a line if something was let go. */
function createTail(keep: number): { readonly add: (chunk: Buffer) => void; readonly text: () => string } {
  const chunks: Buffer[] = [];
  let size = 0;
  let cut = false;
  return {
    add(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      for (let [first] = chunks; first && size - first.length >= keep; [first] = chunks) {
        chunks.shift();
        size -= first.length;
        cut = true;
      }
    },
    text() {
      const text = Buffer.concat(chunks).toString('utf8');
      return cut ? text.slice(text.indexOf('\n') + 1 || text.length) : text;
    },
  };
}
