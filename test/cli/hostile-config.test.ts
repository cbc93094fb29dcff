import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';

let stage: CliStage;
beforeAll(async () => {
  stage = await openCliStage();
});
afterAll(() => stage.close());

it.each([
  ['keyshift.config.json', '{"__proto__": {"sink": "csv:stolen.csv", "polluted": true}}'],
  ['keyshift.config.json', '{"constructor": {"prototype": {"polluted": true}}}'],
  ['keyshift.config.yaml', '__proto__:\n  polluted: true\n'],
])('%s cannot change what every object has: %s', async (file, text) => {
  stage.write(file, text);
  const { code, stderr } = await stage.run(['scan', '--config', file]);
  expect([1, 2]).toContain(code);
  expect(stderr).not.toContain('unexpected error');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(({} as Record<string, unknown>)['sink']).toBeUndefined();
});

it('a YAML config is told of without its text, which may hold what moves a cursor', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on('warning', listen);
  stage.write('odd.yaml', 'app: &a: acme/tagger\nuser: *a:\n');
  const { code } = await stage.run(['scan', '--config', 'odd.yaml']);
  await new Promise(setImmediate);
  process.off('warning', listen);
  expect([0, 1, 2]).toContain(code);
  expect(warnings).toEqual([]);
});
