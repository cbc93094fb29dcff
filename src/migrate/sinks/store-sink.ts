import { KeyshiftError } from '../../domain/errors.ts';
import { type Exit, type Feeding, feedProgram } from './feed-program.ts';
import type { Sink, SinkEntry, StoreKind } from './sink.ts';
import { STORE_RECIPES } from './store-recipes.ts';

/**
 * `github:`, `kubernetes:`, `vault:`, `aws:`, `doppler:` or `op:` and a target: hands the secret to the
 * store's own command line, as {@link STORE_RECIPES} say. `timeout` in milliseconds.
 * @throws {KeyshiftError} 'usage' when the target has not the store's form
 */
export function createStoreSink(kind: StoreKind, target: string, folder: string, timeout = 60_000): Sink {
  const recipe = STORE_RECIPES[kind];
  const shown = `${kind}:${target}`;
  const parts = recipe.target.exec(target)?.slice(1);
  if (parts === undefined) {
    throw new KeyshiftError('usage', `not a sink: ${shown}`, { hint: `Use ${kind}:${recipe.form}.` });
  }
  async function run(feeding: Feeding, entry: SinkEntry): Promise<Exit> {
    try {
      return await feedProgram(feeding, entry, { cwd: folder, timeout });
    } catch (error) {
      throw new KeyshiftError('refused', `${shown}: ${feeding.program} cannot be started`, {
        hint: `Install ${feeding.program} and sign in with it, then run again: the same key is delivered then.`,
        cause: error,
      });
    }
  }
  return {
    kind,
    file: undefined,
    describe: () => shown,
    async deliver(entry) {
      const complaints: string[] = [];
      for (const feeding of recipe.feedings(parts, entry)) {
        const { code, said } = await run(feeding, entry);
        if (code === 0) return 'delivered';
        complaints.push(`${feeding.program} ended with ${code}${said && `: ${said}`}`);
      }
      throw new KeyshiftError('refused', `${shown}: ${[...new Set(complaints)].join('; ')}`, {
        hint: 'The key exists. Mend what is told and run again: the same key is delivered then.',
      });
    },
    withdraw: async () => 'impossible',
  };
}
