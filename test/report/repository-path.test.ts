import { expect, it } from 'vitest';
import { repositoryPath } from '../../src/report/repository-path.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderScanGithub } from '../../src/report/scan-github.ts';
import { SCAN } from './sample.ts';

it.each([
  ['.', 'a/b.js', 'a/b.js'],
  ['services', 'a/b.js', 'services/a/b.js'],
  ['./services/', 'b.js', 'services/b.js'],
  ['/elsewhere', 'b.js', 'b.js'],
  ['../beside', 'b.js', 'b.js'],
])('a file under %s: %s is %s', (root, file, shown) => {
  expect(repositoryPath(root, file)).toBe(shown);
});

it('annotations and SARIF name files from where keyshift was started', () => {
  const [first] = SCAN.findings;
  const scan = { ...SCAN, root: 'services', unread: [] };
  expect(renderScanGithub(scan)).toContain(`file=services/${first?.location.file}`);
  expect(renderSarif(scan)).toContain(`"uri": "services/${first?.location.file}"`);
});
