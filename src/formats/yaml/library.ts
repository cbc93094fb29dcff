import { createRequire } from 'node:module';

type YamlLibrary = typeof import('yaml');

const require = createRequire(import.meta.url);

let library: YamlLibrary | undefined;

/** Loaded at the first file in YAML: that takes longer than reading all other small files of a tree. */
export function yamlLibrary(): YamlLibrary {
  library ??= require('yaml') as YamlLibrary;
  return library;
}
