import { type Shape, shapes } from './shape.ts';

const IMPORT = 'import os\nfrom clarifai.rest import ClarifaiApp\n';
const MAKE = "ClarifaiApp(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])";
const APP = `${IMPORT}app = ${MAKE}\n`;

const ofParts = ['app', 'app.auth', 'app.inputs', 'app.models', 'app.concepts', 'app.workflows'].flatMap((part) => {
  const tail = part.slice('app'.length);
  return shapes('python', part, 'a.py', [
    ['variable', `${part}.`, (call) => `${APP}print(${call})\n`],
    ['chained', `${MAKE}${tail}.`, (call) => `${IMPORT}${call}\n`],
    ['part in a variable', 'part.', (call) => `${APP}part = ${part}\n${call}\n`],
    [
      'field',
      `self.app${tail}.`,
      (call) =>
        `${IMPORT}class Tagger:\n    def __init__(self):\n        self.app = ${MAKE}\n\n    def run(self, value):\n        return ${call}\n`,
    ],
    ['global in a function', `${part}.`, (call) => `${APP}def run(value):\n    return ${call}\n`],
  ]);
});

const ofModels = shapes('python', 'model (from app.models.* / app.public_models.*)', 'a.py', [
  ['variable', 'model.', (call) => `${APP}model = app.models.get('pets')\n${call}\n`],
  ['chained', "app.models.get('pets').", (call) => `${APP}print(${call})\n`],
  ['public model', 'app.public_models.general_model.', (call) => `${APP}print(${call})\n`],
  ['loop', 'model.', (call) => `${APP}for model in app.models.get_all():\n    ${call}\n`],
  ['made', 'model.', (call) => `${APP}model = app.models.create('pets', concepts=names)\n${call}\n`],
]);

const ofWorkflows = shapes('python', 'workflow', 'a.py', [
  ['variable', 'workflow.', (call) => `${APP}workflow = app.workflows.get('tag-all')\n${call}\n`],
  ['chained', "app.workflows.get('tag-all').", (call) => `${APP}${call}\n`],
  [
    'made',
    'workflow.',
    (call) =>
      `${IMPORT}from clarifai.rest import Workflow\napp = ${MAKE}\nworkflow = Workflow(app.api, workflow_id='tag-all')\n${call}\n`,
  ],
]);

const ofApi = shapes('python', 'ApiClient / app.api', 'a.py', [
  ['of the app', 'app.api.', (call) => `${APP}${call}\n`],
  [
    'alone',
    'client.',
    (call) =>
      `import os\nfrom clarifai.rest.client import ApiClient\nclient = ApiClient(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])\n${call}\n`,
  ],
]);

const CONSTRUCTION: Shape = {
  name: 'construction (py)',
  client: 'python',
  receiver: 'ClarifaiApp',
  file: 'a.py',
  call: () => MAKE,
  write: (call) => `${IMPORT}app = ${call}\n`,
};

const ofV1 = shapes('python-v1', 'ClarifaiApi (clarifai.client)', 'a.py', [
  [
    'variable',
    'api.',
    (call) =>
      `import os\nfrom clarifai.client import ClarifaiApi\napi = ClarifaiApi(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])\n${call}\n`,
  ],
]);

export const PYTHON: readonly Shape[] = [...ofParts, ...ofModels, ...ofWorkflows, ...ofApi, CONSTRUCTION, ...ofV1];
