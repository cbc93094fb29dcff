import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import type { Expression, SyntaxUnit } from '../syntax.ts';
import { type Call, textOf } from '../syntax.ts';
import { parentsAround } from './classes.ts';
import { implicitPair, pairOf } from './pair.ts';
import { isDefined, qualifiedName, qualifiedPath } from './qualified.ts';

/** `clarifai.rest` of PyPI clarifai 2.x, and of its preview clarifai2; the v2 package of later years has no such module. */
const MODULE = /(^|\.)clarifai2?\.rest(\.|$)/;

/** `ClarifaiApp` and what hangs on it. Its constructor fills the model cache, which costs `GET /v2/models`. */
export const CLARIFAI_APP: ClientLibrary = {
  methods: 'python',
  legacy: (call, unit) => legacyOf('ClarifaiApp', call, unit),
  constructs: (call, unit) => isConstruction('ClarifaiApp', call, unit),
  present: usesRest,
  paths: {
    ClarifaiApp: [],
    app: [],
    'app.auth': ['auth'],
    'app.inputs': ['inputs'],
    'app.models': ['models'],
    'app.concepts': ['concepts'],
    'app.workflows': ['workflows'],
    'ApiClient / app.api': ['api'],
  },
  results: ['model (from app.models.* / app.public_models.*)'],
  producers: ['models.get', 'models.create', 'models.search', 'models.get_all', 'models.get_by_page', 'Model'],
  constructorMethod: '__init__',
  mayNeed: (call, extra, unit) => extra.when !== 'sync=True (default) polls' || !isAsynchronous(call, unit),
};

/** The low-level client, which calls nothing when it is made. */
export const API_CLIENT: ClientLibrary = {
  methods: 'python',
  legacy: (call, unit) => legacyOf('ApiClient', call, unit),
  constructs: (call, unit) => isConstruction('ApiClient', call, unit),
  present: (unit) => usesRest(unit) && unit.calls.some((call) => isConstruction('ApiClient', call, unit)),
  paths: { 'ApiClient / app.api': [] },
  results: [],
  producers: [],
  receiverName: /^api$|api_?client/i,
};

/** Workflows share the names of their methods with models, so a receiver of unknown origin must say so. */
export const WORKFLOW: ClientLibrary = {
  methods: 'python',
  legacy: () => undefined,
  constructs: (call, unit) => isConstruction('Workflow', call, unit),
  present: usesRest,
  paths: { workflow: [] },
  results: ['workflow'],
  producers: ['workflows.get', 'workflows.get_all', 'workflows.get_by_page'],
  receiverName: /workflow/i,
};

function usesRest(unit: SyntaxUnit): boolean {
  return (
    unit.imports.some((item) => MODULE.test(`${item.module}.${item.imported ?? ''}`)) ||
    unit.calls.some((call) => isConstruction('ClarifaiApp', call, unit))
  );
}

function isConstruction(name: string, call: Call, unit: SyntaxUnit): boolean {
  if (isInheritedInit(name, call, unit)) return true;
  const qualified = qualifiedName(call, unit);
  if (qualified === undefined) return false;
  if (MODULE.test(qualified)) return qualified.endsWith(`.${name}`);
  return name === 'ClarifaiApp' && call.name === name && isUnexplained(call, unit) && fitsShape(call);
}

/** `super().__init__(…)` in a class of the project's own that is made of the client. */
function isInheritedInit(name: string, { name: called, receiver, span }: Call, unit: SyntaxUnit): boolean {
  if (called !== '__init__' || receiver?.kind !== 'call' || receiver.call.name !== 'super') return false;
  if (!unit.names.has(name)) return false;
  return parentsAround(span.start, unit).some((parent) => {
    const qualified = qualifiedPath(parent.split('.'), unit);
    if (MODULE.test(qualified)) return qualified.endsWith(`.${name}`);
    return name === 'ClarifaiApp' && qualified === name && !isDefined(name, unit);
  });
}

/** Nothing in the file says where the name comes from: it may be in another cell, file or star import. */
function isUnexplained(call: Call, unit: SyntaxUnit): boolean {
  const { name } = call;
  if (name === null || call.receiver !== null) return false;
  return !unit.imports.some((item) => item.local === name) && !isDefined(name, unit);
}

function fitsShape(call: Call): boolean {
  const labels = call.arguments.map((argument) => argument.label);
  return labels.every(
    (label) => label === null || /^(app_id|app_secret|api_key|base_url|quiet|log_level)$/.test(label),
  );
}

function legacyOf(name: string, call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  if (!isConstruction(name, call, unit)) return undefined;
  const match = pairOf(name, call, unit) ?? implicitPair(name, call, unit);
  if (!match || !isUnexplained(call, unit) || !isBare(call, unit)) return match;
  return {
    ...match,
    confidence: 'likely',
    replacement: {
      kind: 'by-hand',
      reason: `nothing in this file says where ${name} comes from`,
      suggestion: `${name}(api_key=<the API key>)`,
    },
  };
}

function isBare(call: Call, unit: SyntaxUnit): boolean {
  return !MODULE.test(qualifiedName(call, unit) ?? '');
}

function isAsynchronous(call: Call, unit: SyntaxUnit): boolean {
  const sync: Expression | undefined = call.arguments.find(({ label }) => label === 'sync')?.value;
  return sync !== undefined && textOf(unit, sync.span) === 'False';
}
