import { type Shape, shapes } from './shape.ts';

const MAKE = 'new ClarifaiClient(Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"))';

function csharpClass(members: string): string {
  return `using Clarifai.API;\nusing Clarifai.DTOs.Models;\n\npublic class Tagger\n{\n${members}\n}\n`;
}

const ofClient = [
  ['ClarifaiClient', ''],
  ['ClarifaiClient.Solutions.Moderation', '.Solutions.Moderation'],
].flatMap(([receiver = '', tail = '']) =>
  shapes('csharp', receiver, 'A.cs', [
    [
      'variable',
      `client${tail}.`,
      (call) =>
        csharpClass(
          `  async Task Run(string value)\n  {\n    var client = ${MAKE};\n    var answer = await ${call}.ExecuteAsync();\n  }`,
        ),
    ],
    [
      'chained',
      `${MAKE}${tail}.`,
      (call) => csharpClass(`  async Task Run(string value)\n  {\n    await ${call}.ExecuteAsync();\n  }`),
    ],
    [
      'field',
      `_client${tail}.`,
      (call) =>
        csharpClass(
          `  private readonly ClarifaiClient _client = ${MAKE};\n  object Run(string value)\n  {\n    return ${call};\n  }`,
        ),
    ],
    ['parameter', `api${tail}.`, (call) => csharpClass(`  object Run(IClarifaiClient api, string value) => ${call};`)],
  ]),
);

const ofModel = shapes('csharp', 'Model', 'A.cs', [
  [
    'public model',
    'client.PublicModels.GeneralModel.',
    (call) =>
      csharpClass(
        `  async Task Run(string value)\n  {\n    var client = ${MAKE};\n    await ${call}.ExecuteAsync();\n  }`,
      ),
  ],
  ['declared', 'model.', (call) => csharpClass(`  object Run(ConceptModel model, string value) => ${call};`)],
  [
    'answer',
    'model.',
    (call) =>
      csharpClass(
        `  async Task Run(string value)\n  {\n    var client = ${MAKE};\n    var model = (await client.GetModel<Concept>("pets").ExecuteAsync()).Get();\n    await ${call}.ExecuteAsync();\n  }`,
      ),
  ],
]);

export const CSHARP: readonly Shape[] = [...ofClient, ...ofModel];
