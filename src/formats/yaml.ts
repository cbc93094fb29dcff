import { parseAllDocuments, type YAMLError } from 'yaml';
import type { Format } from './format.ts';
import { requestsIn } from './requests/in-data.ts';
import { yamlData } from './requests/yaml-data.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { searchedIfDamaged } from './text/with-text-rules.ts';
import { readYaml } from './yaml/read.ts';

/** YAML: compose files, CI, Kubernetes, application settings. */
export const yaml: Format = {
  id: 'yaml',
  linkable: true,
  analyze(text, file, options) {
    const documents = [...parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' })];
    const problem = problemOf(documents.flatMap((document) => document.errors));
    const settings = documents.flatMap((document) => readYaml(document.contents, text));
    const written = requestsIn(text, () => documents.map(({ contents }) => yamlData(contents)));
    return searchedIfDamaged(analyzeSettings(text, file, settings, problem, options, written), text, file, options);
  },
};

/** The parser's message quotes the text, which may be a secret; its code does not. */
function problemOf([error]: readonly YAMLError[]): string | undefined {
  return error && `not valid YAML: ${error.code} at offset ${error.pos[0]}`;
}
