import type { Setting } from '../settings/setting.ts';
import { isVariableName } from '../settings/variable.ts';

interface Form {
  readonly pattern: RegExp;
  /** The form sets variables of the environment, however they are called. */
  readonly variables?: true;
}

const QUOTED = String.raw`["'](?<value>[^"'\r\n]*)["']`;

/** Ways to write a name with its value that tell themselves from prose. */
const FORMS: readonly Form[] = [
  // NAME=value, name: "value", const name = 'value', clarifai.client.id = value
  {
    pattern: new RegExp(
      String.raw`(?<![\w.-])(?<name>[A-Za-z_][\w.-]*)["']?[ \t]*(?:=>|:=|=|:)[ \t]*(?:@?${QUOTED}|(?<bare>[^\s"',;<>()#]+))`,
      'g',
    ),
  },
  // VB, Dart, Scala: name As String = "value", name: String = "value"
  {
    pattern: new RegExp(
      String.raw`(?<![\w.-])(?<name>[A-Za-z_][\w.]*)(?:[ \t]+As[ \t]+\w+|[ \t]*:[ \t]*[A-Z]\w*[?!]?)[ \t]*=[ \t]*@?${QUOTED}`,
      'g',
    ),
  },
  // (def name "value"), #define NAME "value", set name "value"
  {
    pattern: new RegExp(
      String.raw`(?:\((?:def|defonce|defvar|defconst|setq|define)|#define|\bset)[ \t]+(?<name>[A-Za-z_][\w-]*)[ \t]+@?${QUOTED}`,
      'g',
    ),
  },
  // Dockerfile: ENV NAME value
  { pattern: /^[ \t]*ENV[ \t]+(?<name>\w+)[ \t]+["']?(?<value>[^\s"'=]+)/gim, variables: true },
  // web.config and strings.xml
  { pattern: /(?:name|key)="(?<name>[^"]+)"\s+value="(?<value>[^"]*)"/g },
  { pattern: /<\w+\s+name="(?<name>[^"]+)"[^>]{0,200}>(?<value>[^<]*)</g },
  // plist
  { pattern: /<key>(?<name>[^<]+)<\/key>\s*<string>(?<value>[^<]*)<\/string>/g },
  // <clarifaiClientId>value</clarifaiClientId>
  { pattern: /<(?<name>[A-Za-z][\w.-]*)>(?<value>[^<\s]*)<\/\k<name>>/g },
  // setenv("NAME", "value"), buildConfigField "String", "NAME", "\"value\""
  { pattern: /["'](?<name>[A-Za-z_][\w.]*)["'](?=[ \t]*,[ \t]*["'](?:\\")?(?<value>[^"'\\\r\n]*))/g },
];

/** Names of credentials, and of whatever may be one once code is known to read it. */
const RELEVANT = /clarifai|id$|secret|token|key|client|user|pass|pw$/i;

/** The settings that lines of text show, whatever the file is. Its sections, as in INI and TOML, are their parents. */
export function readLines(content: string): readonly Setting[] {
  const sections = sectionsOf(content);
  const distinct = new Map<number, Setting>();
  for (const form of FORMS) {
    for (const match of content.matchAll(form.pattern)) {
      if (!RELEVANT.test(match.groups?.['name'] ?? '') || !isPlain(match)) continue;
      const setting = settingAt(match.index, form, content, sections);
      if (setting) distinct.set(setting.span.start, setting);
    }
  }
  return [...distinct.values()].toSorted((a, b) => a.span.start - b.span.start);
}

/** A value without quotes may be a type or a piece of code, unless the name is a variable's or the value looks like one. */
function isPlain({ 0: all, groups }: RegExpExecArray): boolean {
  const { name = '', bare } = groups ?? {};
  if (bare === undefined) return true;
  // `$ID:$SECRET` gives a name no value.
  if (/^[^:=]*:[$%{@]/.test(all)) return false;
  return isVariableName(name) || name.includes('.') || VALUE_LIKE.test(bare);
}

const VALUE_LIKE = /^[\w-]*\d[\w-]*$|^[\w-]{20,}$|[${%[]|your|xx|process\.env|\.{3}|-/i;

interface Section {
  readonly start: number;
  readonly path: readonly string[];
}

function sectionsOf(content: string): readonly Section[] {
  return [...content.matchAll(/^[ \t]*\[+([\w."' -]+)\]+[ \t]*\r?$/gm)].map((match) => ({
    start: match.index,
    path: (match[1] ?? '').replace(/["']/g, '').split('.'),
  }));
}

/** Positions of groups are costly to ask for, so only for the few matches that may matter. */
function settingAt(
  index: number,
  { pattern, variables }: Form,
  content: string,
  sections: readonly Section[],
): Setting | undefined {
  const again = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}dy`);
  again.lastIndex = index;
  const match = again.exec(content);
  if (!match) return undefined;
  const spans = match.indices?.groups ?? {};
  const [nameStart, nameEnd] = spans['name'] ?? [match.index, match.index];
  const [start, end] = spans['value'] ?? spans['bare'] ?? [nameEnd, nameEnd];
  const name = content.slice(nameStart, nameEnd);
  const section = sections.findLast(({ start }) => start < match.index);
  return {
    name,
    parents: section?.path ?? [],
    container: String(section?.start ?? ''),
    variable: variables === true || isVariableName(name),
    value: { text: content.slice(start, end), span: { start, end } },
    span: { start: nameStart, end },
    rename: (to) => [{ start: nameStart, end: nameEnd, text: to }],
    remove: () => [],
  };
}
