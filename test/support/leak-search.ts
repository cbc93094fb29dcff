import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gathers what was said, and where, and looks for secrets in it. */
export interface LeakSearch {
  add(where: string, text: string): void;
  /** The file, or all files of the folder, but for those whose name is among `except`. */
  addFiles(path: string, except?: readonly string[]): void;
  /** The places that tell one of the secrets, in whatever form. */
  leaks(secrets: Iterable<string>): readonly string[];
  /** How many places were gathered. */
  size(): number;
}

export function createLeakSearch(): LeakSearch {
  const said: { readonly where: string; readonly text: string }[] = [];
  const add = (where: string, text: string): void => void said.push({ where, text });
  return {
    add,
    addFiles(path, except = []) {
      for (const file of filesIn(path, except)) add(file, readFileSync(file, 'utf8'));
    },
    leaks: (secrets) =>
      [...secrets].flatMap((secret) =>
        said.filter(({ text }) => formsOf(secret).some((form) => text.includes(form))).map(({ where }) => where),
      ),
    size: () => said.length,
  };
}

function filesIn(folder: string, except: readonly string[]): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (except.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path, except) : [path];
  });
}

/** A secret as it is, and as requests, tools and files write it. */
function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replaceAll('=', ''),
    base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    Buffer.from(secret).toString('hex'),
  ];
}
