import { hold } from '../../languages/hold.ts';
import type { FileSites } from './file-sites.ts';

/** A constant that another file takes from this one is not removed, and so its file is left by hand. */
export function holdImported(files: readonly FileSites[]): readonly FileSites[] {
  return files.map((file) => {
    const removed = file.sites.flatMap(({ rewrite }) => (rewrite.kind === 'automatic' ? (rewrite.removes ?? []) : []));
    const user = removed.length === 0 ? undefined : files.find((other) => importsFrom(other, file, removed));
    if (user === undefined) return file;
    const reason = `${user.file} uses ${removed.join(' or ')} of this file: change both together`;
    const sites = file.sites.map((site) => (site.rewrite.kind === 'automatic' ? hold(site, reason) : site));
    return { ...file, sites };
  });
}

/** The other file says the name of this one and one of the names it declares. */
function importsFrom(other: FileSites, file: FileSites, names: readonly string[]): boolean {
  const stem = file.file.slice(file.file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return other.file !== file.file && says(other.text, stem) && names.some((name) => says(other.text, name));
}

function says(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w$])${word.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(text);
}
