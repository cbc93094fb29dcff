import { type Shape, shapes } from './shape.ts';

const IMPORTS =
  'import clarifai2.api.ClarifaiBuilder;\nimport clarifai2.api.ClarifaiClient;\nimport clarifai2.dto.model.Model;\nimport clarifai2.dto.model.ConceptModel;\n';
const MAKE = 'new ClarifaiBuilder(System.getenv("CLARIFAI_ID"), System.getenv("CLARIFAI_SECRET")).buildSync()';
const KOTLIN_IMPORTS = 'import clarifai2.api.ClarifaiBuilder\nimport clarifai2.api.ClarifaiClient\n';
const KOTLIN_MAKE = 'ClarifaiBuilder(System.getenv("CLARIFAI_ID"), System.getenv("CLARIFAI_SECRET")).buildSync()';

function javaClass(members: string): string {
  return `${IMPORTS}public class Tagger {\n${members}\n}\n`;
}

const ofClient = shapes('java', 'ClarifaiClient', 'A.java', [
  [
    'variable',
    'client.',
    (call) =>
      javaClass(`  void run(String value) {\n    ClarifaiClient client = ${MAKE};\n    ${call}.executeSync();\n  }`),
  ],
  ['chained', `${MAKE}.`, (call) => javaClass(`  void run(String value) {\n    ${call}.executeSync();\n  }`)],
  [
    'field',
    'client.',
    (call) =>
      javaClass(
        `  private final ClarifaiClient client = ${MAKE};\n  Object run(String value) {\n    return ${call}.executeSync();\n  }`,
      ),
  ],
  [
    'injected field',
    'this.client.',
    (call) =>
      javaClass(
        `  private final ClarifaiClient client;\n  Tagger(ClarifaiClient client) {\n    this.client = client;\n  }\n  Object run(String value) {\n    return ${call};\n  }`,
      ),
  ],
  [
    'parameter',
    'api.',
    (call) => javaClass(`  Object run(ClarifaiClient api, String value) {\n    return ${call};\n  }`),
  ],
]);

const ofClientInKotlin = shapes('java', 'ClarifaiClient', 'A.kt', [
  [
    'variable',
    'client.',
    (call) =>
      `${KOTLIN_IMPORTS}fun run(value: String) {\n    val client = ${KOTLIN_MAKE}\n    ${call}.executeSync()\n}\n`,
  ],
  [
    'parameter',
    'client.',
    (call) => `${KOTLIN_IMPORTS}fun run(client: ClarifaiClient, value: String) {\n    ${call}.executeSync()\n}\n`,
  ],
]);

const ofModeration = shapes('java', 'ClarifaiClient.solutions().moderation()', 'A.java', [
  [
    'chained',
    'client.solutions().moderation().',
    (call) => javaClass(`  Object run(ClarifaiClient client, String value) {\n    return ${call};\n  }`),
  ],
]);

const ofModel = shapes('java', 'Model', 'A.java', [
  [
    'default model',
    'client.getDefaultModels().generalModel().',
    (call) => javaClass(`  Object run(ClarifaiClient client, String value) {\n    return ${call};\n  }`),
  ],
  [
    'declared',
    'model.',
    (call) => javaClass(`  Object run(ConceptModel model, String value) {\n    return ${call};\n  }`),
  ],
  [
    'answer',
    'model.',
    (call) =>
      javaClass(
        `  Object run(ClarifaiClient client, String value) {\n    Model<?> model = client.getModelByID("pets").executeSync().get();\n    return ${call};\n  }`,
      ),
  ],
  [
    'answer as a kind',
    'client.getModelByID("pets").executeSync().get().asConceptModel().',
    (call) => javaClass(`  Object run(ClarifaiClient client, String value) {\n    return ${call};\n  }`),
  ],
]);

const ofV1 = shapes('java-v1', 'ClarifaiClient (com.clarifai.api)', 'A.java', [
  [
    'variable',
    'client.',
    (call) =>
      `import com.clarifai.api.ClarifaiClient;\nclass Tagger {\n  void run(String value) {\n    ClarifaiClient client = new ClarifaiClient(System.getenv("CLARIFAI_ID"), System.getenv("CLARIFAI_SECRET"));\n    ${call};\n  }\n}\n`,
  ],
]);

export const JVM: readonly Shape[] = [...ofClient, ...ofClientInKotlin, ...ofModeration, ...ofModel, ...ofV1];
