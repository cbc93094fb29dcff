import type { CredentialRole } from '../../domain/finding.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { type Call, type Entry, type Expression, type SyntaxUnit, textOf } from '../syntax.ts';
import { isModule, usesClient } from './module.ts';
import { suggestV2 } from './v1-calls.ts';

/** npm clarifai up to 1.2.1, the copied clarifai_node.js and the browser file clarifai-basic.js: the v1 API. */
export const V1_CLIENTS: ClientLibrary = {
  methods: 'js-v1',
  legacy: matchV1,
  constructs: () => false,
  isClient: isModule,
  present: (unit) => usesClient(unit) && unit.calls.some((call) => initialisation(call, unit) !== undefined),
  paths: { 'Clarifai (clarifai 1.2.x)': [], 'clarifai_node.js': [] },
  results: ['new Clarifai({id,secret}) (npm 0.x)'],
  producers: [],
};

const ENTRY_ROLES: ReadonlyMap<string, CredentialRole> = new Map(
  Object.entries<CredentialRole>({
    clientId: 'client-id',
    id: 'client-id',
    clientSecret: 'client-secret',
    secret: 'client-secret',
    accessToken: 'access-token',
  }),
);

function matchV1(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const given = initialisation(call, unit);
  const parts = given ?? environmentParts(call, unit);
  if (!parts) return undefined;
  return {
    kind: kindOf(parts, given !== undefined),
    client: { name: 'npm clarifai', versions: '<=1.2.1' },
    methods: 'js-v1',
    parts,
    message: 'The v1 client is given an old credential.',
    replacement: {
      kind: 'by-hand',
      reason: 'the v1 API takes no API key: the calls move to the 2.x client',
      suggestion: suggestV2(unit, (made) => initialisation(made, unit) !== undefined),
    },
  };
}

type Part = ConstructorMatch['parts'][number];

function kindOf(parts: readonly Part[], given: boolean): ConstructorMatch['kind'] {
  if (!given) return 'implicit-credentials-constructor';
  return parts[0]?.role === 'access-token' ? 'access-token-constructor' : 'client-credentials-constructor';
}

/** What the client reads where it is given nothing. */
function environmentParts(call: Call, unit: SyntaxUnit): readonly Part[] | undefined {
  if (call.arguments.length > 0) return undefined;
  const read = (name: string): Expression => ({ kind: 'env', name, span: call.span });
  const names = variablesOf(call, unit);
  return (
    names && [
      { role: 'client-id', value: read(names[0]) },
      { role: 'client-secret', value: read(names[1]) },
    ]
  );
}

/** `new Clarifai()` of npm 0.2 to 0.4, which later is no constructor, and `Clarifai.initialize()` of 1.2. */
function variablesOf(call: Call, unit: SyntaxUnit): readonly [string, string] | undefined {
  if (call.form === 'new' && call.receiver === null && calleeIsModule(call, unit)) {
    return ['CLARIFAI_ID', 'CLARIFAI_SECRET'];
  }
  return initialises(call, unit) && usesClient(unit) ? ['CLIENT_ID', 'CLIENT_SECRET'] : undefined;
}

function initialises({ name, receiver }: Call, unit: SyntaxUnit): boolean {
  return name === 'initialize' && receiver !== null && isModule(receiver, unit);
}

function initialisation(call: Call, unit: SyntaxUnit): readonly Part[] | undefined {
  const [first, second] = call.arguments.map((argument) => argument.value);
  if (call.name === 'initAPI' && first && second) {
    return [
      { role: 'client-id', value: first },
      { role: 'client-secret', value: second },
    ];
  }
  const constructs = call.form === 'new' && call.receiver === null && calleeIsModule(call, unit);
  if ((!initialises(call, unit) && !constructs) || first?.kind !== 'object') return undefined;
  const parts = first.entries.flatMap(partOf);
  return parts.length > 0 ? parts : undefined;
}

function calleeIsModule(call: Call, unit: SyntaxUnit): boolean {
  const callee: Expression = { kind: 'name', name: call.name ?? '', span: call.span };
  return isModule(callee, unit) && /^new\s/.test(textOf(unit, call.span));
}

function partOf(entry: Entry): Part[] {
  const role = ENTRY_ROLES.get(entry.key ?? '');
  return role ? [{ role, value: entry.value }] : [];
}
