import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KeyshiftError } from '../../domain/errors.ts';
import type { TextEncoding } from '../../domain/plan.ts';
import { decodeText, encodeText } from '../../domain/text-codec.ts';
import { ifExists, removeFile, replaceFile } from '../durable-write.ts';
import { groupCommit } from '../group-commit.ts';
import { inTurn } from './in-turn.ts';
import type { Delivery, Sink, SinkEntry, Withdrawal } from './sink.ts';

/** How names and values live in a text; pure. Each throws a plain Error when the text is malformed. */
export interface NamedValues {
  get(text: string, name: string): string | undefined;
  set(text: string, name: string, value: string): string;
  unset(text: string, name: string): string;
  /** Nothing would be lost by removing the file. */
  isEmpty(text: string): boolean;
}

/** A sink that merges names and values into a text file and leaves the rest of it alone. */
export function createTextSink(kind: 'dotenv' | 'json', shown: string, file: string, values: NamedValues): Sink {
  async function deliverAll(entries: readonly SinkEntry[]): Promise<readonly Delivery[]> {
    return inTurn(file, async () => {
      const before = await readText(file);
      let text = before?.text ?? '';
      const deliveries = entries.map(({ name, secret }): Delivery => {
        if (values.get(text, name) === secret.reveal()) return 'unchanged';
        text = values.set(text, name, secret.reveal());
        return 'delivered';
      });
      if (deliveries.includes('delivered')) await writeText(text, before?.encoding);
      return deliveries;
    });
  }

  async function withdraw({ name, secret }: SinkEntry, before: Uint8Array | undefined): Promise<Withdrawal> {
    return inTurn(file, async () => {
      const now = await readText(file);
      const value = now && values.get(now.text, name);
      if (now === undefined || value === undefined) return 'already-gone';
      if (value !== secret.reveal()) return 'changed';
      const previous = before && values.get(decode(before).text, name);
      const text = previous === undefined ? values.unset(now.text, name) : values.set(now.text, name, previous);
      if (before === undefined && values.isEmpty(text)) await removeFile(file);
      else await writeText(text, now.encoding);
      return 'withdrawn';
    });
  }

  function decode(bytes: Uint8Array) {
    const decoded = decodeText(bytes);
    if (decoded === undefined) throw new Error('it is not text');
    return decoded;
  }

  async function readText(path: string) {
    const bytes = await ifExists(readFile(path));
    return bytes && decode(bytes);
  }

  async function writeText(text: string, encoding: TextEncoding = 'utf8') {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, encodeText(text, encoding), 0o600);
  }

  const deliveries = groupCommit((group: readonly SinkEntry[]) => explained(shown, deliverAll(group)));
  return {
    kind,
    file,
    describe: () => shown,
    deliver: deliveries.submit,
    withdraw: (entry, before) => explained(shown, withdraw(entry, before)),
  };
}

/** Names the sink in every error of its file. */
export async function explained<T>(shown: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof KeyshiftError) throw error;
    throw new KeyshiftError('file', `${shown}: ${(error as Error).message}`, {
      hint: 'Name another sink with --sink, or make the file writable and well-formed.',
    });
  }
}
