import { type Shape, shapes } from './shape.ts';

const REQUIRE = "const Clarifai = require('clarifai');\n";
const MAKE = 'new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET)';
const APP = `${REQUIRE}const app = ${MAKE};\n`;

const PARTS = [
  'app',
  'app.inputs',
  'app.models',
  'app.concepts',
  'app.workflow',
  'app.workflows',
  'app.solutions.moderation',
];

const ofParts = PARTS.flatMap((part) => {
  const tail = part.slice('app'.length);
  return shapes('js', part, 'a.js', [
    ['variable', `${part}.`, (call) => `${APP}${call}.then(show);\n`],
    ['chained', `${MAKE}${tail}.`, (call) => `${REQUIRE}${call}.then(show);\n`],
    ['part in a variable', 'part.', (call) => `${APP}const part = ${part};\n${call};\n`],
    ['awaited', `${part}.`, (call) => `${APP}async function run(value) {\n  return await ${call};\n}\n`],
    [
      'field',
      `this.app${tail}.`,
      (call) =>
        `import Clarifai from 'clarifai';\nexport class Tagger {\n  constructor() {\n    this.app = ${MAKE};\n  }\n  run(value) {\n    return ${call};\n  }\n}\n`,
    ],
    [
      'nested function',
      `${part}.`,
      (call) => `${APP}exports.run = (value) => {\n  setTimeout(() => ${call}, 10);\n};\n`,
    ],
  ]);
});

const ofResults = [
  ['model (from app.models.*)', 'app.models.get(id)', 'app.models.initModel(id)'],
  ['input (from app.inputs.*)', 'app.inputs.get(id)', 'app.inputs.get(id)'],
].flatMap(([receiver = '', get = '', make = '']) =>
  shapes('js', receiver, 'a.js', [
    ['then', 'found.', (call) => `${APP}${get}.then((found) => ${call}, console.error);\n`],
    ['then with function', 'found.', (call) => `${APP}${make}.then(function (found) {\n  return ${call};\n});\n`],
    ['await', 'found.', (call) => `${APP}(async () => {\n  const found = await ${get};\n  await ${call};\n})();\n`],
    ['await in place', `(await ${get}).`, (call) => `${APP}(async () => {\n  await ${call};\n})();\n`],
  ]),
);

const V1_PAIR = 'clientId: process.env.CLARIFAI_ID, clientSecret: process.env.CLARIFAI_SECRET';

const ofV1 = [
  ...shapes('js-v1', 'Clarifai (clarifai 1.2.x)', 'a.js', [
    ['module', 'Clarifai.', (call) => `${REQUIRE}Clarifai.initialize({ ${V1_PAIR} });\n${call};\n`],
  ]),
  ...shapes('js-v1', 'clarifai_node.js', 'a.js', [
    [
      'module',
      'Clarifai.',
      (call) =>
        `const Clarifai = require('./clarifai_node.js');\nClarifai.initAPI(process.env.CLARIFAI_ID, process.env.CLARIFAI_SECRET);\n${call};\n`,
    ],
  ]),
  ...shapes('js-v1', 'new Clarifai({id,secret}) (npm 0.x)', 'a.js', [
    [
      'variable',
      'client.',
      (call) =>
        `${REQUIRE}const client = new Clarifai({ id: process.env.CLARIFAI_ID, secret: process.env.CLARIFAI_SECRET });\n${call};\n`,
    ],
  ]),
];

export const JAVASCRIPT: readonly Shape[] = [...ofParts, ...ofResults, ...ofV1];
