import type {
  Log,
  Notification,
  Region,
  Result,
  Location as SarifLocation,
  Suppression as SarifSuppression,
} from 'sarif';
import type { Finding, Suppression, Waypoint } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import { renderJson } from './json.ts';
import { repositoryPath } from './repository-path.ts';
import { buildRules } from './sarif-rules.ts';
import type { Replacement, ScanView } from './scan-view.ts';
import { byHandText, cellOf, describeCredential } from './words.ts';

/** A scan result and a report both have what SARIF needs. */
export type SarifInput = Pick<
  ScanResult,
  'tool' | 'root' | 'findings' | 'unread' | 'suppressed' | 'notices' | 'baseline'
>;

/**
 * SARIF 2.1.0 (OASIS) for code scanning. A result keeps its identity over moved lines through the
 * fingerprint `keyshift/v1`. Suppressed findings are results with a suppression; files that could not be read
 * and comments without effect are notifications of the tool's run.
 */
export function renderSarif(scan: SarifInput, { fixOf = () => [] }: ScanView = {}): string {
  const { tool, root, unread, suppressed = [], notices = [], baseline } = scan;
  const findings = [...scan.findings, ...suppressed];
  const rules = buildRules(findings, tool.version);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const notifications = [
    ...unread.map(({ file, reason }) => buildNotification('warning', `Not read: ${reason}`, { root, file })),
    ...notices.map(({ kind, file, line, text }) =>
      buildNotification(kind === 'unused' ? 'note' : 'warning', text, { root, file, line }),
    ),
  ];
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'keyshift/' },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results: findings.map((finding) => ({
          ...buildResult(finding, indexOf.get(finding.ruleId) ?? -1, root),
          ...buildFixes(fixOf(finding), root),
          ...(baseline === undefined ? {} : { baselineState: baselineStateOf(finding) }),
        })),
      },
    ],
  };
  return renderJson(log);
}

function buildResult(finding: Finding, ruleIndex: number, root: string): Result {
  const { ruleId, confidence, message, fingerprint, location, credential, rewrite, via, history, suppression } =
    finding;
  const { reason, suggestion } = byHandText(finding);
  const sentences = [message, describeCredential(credential), reason === '' ? '' : `By hand: ${reason}`];
  return {
    ruleId,
    ruleIndex,
    level: confidence === 'certain' ? 'error' : 'warning',
    message: { text: sentences.filter((sentence) => sentence !== '').join('\n') },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(root, location.file), region: buildRegion(location) },
        ...(location.cell === undefined ? {} : { message: { text: cellOf(location) } }),
      },
    ],
    ...(via === undefined ? {} : { relatedLocations: via.map((waypoint) => buildWaypoint(waypoint, root)) }),
    partialFingerprints: { 'keyshift/v1': fingerprint },
    ...(suppression === undefined ? {} : { suppressions: [buildSuppression(suppression)] }),
    properties: {
      rewrite: rewrite.kind,
      language: finding.language,
      client: finding.client.name,
      ...(suggestion === '' ? {} : { suggestion }),
      ...(history === undefined ? {} : { history }),
      ...(location.cell === undefined ? {} : { cell: location.cell }),
    },
  };
}

function buildRegion(location: Location): Region {
  return {
    startLine: location.startLine,
    startColumn: location.startColumn,
    endLine: location.endLine,
    endColumn: location.endColumn,
    charOffset: location.startOffset,
    charLength: location.endOffset - location.startOffset,
  };
}

function buildWaypoint({ file, line, what }: Waypoint, root: string): SarifLocation {
  return {
    physicalLocation: { artifactLocation: artifact(root, file), region: { startLine: line } },
    message: { text: what },
  };
}

function buildSuppression({ by, reason }: Suppression): SarifSuppression {
  return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: reason };
}

function baselineStateOf({ suppression }: Finding): 'unchanged' | 'new' {
  return suppression?.by === 'baseline' ? 'unchanged' : 'new';
}

/** The places a fix deletes are told by their position alone, since they may hold a credential. */
function buildFixes(replacements: readonly Replacement[], root: string): Pick<Result, 'fixes'> {
  const [first] = replacements;
  if (first === undefined) return {};
  const changed = replacements.map(({ location, text }) => ({
    deletedRegion: buildRegion(location),
    insertedContent: { text },
  }));
  const change = { artifactLocation: artifact(root, first.location.file), replacements: changed };
  return { fixes: [{ description: { text: FIX }, artifactChanges: [change] }] };
}

const FIX = 'Read an API key instead. keyshift plan makes the key and changes all that belongs together.';

interface Place {
  readonly root: string;
  readonly file: string;
  readonly line?: number;
}

function buildNotification(level: Notification.level, text: string, { root, file, line }: Place): Notification {
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: artifact(root, file), ...region } }],
  };
}

/** A URI reference as code hosts look for it; each part percent-encoded, what is not Unicode replaced. */
function artifact(root: string, file: string): { uri: string; uriBaseId: string } {
  return {
    uri: repositoryPath(root, file)
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    uriBaseId: ROOT,
  };
}

const ROOT = '%SRCROOT%';
