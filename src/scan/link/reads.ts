import type { Waypoint } from '../../domain/finding.ts';

/** Code that reads a part of its credential from a variable or a config key. */
export interface Read {
  /** The variable's name or the dotted key. */
  readonly name: string;
  readonly by: Waypoint;
  /** The only settings file it can come from, where the code says so. */
  readonly from?: string;
}

export function readBy(file: string, line: number, name: string): Waypoint {
  return { file, line, what: `reads ${name}` };
}
