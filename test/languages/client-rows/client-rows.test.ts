import { describe, expect, it } from 'vitest';
import { CLIENT_METHODS, type ClientMethodFact } from '../../../src/clarifai/facts/load.ts';
import type { SiteUsage } from '../../../src/languages/language.ts';
import { analyzeText } from '../../../src/scan/analyze-text.ts';
import { APPLE } from './apple.ts';
import { CSHARP } from './csharp.ts';
import { JAVASCRIPT } from './javascript.ts';
import { JVM } from './jvm.ts';
import { OTHERS } from './others.ts';
import { PHP } from './php.ts';
import { PYTHON } from './python.ts';
import type { Shape } from './shape.ts';

const SHAPES: readonly Shape[] = [...JAVASCRIPT, ...PYTHON, ...JVM, ...CSHARP, ...PHP, ...APPLE, ...OTHERS];

const clients = [...new Set(CLIENT_METHODS.map(({ client }) => client))];

function shapesOf(row: ClientMethodFact): readonly Shape[] {
  return SHAPES.filter(({ client, receiver }) => client === row.client && receiver === row.receiver);
}

const callText = ({ method, path }: { readonly method: string; readonly path: string }): string => `${method} ${path}`;

/** Calls that are made whatever the arguments are, and all that may be made. */
function callsOf(row: ClientMethodFact): { readonly always: readonly string[]; readonly possible: readonly string[] } {
  const always = [...row.calls, ...(row.oneOf ?? [])].map(callText);
  return { always, possible: [...always, ...(row.conditional ?? []).map(callText)] };
}

async function usagesAt(shape: Shape, row: ClientMethodFact): Promise<readonly SiteUsage[]> {
  const call = shape.call(row);
  const text = shape.write(call);
  const analysis = await analyzeText(shape.file, text, { platformKey: 'ask' });
  const end = text.indexOf(call) + call.length;
  return (analysis?.usages ?? []).filter(({ span }) => span.end === end);
}

/** Why a row's usage is not what the row says; undefined when it is. */
async function miss(shape: Shape, row: ClientMethodFact): Promise<string | undefined> {
  const [usage] = await usagesAt(shape, row);
  const { always, possible } = callsOf(row);
  if (usage === undefined) return 'no usage';
  if (usage.unknown !== undefined) return `unknown: ${usage.unknown}`;
  const found = usage.calls.map(callText);
  const lost = always.filter((call) => !found.includes(call));
  const extra = found.filter((call) => !possible.includes(call));
  return lost.length + extra.length === 0
    ? undefined
    : `${usage.method}: lost ${lost.join(', ')}; extra ${extra.join(', ')}`;
}

it('has a way to write every row of every client, and most rows several', () => {
  expect(CLIENT_METHODS.filter((row) => shapesOf(row).length === 0)).toEqual([]);
  const written = CLIENT_METHODS.flatMap(shapesOf).length;
  process.stdout.write(`${CLIENT_METHODS.length} rows of ${clients.length} clients, ${written} written calls\n`);
  expect(clients).toHaveLength(16);
  expect(written).toBeGreaterThan(2000);
});

describe.each(clients)('the rows of client %s', (client) => {
  it('are found, with their REST calls and nothing else, in every shape of code', async () => {
    const rows = CLIENT_METHODS.filter((row) => row.client === client);
    const misses: string[] = [];
    for (const row of rows) {
      for (const shape of shapesOf(row)) {
        const problem = await miss(shape, row);
        if (problem) misses.push(`${row.receiver} . ${row.method}  [${shape.name}]  ${problem}`);
      }
    }
    expect(misses).toEqual([]);
  });
});
