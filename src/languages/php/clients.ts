import type { ClientLibrary } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { isOfClass, type PairClass, pairMatch } from './pair.ts';

const EXTRA_ARGUMENT =
  'From the version that takes an API key on, PHP drops the second argument without a word and the id is sent as the key.';

const DARRYNTEN: PairClass = {
  fullName: /^DarrynTen\\Clarifai\\Clarifai$/i,
  shortName: 'Clarifai',
  methods: 'php-darrynten',
  client: { name: 'darrynten/clarifai-php', versions: '<=0.9.3' },
  message: `Clarifai is given a client id and secret. ${EXTRA_ARGUMENT}`,
  secondIsOther: false,
};

const PHPFANATIC: PairClass = {
  fullName: /^PhpFanatic\\clarifAI\\ImageClient$/i,
  shortName: 'ImageClient',
  methods: 'php-phpfanatic',
  client: { name: 'phpfanatic/clarifai', versions: '<=1.2.3' },
  message: `ImageClient is given a client id and secret. ${EXTRA_ARGUMENT}`,
  secondIsOther: false,
};

const OFFICIAL: PairClass = {
  fullName: /^Clarifai\\API\\ClarifaiClient$/i,
  shortName: 'ClarifaiClient',
  methods: 'php',
  client: { name: 'clarifai/clarifai-php', versions: '*' },
  message: 'ClarifaiClient is given a client id and secret, but no version of it took anything but an API key.',
  secondIsOther: true,
};

/** Released with API keys in 2018, so a pair in it never worked. */
export const OFFICIAL_CLIENT: ClientLibrary = {
  ...libraryOf(OFFICIAL, /^Clarifai\\(API|DTOs)\\/i),
  paths: { ClarifaiClient: [] },
};

export const PHPFANATIC_CLIENT: ClientLibrary = {
  ...libraryOf(PHPFANATIC, /^PhpFanatic\\clarifAI\\/i),
  paths: { ImageClient: [] },
};

export const DARRYNTEN_CLIENT: ClientLibrary = {
  ...libraryOf(DARRYNTEN, /^DarrynTen\\Clarifai\\/i),
  paths: repositories('getModelRepository', 'getInputRepository'),
  accessors: ['getModelRepository', 'getInputRepository', 'getSearchInputRepository', 'getSearchModelRepository'],
};

/** The same methods behind the names that versions with id and secret gave the repositories. */
export const EARLY_DARRYNTEN_CLIENT: ClientLibrary = {
  ...DARRYNTEN_CLIENT,
  legacy: () => undefined,
  paths: repositories('getModel', 'getInput'),
  accessors: ['getModel', 'getInput', 'getSearchInputRepository', 'getSearchModelRepository'],
};

function libraryOf(kind: PairClass, namespace: RegExp): Omit<ClientLibrary, 'paths'> {
  return {
    methods: kind.methods,
    legacy: (call, unit) => pairMatch(call, kind, unit),
    constructs: (call, unit) => isOfClass(call, kind, unit),
    present: (unit: SyntaxUnit) =>
      unit.imports.some((item) => namespace.test(item.module)) ||
      unit.calls.some((call) => isOfClass(call, kind, unit) || pairMatch(call, kind, unit) !== undefined),
    results: [],
    producers: [],
  };
}

function repositories(model: string, input: string): ClientLibrary['paths'] {
  return {
    '$clarifai->getModelRepository()': [model],
    '$clarifai->getInputRepository()': [input],
    '$clarifai->getSearchInputRepository()': ['getSearchInputRepository'],
    '$clarifai->getSearchModelRepository()': ['getSearchModelRepository'],
  };
}
