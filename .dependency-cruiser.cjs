// Who may import whom. Each rule's comment says where the code belongs instead; ARCHITECTURE.md tells the story.

const SRC_FILES = '[^/]+[.]ts$';

/** The part of clarifai that knows the service without speaking to it. */
const FACTS = ['clarifai/facts', 'clarifai/scope-rules', 'clarifai/names', 'clarifai/wire'];

/** What each folder of src may import beside itself. `version.ts` is a constant that anything may carry. */
const LAYERS = {
  domain: {
    may: [],
    comment:
      'domain is the words of keyshift and imports nothing. Code that needs another folder belongs in that folder.',
  },
  clarifai: {
    may: ['domain'],
    comment:
      'clarifai holds the facts of the service and its key API. What is done with keys belongs in migrate or batch.',
  },
  git: {
    may: ['domain'],
    comment:
      'git asks git, with the settings that keep a hostile repository harmless. What is done with the answer belongs to the caller.',
  },
  languages: {
    may: ['domain', ...FACTS],
    comment:
      'A language is a pure function of text. Reading files and joining them belongs in scan, edits of a plan in plan.',
  },
  formats: {
    may: ['domain', ...FACTS, 'languages/language'],
    comment:
      'A format is a pure function of text. Reading files and joining them belongs in scan, edits of a plan in plan.',
  },
  scan: {
    may: ['domain', 'languages', 'formats', 'git', ...FACTS, 'version'],
    comment: 'scan finds and understands. What to do about a finding belongs in plan, how to show it in report.',
  },
  scopes: {
    may: ['domain', ...FACTS, 'version'],
    comment: 'scopes turns usages into scopes, from facts alone. Finding usages belongs in languages and scan.',
  },
  plan: {
    may: ['domain', ...FACTS, 'scopes', 'scan', 'languages', 'formats', 'schemas', 'version'],
    comment: 'plan describes and never acts. Making keys and writing files belongs in migrate.',
  },
  migrate: {
    may: ['domain', 'clarifai'],
    comment: 'migrate runs a plan through ports and must not know where it came from. Pass what it needs from cli.',
  },
  batch: {
    may: ['domain', 'clarifai', 'migrate', 'schemas'],
    comment: 'batch drives rows through migrate. Scan and plan reach it as ports that cli passes in.',
  },
  report: {
    may: ['domain'],
    comment: 'report is a pure function from data to text. Whatever it needs is put into the data by cli.',
  },
  schemas: {
    may: ['domain'],
    comment: 'schemas says what the published JSON looks like. Reading and checking files belongs where they are used.',
  },
  sandbox: {
    may: ['domain', ...FACTS],
    comment: 'The sandbox is the other side of the wire: sharing the HTTP client with it would hide mistakes in both.',
  },
};

const layerRules = Object.entries(LAYERS).map(([folder, { may, comment }]) => ({
  name: `layer-${folder}`,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...may].map((allowed) => `^src/${allowed}(/|[.]ts$)`) },
}));

/** The one home of each library, so that it can be exchanged in one place. */
const HOMES = {
  axios: ['clarifai'],
  yargs: ['cli'],
  winston: ['cli'],
  'cli-progress': ['cli'],
  picocolors: ['cli'],
  hono: ['sandbox'],
  '@hono/node-server': ['sandbox'],
  'web-tree-sitter': ['scan', 'languages'],
  'csv-parse': ['batch', 'migrate', 'cli'],
  'csv-stringify': ['batch', 'migrate', 'report', 'cli'],
  'jsonc-parser': ['formats', 'plan', 'migrate', 'languages', 'cli'],
  yaml: ['formats', 'plan', 'cli'],
  diff: ['report', 'cli'],
  'escape-html': ['report'],
  'd3-scale': ['report'],
  'd3-shape': ['report'],
  'write-file-atomic': ['migrate', 'batch', 'cli', 'sandbox', 'scan/cache'],
};

const homeRules = Object.entries(HOMES).map(([library, folders]) => ({
  name: `home-of-${library}`,
  severity: 'error',
  comment: `${library} is used only in ${folders.map((folder) => `src/${folder}`).join(', ')}. Call what is exported there, or move the code.`,
  from: { path: '^src/', pathNot: folders.map((folder) => `^src/${folder}/`) },
  to: { path: `(^|node_modules/)${library}(/|$)` },
}));

const FILES = '^(node:)?fs(/promises)?$';
const NETWORK = '^(node:)?(https?|http2|net|tls|dgram|dns)(/promises)?$';
const PROGRAMS = '^(node:)?(child_process|worker_threads|cluster)$';

module.exports = {
  forbidden: [
    ...layerRules,
    ...homeRules,
    {
      name: 'cli-is-the-top',
      severity: 'error',
      comment: 'Nobody imports cli. Code that a command and another folder share belongs in the lower of the two.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'languages-take-types-of-the-parser-only',
      severity: 'error',
      comment: 'Loading the parser is an effect of scan; a language is handed a tree and needs only its types.',
      from: { path: '^src/languages/' },
      to: { path: '(^|node_modules/)web-tree-sitter(/|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'files-have-a-home',
      severity: 'error',
      comment:
        'Only scan, migrate, batch, cli, the sandbox and the loader of the facts touch files. Pass text in instead.',
      from: { path: '^src/', pathNot: '^src/(scan|migrate|batch|cli|sandbox)/|^src/clarifai/facts/load[.]ts$' },
      to: { path: FILES },
    },
    {
      name: 'network-has-a-home',
      severity: 'error',
      comment: 'Only clarifai speaks HTTP out and only the sandbox listens. Pass a KeyService in instead.',
      from: { path: '^src/', pathNot: '^src/(clarifai|sandbox)/' },
      to: { path: NETWORK },
    },
    {
      name: 'programs-have-a-home',
      severity: 'error',
      comment:
        'Git is started in git, other programs by migrate, the editor by the review, workers by scan. Pass a function in.',
      from: { path: '^src/', pathNot: '^src/(git|scan|migrate|cli/review)/' },
      to: { path: PROGRAMS },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      comment: 'What users install cannot depend on tests, samples or scripts. Move the shared part into src.',
      from: { path: '^src/' },
      to: { path: '^(test|samples|scripts)/' },
    },
    {
      name: 'no-development-dependency',
      severity: 'error',
      comment:
        'A development dependency is not installed with keyshift. Make it a dependency, or import only its types.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Files that import each other are one file, or share a third that both import.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'Nobody imports this file and it imports nobody: import it where it is used, or delete it.',
      from: { orphan: true, path: '^src/', pathNot: [`^src/${SRC_FILES}`, '[.]d[.]ts$'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere: correct the path or add the dependency.',
      from: { path: '^(src|scripts|test)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test/(cases|accuracy)|samples|dist)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
