import type { Finding } from '../../src/domain/finding.ts';
import type { Location } from '../../src/domain/location.ts';
import type { ScopeGrant } from '../../src/domain/plan.ts';
import type { Report, ScanSnapshot } from '../../src/domain/report.ts';
import type { ScanResult } from '../../src/domain/scan-result.ts';
import type { ScopesResult } from '../../src/domain/scopes-result.ts';
import type { Usage } from '../../src/domain/usage.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { parseCodeowners } from '../../src/report/codeowners.ts';

export function at(file: string, line: number, column = 13, length = 20): Location {
  const start = line * 100 + column;
  return {
    file,
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + length,
    startOffset: start,
    endOffset: start + length,
  };
}

/** Everything in a name that could break out of one of the formats. */
export const HOSTILE_FILE = 'web/a|`b`,"c"\u001b[31m\u202e<script>alert(1)</script>%0A::error::@team,=1+1.js';

const JS = { name: 'clarifai (npm)', versions: '<2.1.7' };

export const FINDINGS: readonly Finding[] = [
  {
    fingerprint: '00000000000000a1',
    ruleId: 'javascript/client-credentials-constructor',
    kind: 'client-credentials-constructor',
    confidence: 'certain',
    location: at('services/tagger/src/app.js', 12),
    language: 'javascript',
    client: JS,
    credential: {
      kind: 'client-pair',
      parts: [
        { role: 'client-id', source: 'literal', masked: 'EXAM…(40)', digest: '0011223344556677' },
        { role: 'client-secret', source: 'reference', via: 'env', name: 'CLARIFAI_CLIENT_SECRET' },
      ],
    },
    rewrite: { kind: 'automatic' },
    message: 'new Clarifai.App is given a client id and secret',
  },
  {
    fingerprint: '00000000000000a2',
    ruleId: 'dotenv/config-credential',
    kind: 'config-credential',
    confidence: 'certain',
    location: at('services/tagger/.env', 3, 24, 40),
    language: 'dotenv',
    client: JS,
    credential: {
      kind: 'client-pair',
      parts: [{ role: 'client-secret', source: 'literal', masked: 'EXAM…(40)', digest: '8899aabbccddeeff' }],
    },
    rewrite: { kind: 'automatic' },
    message: 'CLARIFAI_CLIENT_SECRET holds the client secret that src/app.js reads',
  },
  {
    fingerprint: '00000000000000a3',
    ruleId: 'python/token-cache',
    kind: 'token-cache',
    confidence: 'certain',
    location: at('jobs/nightly.py', 40),
    language: 'python',
    client: { name: 'clarifai (PyPI)', versions: '<2.0.22' },
    credential: { kind: 'access-token', parts: [{ role: 'access-token', source: 'unknown' }] },
    rewrite: {
      kind: 'by-hand',
      reason: 'the token is renewed by a timer whose other work keyshift cannot see',
      suggestion: 'app = ClarifaiApp(api_key=os.environ["CLARIFAI_API_KEY"])\n# and delete refresh_token()',
    },
    message: 'the access token is stored and renewed every 47 hours',
  },
  {
    fingerprint: '00000000000000a4',
    ruleId: 'text/docs-mention',
    kind: 'docs-mention',
    confidence: 'likely',
    location: at(HOSTILE_FILE, 7),
    language: 'text',
    client: { name: 'unknown', versions: '' },
    credential: null,
    rewrite: { kind: 'by-hand', reason: '=HYPERLINK("http://example.com") is prose | not code' },
    message: '@everyone <img src=x onerror=alert(1)> asks for a client id',
  },
];

const USAGES: readonly Usage[] = [
  {
    location: at('services/tagger/src/app.js', 20),
    client: 'js',
    method: 'app.models.predict',
    calls: [{ method: 'POST', path: '/v2/models/{model_id}/outputs' }],
    scopes: ['Concepts:Get', 'Models:Get', 'Predict'],
  },
  {
    location: at('services/tagger/src/app.js', 31),
    client: 'js',
    method: 'app.inputs.create',
    calls: [{ method: 'POST', path: '/v2/inputs' }],
    scopes: ['Inputs:Add', 'Inputs:Get'],
  },
  {
    location: at('jobs/nightly.py', 52),
    client: 'python',
    method: 'app.<computed>',
    calls: [],
    scopes: [],
    unknown: 'the method name is computed',
  },
];

export const SCAN: ScanResult = {
  schemaVersion: 1,
  tool: { name: 'keyshift', version: '0.1.0' },
  root: '.',
  findings: FINDINGS,
  usages: USAGES,
  unread: [{ file: 'legacy/old.js', reason: 'not valid UTF-8, UTF-16 or Latin-1' }],
  stats: { files: 214, candidates: 9, understood: 8, durationMs: 412 },
};

export const EMPTY_SCAN: ScanResult = { ...SCAN, findings: [], usages: [], unread: [] };

function because(scope: string, { method, location }: Usage): ScopeGrant {
  return { scope, evidence: [{ because: method, location }] };
}

const [PREDICT, CREATE, COMPUTED] = USAGES as [Usage, Usage, Usage];

export const SCOPES: ScopesResult = {
  schemaVersion: 1,
  tool: SCAN.tool,
  root: '.',
  profile: 'full',
  components: [
    {
      component: 'jobs',
      grants: [],
      unknown: [{ location: COMPUTED.location, method: COMPUTED.method, reason: COMPUTED.unknown ?? '' }],
    },
    {
      component: 'services/tagger',
      grants: [
        because('Concepts:Get', PREDICT),
        because('Inputs:Add', CREATE),
        because('Inputs:Get', CREATE),
        because('Models:Get', PREDICT),
        because('Predict', PREDICT),
      ],
      unknown: [],
    },
  ],
};

export const HISTORY: readonly ScanSnapshot[] = [
  { at: '2025-03-20T08:00:00Z', findings: 9, automatic: 6, byHand: 3 },
  { at: '2025-03-01T08:00:00Z', findings: 14, automatic: 11, byHand: 3 },
  { at: '2025-04-02T08:00:00Z', findings: 4, automatic: 2, byHand: 2 },
];

export const REPORT: Report = buildReport({
  scan: SCAN,
  generatedAt: '2025-04-02T08:30:00.000Z',
  deadline: '2025-04-30',
  history: HISTORY,
  components: ['services/tagger', 'jobs'],
  scopes: SCOPES.components,
  ownersOf: parseCodeowners('* @acme/platform\n/services/ @acme/vision @lee\n/jobs/\n'),
  runs: [
    {
      id: '20250402-083000-tagger',
      state: 'done',
      startedAt: '2025-04-02T08:30:00.000Z',
      keysMade: 1,
      filesEdited: 2,
      byHandLeft: 2,
    },
  ],
});
