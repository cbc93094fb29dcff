import { roleOfName } from '../../clarifai/names.ts';

/** What the text of a setting is. Offsets count from the start of the text. */
export type Value =
  | { readonly kind: 'literal' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'empty' }
  /** The name of a variable or CI secret stands in it, and nothing else decides the value. */
  | { readonly kind: 'reference'; readonly name: string; readonly at: number; readonly store: 'environment' | 'ci' }
  /** A template or a secret store decides it, or a variable with a default. */
  | { readonly kind: 'elsewhere' }
  /** Words: a label or a description, no credential. */
  | { readonly kind: 'prose' };

const CI = /^\$\{\{\s*(?:secrets|vars|env|inputs|github\.event\.inputs)\.(\w+)\s*\}\}$/;

/** Shell, Spring, serverless, Windows, Azure, Symfony and Ruby spellings of a variable. */
const VARIABLE = [
  /^\$\{(?:env[:.])?(\w+)\}$/,
  /^\$(\w+)$/,
  /^\$env:(\w+)$/i,
  /^%(?:env\()?(\w+)\)?%$/,
  /^\$\((\w+)\)$/,
  /^env\(['"]?(\w+)['"]?\)$/,
  /^process\.env\.(\w+)$/,
  /^<%=\s*ENV\[['"](\w+)['"]\]\s*%>$/,
];

/** A file may name the variable as such (node-config's custom-environment-variables). */
const BARE = /^([A-Z][A-Z0-9_]*)$/;

const ELSEWHERE =
  /\$\{|\$\(|\{\{|<%|^@|^!|^(ENC\[|vault:|ssm:|arn:|op:\/\/|secretsmanager|sm:\/\/|gcp:|file:|https?:\/\/)/i;

/** Tells a credential from a stand-in for one. */
export function classifyValue(text: string): Value {
  if (text.trim() === '') return { kind: 'empty' };
  const reference = referenceIn(text);
  if (reference) return reference;
  if (isPlaceholder(text)) return { kind: 'placeholder' };
  if (ELSEWHERE.test(text)) return { kind: 'elsewhere' };
  return { kind: /\s/.test(text) ? 'prose' : 'literal' };
}

function referenceIn(text: string): Value | undefined {
  const ci = CI.exec(text)?.[1];
  if (ci) return { kind: 'reference', name: ci, at: text.lastIndexOf(ci), store: 'ci' };
  const bare = BARE.exec(text)?.[1];
  const named = bare && roleOfName(bare)?.ours && !/YOUR/.test(bare) ? bare : undefined;
  const name = named ?? VARIABLE.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return name ? { kind: 'reference', name, at: text.lastIndexOf(name), store: 'environment' } : undefined;
}

const STAND_INS = [
  /^(<.*>|\[.*\]|\*+|\.{3,}|…|x+)$/i,
  /your|placeholder|change.?me|replace|x{5,}|\.\.\.|insert|goes.?here|redacted/i,
  /^(my|the|a|an)?[-_ ]?(clarifai)?[-_ ]?(client|app|api|access)?[-_ ]?(id|secret|token|key|client)[-_ ]?(here|value)?$/i,
  /^(todo|fixme|none|null|undefined|dummy|fake|test|foo|bar|abc|123|example|sample|string)$/i,
];

export function isPlaceholder(text: string): boolean {
  const sentence = /\s/.test(text) && !/^[<[{].*[>\]}]$|^\W*(your|my)\b/i.test(text);
  return !sentence && STAND_INS.some((form) => form.test(text));
}

const ROLE =
  /\b(client|app|api|access)([-_ ]?)(id|secret|token)\b|(?<=_)(client|app|api|access)(_)(id|secret|token)\b/i;

/** The stand-in for a key in the style of the old one: `<your client id>` → `<your api key>`, `xxxx` as it is. */
export function placeholderLike(text: string): string {
  return text.replace(ROLE, (words: string) => {
    const between = /[-_ ]/.exec(words)?.[0] ?? '';
    if (words === words.toUpperCase()) return `API${between}KEY`;
    if (between === '' && words !== words.toLowerCase()) return /^[A-Z]/.test(words) ? 'ApiKey' : 'apiKey';
    return /^[A-Z]/.test(words) ? `Api${between}Key` : `api${between}key`;
  });
}

/** A file that shows how to fill in another: a real key has no place in it. */
export function isTemplate(file: string): boolean {
  return /[._-](example|sample|template|tmpl|dist|defaults?)([._-]|$)/i.test(file.slice(file.lastIndexOf('/') + 1));
}
