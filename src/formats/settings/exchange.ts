import type { CredentialRole } from '../../domain/finding.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Legacy } from './legacy.ts';
import type { Setting } from './setting.ts';

/** A file's settings, and what becomes of those that hold old credentials. */
export interface Exchange {
  readonly file: string;
  readonly legacy: readonly Legacy[];
  /** The parts of each credential. */
  readonly parts: ReadonlyMap<string, readonly Legacy[]>;
  /** The parts whose place the key takes. */
  readonly carriers: ReadonlySet<Legacy>;
  /** Why a credential is left by hand: its parts go in one change or not at all. */
  readonly obstacles: ReadonlyMap<string, string>;
  /** Containers that hold several credentials under different names, such as dev and prod. */
  readonly crowded: ReadonlySet<string>;
  /** By container and name, see {@link placeOf}. */
  readonly settings: ReadonlyMap<string, Setting>;
}

export function createExchange(file: string, settings: readonly Setting[], legacy: readonly Legacy[]): Exchange {
  const parts = groupBy(legacy, ({ credential }) => credential);
  const carriers = new Set([...parts.values()].flatMap(carriersOf));
  const carriersByPlace = groupBy([...carriers], ({ setting }) => setting.container);
  return {
    file,
    legacy,
    parts,
    carriers,
    obstacles: new Map(legacy.flatMap(({ credential, obstacle }) => (obstacle ? [[credential, obstacle]] : []))),
    crowded: new Set([...carriersByPlace].filter(([, own]) => namesOf(own).size > 1).map(([container]) => container)),
    settings: new Map(settings.map((setting) => [placeOf(setting.container, setting.name), setting])),
  };
}

export function placeOf(container: string, name: string): string {
  return `${container} ${name}`;
}

const CARRIERS: readonly CredentialRole[] = ['client-id', 'client-secret', 'access-token'];

/** The key takes the place of the id, without one of the secret, without either of the token. */
function carriersOf(whole: readonly Legacy[]): readonly Legacy[] {
  const carrier = CARRIERS.find((role) => whole.some((part) => part.role === role));
  return whole.filter((part) => part.role === carrier);
}

function namesOf(items: readonly Legacy[]): ReadonlySet<string> {
  return new Set(items.map(({ setting }) => setting.name));
}
