import type { Picture, V2Writer } from '../v2-writer.ts';

const PICTURE = ({ code }: Picture): string => `ClarifaiInput.forImage(ClarifaiImage.of(${code}))`;

/** com.clarifai.clarifai-api2:core 2.2.9 and later. */
export const JAVA_V2: V2Writer = {
  client: 'ClarifaiClient client = new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync();',
  outputs: ({ id }, picture) => `client.predict("${id}").withInputs(${PICTURE(picture)}).executeSync();`,
};

export const KOTLIN_V2: V2Writer = {
  client: 'val client = ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync()',
  outputs: ({ id }, picture) => `client.predict("${id}").withInputs(${PICTURE(picture)}).executeSync()`,
};

export const SCALA_V2: V2Writer = {
  client: 'val client = new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY")).buildSync()',
  outputs: KOTLIN_V2.outputs,
};
