// Prints `N passed, N failed` from the file of vitest's JSON reporter. A test file that could not be run
// at all counts as one failure: its tests are not in the file.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(argv[2], 'utf8'));
const notRun = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length;
console.log(`${numPassedTests} passed, ${numFailedTests + notRun} failed`);
