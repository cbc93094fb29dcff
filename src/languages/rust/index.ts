import type { Language } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { CLARIFAI_RS } from './clarifai.ts';
import { readRust } from './read.ts';
import { RUST_V2 } from './v2.ts';

export const rust: Language = {
  id: 'rust',
  grammarFor: () => 'rust',
  read: readRust,
  libraries: [CLARIFAI_RS],
  v2: RUST_V2,
  idiom: {
    readEnvironment,
    isConfigRead: (text) => text.endsWith(')'),
    keyHeader,
    bearerMethods: { bearer_auth: 'header', bearer: null, Bearer: null },
  },
};

function readEnvironment(name: string, unit: SyntaxUnit): { text: string; edits: readonly [] } {
  const imported = unit.imports.find(
    ({ module, imported: item, local }) => module === 'std' && item === 'env' && local !== null,
  );
  return { text: `${imported?.local ?? 'std::env'}::var("${name}").expect("${name} is not set")`, edits: [] };
}

function keyHeader(prefix: string, key: string): string {
  return `format!("${prefix}{}", ${key})`;
}
