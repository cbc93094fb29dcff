import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyshiftError } from '../../src/domain/errors.ts';
import type { Input, Seed } from './kind.ts';

/** CPU milliseconds that an input of 20,000 characters may take. */
const LONGEST = 10_000;

/** What is wrong with how a parser took an input, in words; undefined when nothing is. `folder` takes its files. */
export async function tryInput(input: Input, folder: string): Promise<string | undefined> {
  const before = process.cpuUsage();
  try {
    await input.kind.parse(input, { place: (seed) => place(seed, folder) });
  } catch (error) {
    // A refusal in words is what a broken input should get.
    if (!(error instanceof KeyshiftError))
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user } = process.cpuUsage(before);
  return user / 1000 > LONGEST ? `took ${Math.round(user / 1000)} ms of CPU time` : undefined;
}

function place({ name, text }: Seed, folder: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
