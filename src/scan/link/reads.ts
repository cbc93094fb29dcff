import type { CredentialRole, Waypoint } from '../../domain/finding.ts';
import type { NamesRead, Site } from '../../languages/language.ts';
import { isKeyOf } from './key-match.ts';

/** Code that reads a part of its credential from a variable or a config key. */
export interface Read {
  /** As the code writes it. */
  readonly name: string;
  /** The variable's name, or the keys that the name may mean. */
  readonly keys: readonly string[];
  readonly role: CredentialRole;
  readonly by: Waypoint;
  /** Whether this settings file may be the one; absent: any that reaches the code. */
  readonly isIn?: (file: string) => boolean;
  /** The only settings file it can come from, where the code says so by its path. */
  readonly from?: string;
}

export function readBy(file: string, line: number, name: string): Waypoint {
  return { file, line, what: `reads ${name}` };
}

/** The reads as a format asks for them by the keys of one file. */
export function namesRead(reads: readonly Read[], file: string): NamesRead {
  return {
    has: (key) => reads.some((read) => isRead(read, key, file)),
    roleOf(key) {
      const roles = new Set(reads.filter((read) => isRead(read, key, file)).map(({ role }) => role));
      return roles.size === 1 ? [...roles][0] : undefined;
    },
  };
}

/** A name that says the provider tells by itself; another one only by the code that reads it. */
export function withReader(site: Site, reads: readonly Read[], file: string): Site {
  const { configKey, via } = site;
  if (configKey === undefined || via !== undefined || /clarifai/i.test(configKey)) return site;
  const by = reads.filter((read) => isRead(read, configKey, file)).map((read) => read.by);
  const distinct = new Map(by.map((point) => [`${point.file}:${point.line} ${point.what}`, point]));
  return by.length === 0 ? site : { ...site, via: [...distinct.values()] };
}

function isRead({ keys }: Read, key: string, file: string): boolean {
  return keys.some((asked) => asked === key || isKeyOf(asked, key, file));
}
