import type { Reference } from '../../languages/language.ts';
import { baseName } from './file-index.ts';

/** The code that asks, and the files it names. */
interface Asking {
  readonly file: string;
  readonly text: string;
}

/** Keys, and the settings files that they may stand in. */
export interface KeysIn {
  readonly keys: readonly string[];
  readonly isIn: (file: string) => boolean;
}

/**
 * The settings files that a configuration is read from: those that the code names and those where its framework
 * keeps them, for any key; the usual ones for a key of several words, since one word is too common there.
 */
export function settingsOf(origin: Reference, { file, text }: Asking): readonly KeysIn[] {
  const keys = origin.keys ?? [origin.name];
  const named = new Set(filesNamedIn(text));
  const framework = FRAMEWORKS.find(({ asks, languages }) => languages.test(file) && asks.test(askedOf(origin)));
  const told = (settings: string): boolean =>
    named.has(baseName(settings).toLowerCase()) || framework?.files.test(settings) === true;
  const deep = keys.filter((key) => key.includes('.'));
  return [
    { keys, isIn: told },
    ...(deep.length > 0 && framework === undefined
      ? [{ keys: deep, isIn: (settings: string) => USUAL.test(settings) }]
      : []),
  ];
}

function askedOf({ name, holder = '' }: Reference): string {
  return `${holder} ${name}`;
}

/** Where programs keep their settings when nothing says otherwise. */
export const USUAL =
  /(^|\/)(conf|config|settings?)\/[^/]+\.(json5?|ya?ml|toml|ini|cfg)$|(^|\/)(app|application|appsettings|bootstrap|config|credentials|default|keys|secrets|settings)([._-][^/]*)?\.(json5?|ya?ml|toml|ini|cfg|conf|properties)$/i;

interface Framework {
  readonly languages: RegExp;
  /** What is asked, and for what. */
  readonly asks: RegExp;
  readonly files: RegExp;
}

const JVM = /\.(java|kts?|scala|groovy)$/;
const APPLE = /\.(swift|m|mm|h)$/;

const FRAMEWORKS: readonly Framework[] = [
  { languages: JVM, asks: /\bR\.string\./, files: /(^|\/)res\/values[^/]*\/[^/]+\.xml$|\.gradle(\.kts)?$/ },
  { languages: JVM, asks: /\bBuildConfig\b/, files: /\.gradle(\.kts)?$/ },
  { languages: JVM, asks: /meta_?data|bundle/i, files: /(^|\/)AndroidManifest\.xml$|\.properties$/ },
  {
    languages: JVM,
    asks: /@Value|propert|environment|\benv\b|conf/i,
    files: /\.(properties|conf)$|(^|\/)(application|bootstrap)[^/]*\.ya?ml$/,
  },
  { languages: APPLE, asks: /info(Plist|Dictionary)|InfoDictionary/i, files: /\.plist$/ },
];

/** Base names of the settings files that code mentions, in lower case. */
function filesNamedIn(text: string): readonly string[] {
  const whole = [...text.matchAll(SETTINGS_NAME)].map((match) => baseName(match[1] ?? ''));
  const stems = STEMS.flatMap(([form, endings]) =>
    [...text.matchAll(form)].flatMap((match) => endings.map((ending) => `${match[1]}.${ending}`)),
  );
  return [...whole, ...stems].map((name) => name.toLowerCase());
}

const SETTINGS_NAME = /["'`]([\w@./\\-]{1,200}\.(?:json5?|ya?ml|ini|cfg|conf|toml|properties|plist|xml))["'`]/g;

/** Calls that name a settings file without its ending. */
const STEMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bgetBundle\(\s*"([\w.-]+)"/g, ['properties']],
  [/(?:forResource|pathForResource|plistNamed):?\s*@?"([\w-]+)"/g, ['plist', 'json']],
  [/\bconfig_for\(?\s*[:"']([\w-]+)/g, ['yml', 'yaml']],
  [/\bSetConfigName\(\s*"([\w-]+)"/g, ['yaml', 'yml', 'json', 'toml']],
];
