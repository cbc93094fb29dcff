import { mentionsApiHost } from '../../../clarifai/wire.ts';
import { knownText } from '../../../languages/detect/addresses.ts';
import type { CodeFile } from '../code-files.ts';
import type { GivenAddress } from './given-address.ts';
import type { Home } from './homes.ts';
import type { AdoptedAddress } from './with-addresses.ts';

/** axios is one client for a whole program: `axios.defaults.baseURL = …` in one file holds in all that import it. */
export function globalClient({ unit }: CodeFile, home: Home): readonly AdoptedAddress[] {
  const given = globalAddress(home.code);
  const local = unit.imports.find(({ module }) => module === 'axios')?.local;
  return given && local ? [{ name: local, given }] : [];
}

/** What other files say that give the global client its headers; nothing where the home sets no address for it. */
export function globalUses(home: Home): readonly string[] {
  return globalAddress(home.code) ? ['axios.defaults.headers', 'axios.interceptors'] : [];
}

function globalAddress({ unit }: CodeFile): GivenAddress | undefined {
  const base = unit.bindings.find(({ name }) => name === 'axios.defaults.baseURL')?.value;
  const address = base ? knownText(base, unit) : '';
  return base && mentionsApiHost(address) ? { address, client: true, offset: base.span.start } : undefined;
}
