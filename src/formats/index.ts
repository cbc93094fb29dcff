import { dotenv } from './dotenv.ts';
import type { Format } from './format.ts';
import { ini } from './ini.ts';
import { json } from './json.ts';
import { process } from './process.ts';
import { properties } from './properties.ts';
import { text } from './text.ts';
import { yaml } from './yaml.ts';

/** Every config format keyshift reads, the one that takes any file last. A file here without a line here fails a test. */
export const FORMATS: readonly Format[] = [dotenv, json, yaml, ini, process, properties, text];

/** The format of a file by its path. */
export function formatOf(file: string): Format | undefined {
  return FORMATS.find((format) => format.matches(file));
}
