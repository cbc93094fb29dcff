import type { Span } from '../../domain/location.ts';
import { enclosed } from '../../formats/embedded/enclosed.ts';

/** Where a manifest says which version of a package it wants. */
export interface Declaration {
  /** As it is written, with its operators: `^2.0.18`, `>=2.0,<3`, a repository. */
  readonly requirement: string;
  readonly span: Span;
}

/** Finds the declarations of one package in the text of a manifest. */
export type FindDeclarations = (text: string) => readonly Declaration[];

/** By patterns whose group `version` is the requirement. */
function matching(...patterns: readonly string[]): FindDeclarations {
  const compiled = patterns.map((pattern) => new RegExp(pattern, 'gdm'));
  return (text) =>
    compiled.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const position = match.indices?.groups?.['version'];
        return position ? [declarationAt(text, position)] : [];
      }),
    );
}

function declarationAt(text: string, [start, end]: readonly [number, number]): Declaration {
  return { requirement: text.slice(start, end), span: { start, end } };
}

function literal(name: string): string {
  return name.replace(/[^\w\s]/g, '\\$&');
}

/** A value for a name in JSON, whatever the object is called: package.json, composer.json. */
export function inJson(name: string): FindDeclarations {
  return matching(String.raw`"${literal(name)}"\s*:\s*"(?<version>[^"\r\n]*)"`);
}

/** A line of pip's: `name==1.0 ; marker  # comment`, `name @ git+https://…`, or a repository alone. */
export function inRequirements(name: string): FindDeclarations {
  return matching(
    String.raw`^[ \t]*(?:-[ \t]+)?["']?${name}(?:\[[^\]\r\n]*\])?[ \t]*(?<version>(?:[=<>~!@][^;#\r\n"']*?)?)["']?[ \t]*(?:[;#].*)?\r?$`,
    String.raw`^[ \t]*(?:-e[ \t]+)?(?<version>(?:git\+)?https?://\S*/${name}-python\S*)`,
  );
}

/** An argument of `pip install`, which may go on over lines that end in a backslash; none in a comment. */
export function inPipInstall(name: string): FindDeclarations {
  const more = String.raw`(?:[^\\\r\n]|\\(?:\r?\n)?)*?`;
  return matching(
    String.raw`^(?![ \t]*#)[^#\r\n]*\bpip[\d.]*[ \t]+install\b${more}[ \t"']${name}(?:\[[^\]\r\n]*\])?(?<version>[=<>~!][\w.*,<>=~!]*)`,
  );
}

/** A quoted requirement in setup.py or a PEP 621 table, and pip's own lines in setup.cfg. */
export function inSetup(name: string): FindDeclarations {
  return matching(
    String.raw`["']${name}(?:\[[^\]\r\n]*\])?[ \t]*(?<version>[=<>~!@][^;"'\r\n]*)[;"']`,
    String.raw`^[ \t]+${name}(?:\[[^\]\r\n]*\])?[ \t]*(?<version>[=<>~!@][^;#\r\n"']*?)[ \t]*(?:[;#].*)?\r?$`,
  );
}

/** A key in TOML whose value is the requirement or a table with one. */
export function inToml(name: string): FindDeclarations {
  return matching(
    String.raw`^[ \t]*["']?${literal(name)}["']?[ \t]*=[ \t]*["'](?<version>[^"'\r\n]*)["']`,
    String.raw`^[ \t]*["']?${literal(name)}["']?[ \t]*=[ \t]*\{[^}\r\n]*\bversion[ \t]*=[ \t]*["'](?<version>[^"'\r\n]*)["']`,
    String.raw`^[ \t]*["']?${literal(name)}["']?[ \t]*=[ \t]*\{[^}\r\n]*\b(?:git|path|url)[ \t]*=[ \t]*["'](?<version>[^"'\r\n]*)["']`,
  );
}

/** The requirement is an argument behind the name: Podfile, podspec, Gemfile, gemspec. */
export function afterName(call: string, name: string): FindDeclarations {
  return matching(
    String.raw`^[^#\r\n]*\b${call}[ \t(]+['"]${literal(name)}['"](?:/\w+)?[ \t]*,[ \t]*['"](?<version>[^'"\r\n]*)['"]`,
    String.raw`^[^#\r\n]*\b${call}[ \t(]+['"]${literal(name)}['"][ \t]*,[ \t]*:?(?:git|path|podspec|github)\b[ \t]*(?:=>|:)[ \t]*['"](?<version>[^'"\r\n]*)['"]`,
  );
}

/** Declarations that patterns of one format alone find. */
export const byPattern = matching;

/** Maven's blocks, whose version may be a property of the same file. */
export function inMaven(group: string, artifact: string): FindDeclarations {
  return (text) =>
    enclosed(text, /<dependency>/g, /<\/dependency>/g).flatMap(({ start, end }) => {
      const all = text.slice(start, end);
      if (tagIn(all, 'groupId') !== group || tagIn(all, 'artifactId') !== artifact) return [];
      const version = new RegExp(element('version'), 'd').exec(all)?.indices?.groups?.['version'];
      return version ? resolved(text, [start + version[0], start + version[1]], mavenProperty) : [];
    });
}

function tagIn(block: string, tag: string): string | undefined {
  return new RegExp(element(tag)).exec(block)?.groups?.['version'];
}

function mavenProperty(name: string): string {
  return element(literal(name));
}

/** An element with its text as `version`, without the white space around it. */
function element(tag: string): string {
  return String.raw`<${tag}>\s*(?<version>[^\s<](?:[^<]*[^\s<])?)\s*</${tag}>`;
}

/** Gradle's and sbt's notations, whose version may be a variable of the same file. */
export function inGradle(group: string, artifact: string): FindDeclarations {
  const [g, a] = [literal(group), literal(artifact)];
  const find = matching(
    String.raw`["']${g}:${a}:(?<version>[^"'@:\s]+)`,
    String.raw`\bgroup\s*[:=]\s*["']${g}["']\s*,\s*name\s*[:=]\s*["']${a}["']\s*,\s*version\s*[:=]\s*["']?(?<version>[^"'\s)]+)`,
    String.raw`"${g}"\s*%{1,2}\s*"${a}"\s*%\s*"(?<version>[^"]+)"`,
  );
  return (text) => find(text).flatMap(({ span }) => resolved(text, [span.start, span.end], gradleVariable));
}

function gradleVariable(name: string): string {
  return String.raw`(?:^|[\s.])["']?${literal(name.replace(/^.*\./, ''))}["']?\]?\s*(?:=|:|by extra\()\s*["'](?<version>[^"'\r\n]*)["']`;
}

/** A version catalog: a module with its version, or a reference to one of the versions. */
export function inCatalog(group: string, artifact: string): FindDeclarations {
  const [g, a] = [literal(group), literal(artifact)];
  const module = String.raw`(?:module\s*=\s*"${g}:${a}"|group\s*=\s*"${g}"\s*,\s*name\s*=\s*"${a}")\s*,\s*version`;
  const direct = matching(`"${g}:${a}:(?<version>[^"]+)"`, String.raw`${module}\s*=\s*"(?<version>[^"]+)"`);
  const reference = matching(String.raw`${module}\.ref\s*=\s*"(?<version>[^"]+)"`);
  return (text) => [
    ...direct(text),
    ...reference(text).flatMap(({ requirement }) => matching(gradleVariable(requirement))(text).slice(0, 1)),
  ];
}

/** What stands at a position, or what the variable holds whose name stands there, if the file says so. */
function resolved(
  text: string,
  position: readonly [number, number],
  pattern: (name: string) => string,
): readonly Declaration[] {
  const declared = declarationAt(text, position);
  const name =
    /^\$\{?([\w.-]+)\}?$/.exec(declared.requirement)?.[1] ??
    /^((?!latest\b|release$)[a-z]\w*(?:\.\w+)*)$/i.exec(declared.requirement)?.[1];
  if (name === undefined) return [declared];
  const [held] = matching(pattern(name))(text);
  return [held ?? { ...declared, requirement: `\${${name}}` }];
}
