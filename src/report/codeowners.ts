import ignore from 'ignore';

interface OwnerRule {
  readonly owners: readonly string[];
  readonly matches: (file: string) => boolean;
}

/**
 * Reads a CODEOWNERS file as GitHub and GitLab do: patterns as in .gitignore, the last match counts, and a pattern
 * without owners frees its files. A GitLab section is judged on its own: its default owners serve the patterns
 * that name none, and a file that several sections match has the owners of all of them.
 * Returns who owns a file, given relative to the root with forward slashes.
 */
export function parseCodeowners(text: string): (file: string) => readonly string[] {
  const sections = parseSections(text);
  return (file) => [
    ...new Set(sections.flatMap((rules) => rules.findLast(({ matches }) => matches(file))?.owners ?? [])),
  ];
}

function parseSections(text: string): readonly (readonly OwnerRule[])[] {
  let rules: OwnerRule[] = [];
  let defaults: readonly string[] = [];
  const sections = [rules];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const header = /^\^?\[[^\]]+\](?:\[\d+\])?(.*)$/.exec(line);
    if (header) {
      defaults = words(header[1] ?? '');
      rules = [];
      sections.push(rules);
    } else rules.push(parseRule(line, defaults));
  }
  return sections;
}

function parseRule(line: string, defaults: readonly string[]): OwnerRule {
  const [pattern = '', ...owners] = words(line);
  const matcher = ignore().add(pattern);
  return { owners: owners.length > 0 ? owners : defaults, matches: (file) => matcher.ignores(file) };
}

/** A space inside a pattern is written `\ `. */
function words(text: string): readonly string[] {
  return text.match(/(?:\\\s|\S)+/g) ?? [];
}
