import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../domain/finding.ts';
import { KIND_TEXT } from './kinds.ts';
import { compareText } from './words.ts';

/** The rules that findings are of, sorted, each with what to do about it and the page of this version on it. */
export function buildRules(findings: readonly Finding[], version: string): ReportingDescriptor[] {
  const kindOf = new Map(findings.map(({ ruleId, kind }) => [ruleId, kind]));
  return [...kindOf]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, kind]) => {
      const { title, problem, replacement } = KIND_TEXT[kind];
      return {
        id,
        name: kind,
        shortDescription: { text: title },
        fullDescription: { text: problem },
        helpUri: `https://unpkg.com/keyshift@${version}/docs/rules/${kind}.md`,
        help: {
          text: `${problem} Instead: ${replacement}`,
          markdown: `${problem}\n\n**Instead:** ${replacement}\n\nTo see the change: \`keyshift plan\`. Before and after in each language: \`docs/rules/${kind}.md\` of keyshift.`,
        },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', 'deprecation', 'credentials'] },
      };
    });
}
