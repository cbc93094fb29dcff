import type { ClientRef, CredentialRole } from '../../domain/finding.ts';
import { looksLikePair } from '../detect/named-pair.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { type Call, calleeText, type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';

/** Classes of chardane's gem, each of which makes one kind of request. */
const REQUESTS = ['TagRequest', 'ColorRequest', 'InfoRequest'];

/** The gems for the v1 API: krismartin's and hiyer's `clarifai-ruby`, chardane's `ClarifaiRuby`. */
export const V1_GEMS: ClientLibrary = {
  methods: 'ruby-v1',
  legacy: (call, unit) => (isV1(call, unit) ? matchGem(call, unit, V1) : undefined),
  constructs: isV1,
  isClient: (expression) => expression.kind === 'name' && expression.name === 'ClarifaiRuby',
  present: (unit) => unit.calls.some((call) => isV1(call, unit) || isRequest(call)),
  paths: {
    'krismartin Clarifai.client': [],
    'hiyer Clarifai': [],
    ...Object.fromEntries(REQUESTS.map((name) => [`chardane ClarifaiRuby::${name}.new`, [name]])),
  },
  accessors: REQUESTS,
  results: [],
  producers: [],
  receiverName: /clarifai/i,
  attributes: true,
};

/** ThanhKhoaIT's `clarifai-rails`. */
export const RAILS_GEM: ClientLibrary = {
  methods: 'ruby',
  legacy: (call, unit) => (isRailsSetup(call) ? matchGem(call, unit, RAILS) : undefined),
  constructs: isDetector,
  present: (unit) => unit.calls.some((call) => isRailsSetup(call) || isDetector(call)),
  paths: { 'Clarifai::Rails::Detector.new(url)': [] },
  results: [],
  producers: [],
  attributes: true,
};

/** Another class that is called after the provider and is given what looks like the pair. */
export const OTHER_GEMS: ClientLibrary = {
  methods: 'ruby-other',
  legacy: matchOther,
  constructs: () => false,
  present: () => false,
  paths: {},
  results: [],
  producers: [],
};

interface Gem {
  readonly client: ClientRef;
  readonly message: string;
  readonly reason: string;
  readonly suggestion: string;
}

const V1: Gem = {
  client: { name: 'gem clarifai-ruby', versions: '*' },
  message: 'The v1 client is given an old credential.',
  reason: 'the gem speaks the v1 API, which takes no API key, and has no later version',
  suggestion:
    'Net::HTTP.post(URI("https://api.clarifai.com/v2/models/#{model_id}/outputs"), body.to_json, "Authorization" => "Key #{ENV[\'CLARIFAI_API_KEY\']}", "Content-Type" => "application/json")',
};

const RAILS: Gem = {
  client: { name: 'gem clarifai-rails', versions: 'before 2017-12-18' },
  message: 'Clarifai::Rails is set up with a client id and secret.',
  reason: 'only the commit of 2017-12-18 (28169dc) and later ones take a key, and they want the model named too',
  suggestion: "config.api_key = ENV['CLARIFAI_API_KEY']; config.model_code = <the model id>",
};

function isV1(call: Call, unit: SyntaxUnit): boolean {
  const path = pathOfCall(call);
  if (/^(Clarifai|ClarifaiRuby)\.(configure|config|client)$/.test(path)) return true;
  const constructs = /^(Clarifai|ClarifaiRuby)\.Client$/.test(path) && call.form === 'new';
  return constructs && !definesClient(unit);
}

function isRequest(call: Call): boolean {
  return REQUESTS.some((name) => pathOfCall(call) === `ClarifaiRuby.${name}`);
}

/** `module Clarifai … class Client` in this file: it is a class of the project's own. */
function definesClient({ bindings }: SyntaxUnit): boolean {
  return bindings.some(
    ({ name, value, kind }) => value === null && kind === 'declaration' && /^(Clarifai::)?Client$/.test(name),
  );
}

function isRailsSetup(call: Call): boolean {
  return /^Clarifai\.Rails\.(setup|configure)$/.test(pathOfCall(call));
}

function isDetector(call: Call): boolean {
  return pathOfCall(call) === 'Clarifai.Rails.Detector' && call.form === 'new';
}

function pathOfCall({ receiver, name }: Call): string {
  return [...((receiver && pathOf(receiver)) ?? []), name ?? ''].join('.');
}

const ROLES: ReadonlyMap<string, CredentialRole> = new Map([
  ['client_id', 'client-id'],
  ['app_id', 'client-id'],
  ['client_secret', 'client-secret'],
  ['app_secret', 'client-secret'],
  ['access_token', 'access-token'],
]);

type Part = ConstructorMatch['parts'][number];

/** Options of a call or assignments of its block; positional id and secret too. */
function matchGem(call: Call, unit: SyntaxUnit, gem: Gem): ConstructorMatch | undefined {
  const named = namedParts(call);
  const parts = named.length > 0 ? named : positional(call, unit);
  if (!parts.some(({ role }) => role !== 'client-id') && parts.length < 2) return undefined;
  const token = parts.every(({ role }) => role === 'access-token');
  return {
    kind: token ? 'access-token-constructor' : 'client-credentials-constructor',
    client: gem.client,
    methods: 'ruby-v1',
    parts: parts.filter(({ role }) => token || role !== 'access-token'),
    message: gem.message,
    replacement: { kind: 'by-hand', reason: gem.reason, suggestion: gem.suggestion },
  };
}

function namedParts(call: Call): readonly Part[] {
  return call.arguments
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
    .flatMap((value) => (value.kind === 'object' ? value.entries : []))
    .flatMap(({ key, value }): Part[] => {
      const role = ROLES.get(key ?? '');
      return role && !isNil(value) ? [{ role, value }] : [];
    });
}

function isNil(value: Expression): boolean {
  return value.kind === 'name' && value.name === 'nil';
}

function positional(call: Call, unit: SyntaxUnit): readonly Part[] {
  const [id, secret] = call.arguments.filter(({ label }) => label === null).map(({ value }) => value);
  if (!id || !secret || !looksLikePair(id, secret, unit)) return [];
  return [
    { role: 'client-id', value: id },
    { role: 'client-secret', value: secret },
  ];
}

function matchOther(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  if (!/clarifai/i.test(pathOfCall(call)) || !MAKES.test(call.name ?? '')) return undefined;
  const parts = positional(call, unit);
  const named = parts.length > 0 ? parts : namedParts(call).filter(({ role }) => role !== 'access-token');
  if (named.length < 2) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: { name: 'unknown', versions: '*' },
    methods: 'ruby-other',
    confidence: 'likely',
    parts: named,
    message: `${call.name} is given a client id and secret.`,
    replacement: {
      kind: 'by-hand',
      reason: 'keyshift does not know this class: it has to take the key where it is declared',
      suggestion: `${calleeText(call)}(ENV['CLARIFAI_API_KEY']), once the class takes the key and sends Authorization: Key`,
    },
  };
}

/** Classes, which have a capital letter, and functions that set up. */
const MAKES = /^([A-Z]|new|configure|setup|init|connect|authenticate|login|build|create)/;
