// Has the front end of each language read what keyshift wrote: npm run front-ends [-- language …]
import { type Checked, checkLanguage } from './front-ends/check.ts';
import { FRONT_ENDS } from './front-ends/front-ends.ts';

const wanted = process.argv.slice(2);
const chosen = FRONT_ENDS.filter(({ language }) => wanted.length === 0 || wanted.includes(language));
const unknown = wanted.filter((name) => !FRONT_ENDS.some(({ language }) => language === name));
if (unknown.length > 0) throw new Error(`no front end for ${unknown.join(', ')}`);
const results: Checked[] = [];
for (const frontEnd of chosen) {
  const result = checkLanguage(frontEnd);
  results.push(result);
  console.log(lineOf(result));
  for (const { name, errors } of result.refused)
    console.log(`  ${name}\n${errors.map((line) => `    ${line}`).join('\n')}`);
}
const sum = (of: (result: Checked) => number): number => results.reduce((total, result) => total + of(result), 0);
console.log(`${sum(({ accepted }) => accepted)} accepted, ${sum(({ refused }) => refused.length)} refused`);
if (results.some(({ refused }) => refused.length > 0)) process.exitCode = 1;

function lineOf({ language, tool, skipped, accepted, refused, leftOut }: Checked): string {
  if (skipped !== undefined) return `${language}: skipped, ${skipped}`;
  const newer = leftOut === 0 ? '' : `, ${leftOut} left out, in a syntax that it does not know`;
  return `${language}: ${accepted} of ${accepted + refused.length} accepted by ${tool}${newer}`;
}
