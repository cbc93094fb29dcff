import { expect, it } from 'vitest';
import { analyzeText } from '../../src/scan/analyze-text.ts';

const DEEP = 2000;

/** A sum and a chain of calls, each nested deeper than the stack would hold. */
const SUM = Array(DEEP).fill('"a"').join(' + ');
const CHAIN = `a${'.b()'.repeat(DEEP)}`;

const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';
const PAIR = `"${ID}", "${SECRET}"`;

it.each([
  ['a.js', `const C = require('clarifai');\nconst s = ${SUM};\n${CHAIN};\nnew C.App(${PAIR});\n`],
  ['a.py', `from clarifai.rest import ClarifaiApp\ns = ${SUM}\n${CHAIN}\nClarifaiApp(${PAIR})\n`],
  [
    'a.go',
    `package a\n\nimport "github.com/clarifai/clarifai-go"\n\nvar s = ${SUM}\nvar t = ${CHAIN}\nvar c = clarifai.NewClient(${PAIR})\n`,
  ],
  [
    'a.kt',
    `import clarifai2.api.ClarifaiBuilder\nval s = ${SUM}\nval t = ${CHAIN}\nval c = ClarifaiBuilder(${PAIR})\n`,
  ],
  [
    'a.scala',
    `import clarifai2.api.ClarifaiBuilder\nobject A {\n  val s = ${SUM}\n  val t = ${CHAIN}\n  val c = new ClarifaiBuilder(${PAIR})\n}\n`,
  ],
  ['a.rb', `s = ${SUM}\nt = ${CHAIN}\nClarifai::Client.new(${PAIR})\n`],
  ['a.R', `library(clarifai)\ns <- x${' |> f()'.repeat(DEEP)}\nsecret_id(c(${PAIR}))\n`],
  ['a.ex', `s = x${' |> f()'.repeat(DEEP)}\nt = ${SUM.replaceAll('+', '<>')}\nClarifai.new(${PAIR})\n`],
  [
    'a.rs',
    `use clarifai::Clarifai;\nfn main() {\n    let s = ${SUM};\n    ${CHAIN};\n    Clarifai::new(${PAIR});\n}\n`,
  ],
])('%s is read however deep its code nests', async (file, text) => {
  const analysis = await analyzeText(file, text, { platformKey: 'ask' });
  expect(analysis?.sites.map(({ kind }) => kind)).toEqual(['client-credentials-constructor']);
});
