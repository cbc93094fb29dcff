import { describe, expect, it } from 'vitest';
import { CLIENT_METHODS, type ClientMethodFact } from '../../../src/clarifai/facts/load.ts';
import type { Shape } from './shape.ts';
import { shapesOf, usageAt } from './shapes-of.ts';

const clients = [...new Set(CLIENT_METHODS.map(({ client }) => client))];

const callText = ({ method, path }: { readonly method: string; readonly path: string }): string => `${method} ${path}`;

/** Calls that are made whatever the arguments are, and all that may be made. */
function callsOf(row: ClientMethodFact): { readonly always: readonly string[]; readonly possible: readonly string[] } {
  const always = [...row.calls, ...(row.oneOf ?? [])].map(callText);
  return { always, possible: [...always, ...(row.conditional ?? []).map(callText)] };
}

/** Why a row's usage is not what the row says; undefined when it is. */
async function miss(shape: Shape, row: ClientMethodFact): Promise<string | undefined> {
  const usage = await usageAt(shape, row);
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
