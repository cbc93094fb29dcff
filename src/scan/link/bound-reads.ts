import type { Site } from '../../languages/language.ts';
import { type CodeFile, lineAt } from './code-files.ts';
import type { Tree } from './follow.ts';
import { isOpen } from './is-open.ts';
import { asksElsewhere } from './json-reads.ts';
import type { LinkedFile } from './linked-file.ts';
import { type Read, readBy } from './reads.ts';
import { typedPath } from './targets.ts';

/**
 * Keys that a framework binds to the properties of a class: Spring's `@ConfigurationProperties(prefix = "vision")`,
 * and `services.Configure<VisionOptions>(configuration.GetSection("Vision"))` in .NET.
 */
export async function boundReads(files: readonly LinkedFile[], tree: Tree): Promise<readonly Read[]> {
  const reads: Read[] = [];
  for (const { file, text, analysis } of files) {
    const binder = BINDERS.find(({ languages }) => languages.test(file));
    const asking = binder?.mayAsk.test(text) ? analysis.sites.filter(asksElsewhere) : [];
    const code = asking.length > 0 ? await tree.code.parse(file) : undefined;
    if (binder && code) reads.push(...asking.flatMap((site) => readsAt(site, code, binder, tree)));
  }
  return reads;
}

interface Binder {
  readonly languages: RegExp;
  /** Code without it binds nothing. */
  readonly mayAsk: RegExp;
  /** The section that the class of an object is bound to. */
  readonly sectionOf: (path: readonly string[], code: CodeFile, tree: Tree) => string | undefined;
  readonly files: RegExp;
}

const BINDERS: readonly Binder[] = [
  {
    languages: /\.(java|kts?|scala)$/,
    mayAsk: /[A-Z]/,
    sectionOf: springPrefix,
    files: /(^|\/)(application|bootstrap)[^/]*\.(ya?ml|properties)$/,
  },
  {
    languages: /\.cs$/,
    mayAsk: /\bIOptions\w*</,
    sectionOf: optionsSection,
    files: /(^|\/)appsettings[^/]*\.json$/i,
  },
];

function readsAt({ parts, span }: Site, code: CodeFile, binder: Binder, tree: Tree): readonly Read[] {
  return parts.filter(isOpen).flatMap(({ role, names = [] }) =>
    names.flatMap((name): Read[] => {
      const path = name.split('.');
      const section = path.length > 1 ? binder.sectionOf(path, code, tree) : undefined;
      if (section === undefined) return [];
      const key = `${section}.${propertyOf(path.at(-1) ?? '')}`;
      const by = readBy(code.file, lineAt(code, span.start), key);
      return [{ name: key, keys: [key], role, by, isIn: (file) => binder.files.test(file) }];
    }),
  );
}

/** `clientId` of `getClientId()` and of `clientId()`. */
function propertyOf(member: string): string {
  const name = member.replace(/\(\)$/, '');
  return name.replace(/^get([A-Z])/, (_, first: string) => first.toLowerCase());
}

const PREFIX = /@ConfigurationProperties\(\s*(?:(?:prefix|value)\s*=\s*)?"([\w.-]+)"/;

function springPrefix(path: readonly string[], code: CodeFile, tree: Tree): string | undefined {
  const [type] = typedPath(path, code.unit) ?? [];
  const files =
    type === undefined ? [] : tree.index.called(type, code.file).filter((file) => /\.(java|kts?)$/.test(file));
  return files.map((file) => PREFIX.exec(tree.code.read(file)?.text ?? '')?.[1]).find((prefix) => prefix !== undefined);
}

/** Where .NET programs set up their services. */
const SETUP = /(^|\/)(Program|Startup|\w*Extensions?|\w*Module|\w*Installer)\.cs$/;

function optionsSection(_path: readonly string[], code: CodeFile, tree: Tree): string | undefined {
  const types = new Set([...code.unit.text.matchAll(/\bIOptions\w*<(\w+)>/g)].map((match) => match[1] ?? ''));
  const [type] = types;
  if (type === undefined || types.size > 1) return undefined;
  const form = new RegExp(`Configure<${type}>\\([^;]{0,200}GetSection\\(\\s*"([\\w:.-]+)"`);
  const texts = tree.index.matching(SETUP).map((file) => tree.code.read(file)?.text ?? '');
  return texts.map((text) => form.exec(text)?.[1]?.replaceAll(':', '.')).find((section) => section !== undefined);
}
