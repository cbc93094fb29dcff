import { folderOf } from '../../domain/component.ts';
import { groupBy } from '../../domain/group-by.ts';

/** The listed files by path and by base name. */
export interface FileIndex {
  readonly has: (file: string) => boolean;
  /** Files whose base name without its extension is this, in any case of letters, nearest to a folder first. */
  readonly called: (name: string, near: string) => readonly string[];
  /** Files whose base name fits, in listing order. */
  readonly matching: (pattern: RegExp) => readonly string[];
  /** Paths without their endings that a module's name means by the aliases of the project around a file. */
  readonly aliased: (module: string, from: string) => readonly string[];
}

/** Made on the first question: most scans ask none. */
export function indexFiles(files: readonly string[], aliased: FileIndex['aliased'] = () => []): FileIndex {
  let paths: ReadonlySet<string> | undefined;
  let stems: ReadonlyMap<string, readonly string[]> | undefined;
  const matches = new WeakMap<RegExp, readonly string[]>();
  return {
    has(file) {
      paths ??= new Set(files);
      return paths.has(file);
    },
    called(name, near) {
      stems ??= groupBy(files, stemOf);
      return nearestFirst(stems.get(name.toLowerCase()) ?? [], near);
    },
    aliased,
    matching(pattern) {
      const known = matches.get(pattern) ?? files.filter((file) => pattern.test(file));
      matches.set(pattern, known);
      return known;
    },
  };
}

function stemOf(file: string): string {
  return baseName(file)
    .replace(/(?<=.)\.\w+$/, '')
    .toLowerCase();
}

export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** By the number of leading folders shared with the given one. */
function nearestFirst(files: readonly string[], near: string): readonly string[] {
  return files.toSorted((a, b) => shared(folderOf(b), near) - shared(folderOf(a), near));
}

function shared(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const first = left.findIndex((part, index) => part !== right[index]);
  return first === -1 ? left.length : first;
}

/** Joins a folder and a relative path; undefined when it leads out of the tree. */
export function joinPath(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
