import { type Shape, shapes } from './shape.ts';

const PAIR = "getenv('CLARIFAI_CLIENT_ID'), getenv('CLARIFAI_CLIENT_SECRET')";

function phpShapes(client: string, receiver: string, use: string, make: string, tail = ''): readonly Shape[] {
  const head = `<?php\nuse ${use};\n`;
  return shapes(
    client,
    receiver,
    'a.php',
    [
      ['variable', `$client${tail}->`, (call) => `${head}$client = ${make};\n$answer = ${call};\n`],
      ['chained', `(${make})${tail}->`, (call) => `${head}$answer = ${call};\n`],
      [
        'field',
        `$this->client${tail}->`,
        (call) =>
          `${head}class Tagger\n{\n    private $client;\n    public function __construct()\n    {\n        $this->client = ${make};\n    }\n    public function run($value)\n    {\n        return ${call};\n    }\n}\n`,
      ],
      [
        'parameter',
        `$client${tail}->`,
        (call) =>
          `${head}function run(${use.slice(use.lastIndexOf('\\') + 1)} $client, $value)\n{\n    return ${call};\n}\n`,
      ],
    ],
    '$value',
  );
}

const REPOSITORIES = [
  'getModelRepository',
  'getInputRepository',
  'getSearchInputRepository',
  'getSearchModelRepository',
];

export const PHP: readonly Shape[] = [
  ...phpShapes(
    'php',
    'ClarifaiClient',
    'Clarifai\\API\\ClarifaiClient',
    "new ClarifaiClient(getenv('CLARIFAI_API_KEY'))",
  ),
  ...phpShapes('php-phpfanatic', 'ImageClient', 'PhpFanatic\\clarifAI\\ImageClient', `new ImageClient(${PAIR})`),
  ...REPOSITORIES.flatMap((name) =>
    phpShapes(
      'php-darrynten',
      `$clarifai->${name}()`,
      'DarrynTen\\Clarifai\\Clarifai',
      `new Clarifai(${PAIR})`,
      `->${name}()`,
    ),
  ),
];
