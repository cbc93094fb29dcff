import { parseAllDocuments, type YAMLError } from 'yaml';
import type { Format } from './format.ts';
import { proseSites } from './prose/sites.ts';
import { settingSites } from './settings/sites.ts';
import { readYaml } from './yaml/read.ts';

/** YAML: compose files, CI, Kubernetes, application settings. */
export const yaml: Format = {
  id: 'yaml',
  matches: (file) => /\.ya?ml$/i.test(file),
  linkable: true,
  analyze(text, file, options) {
    const documents = [...parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' })];
    const problem = problemOf(documents.flatMap((document) => document.errors));
    const settings = documents.flatMap((document) => readYaml(document.contents, text));
    const damaged = problem === undefined ? {} : { damaged: 'the file does not parse, so an edit could break it' };
    const sites = settingSites({ file, settings, ...damaged }, options);
    return {
      sites: [...sites, ...proseSites(text, file, sites)].toSorted((a, b) => a.span.start - b.span.start),
      usages: [],
      upgrades: [],
      ...(problem === undefined ? {} : { problem }),
    };
  },
};

/** The parser's message quotes the text, which may be a secret; its code does not. */
function problemOf([error]: readonly YAMLError[]): string | undefined {
  return error && `not valid YAML: ${error.code} at offset ${error.pos[0]}`;
}
