import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Finding } from '../domain/finding.ts';
import type { ScanResult, Unread } from '../domain/scan-result.ts';
import { renderJson } from './json.ts';
import { KIND_TEXT } from './kinds.ts';
import { repositoryPath } from './repository-path.ts';
import { byHandText, compareText, describeCredential } from './words.ts';

/** A scan result and a report both have what SARIF needs. */
export type SarifInput = Pick<ScanResult, 'tool' | 'root' | 'findings' | 'unread'>;

const ROOT = '%SRCROOT%';

/**
 * SARIF 2.1.0 (OASIS) for code scanning. A result keeps its identity over moved lines through the
 * fingerprint `keyshift/v1`; files that could not be read are notifications of the tool's run.
 */
export function renderSarif({ tool, root, findings: found, unread: missed }: SarifInput): string {
  const findings = found.map((finding) => {
    const file = repositoryPath(root, finding.location.file);
    return { ...finding, location: { ...finding.location, file } };
  });
  const unread = missed.map(({ file, reason }) => ({ file: repositoryPath(root, file), reason }));
  const rules = buildRules(findings);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'keyshift/' },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: unread.map(buildNotification) }],
        results: findings.map((finding) => buildResult(finding, indexOf.get(finding.ruleId) ?? -1)),
      },
    ],
  };
  return renderJson(log);
}

function buildRules(findings: readonly Finding[]): ReportingDescriptor[] {
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
        help: {
          text: `${problem} Instead: ${replacement}`,
          markdown: `${problem}\n\n**Instead:** ${replacement}\n\nTo see the change: \`keyshift plan\``,
        },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', 'deprecation', 'credentials'] },
      };
    });
}

function buildResult(finding: Finding, ruleIndex: number): Result {
  const { ruleId, confidence, message, fingerprint, location, credential, rewrite } = finding;
  const { reason, suggestion } = byHandText(finding);
  const sentences = [message, describeCredential(credential), reason === '' ? '' : `By hand: ${reason}`];
  return {
    ruleId,
    ruleIndex,
    level: confidence === 'certain' ? 'error' : 'warning',
    message: { text: sentences.filter((sentence) => sentence !== '').join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(location.file),
          region: {
            startLine: location.startLine,
            startColumn: location.startColumn,
            endLine: location.endLine,
            endColumn: location.endColumn,
            charOffset: location.startOffset,
            charLength: location.endOffset - location.startOffset,
          },
        },
      },
    ],
    partialFingerprints: { 'keyshift/v1': fingerprint },
    properties: {
      rewrite: rewrite.kind,
      language: finding.language,
      client: finding.client.name,
      ...(suggestion === '' ? {} : { suggestion }),
    },
  };
}

function buildNotification({ file, reason }: Unread): Notification {
  return {
    level: 'warning',
    message: { text: `Not read: ${reason}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
  };
}

/** A URI reference relative to the scan root; each part percent-encoded, what is not Unicode replaced. */
function artifact(file: string): { uri: string; uriBaseId: string } {
  return {
    uri: file
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    uriBaseId: ROOT,
  };
}
