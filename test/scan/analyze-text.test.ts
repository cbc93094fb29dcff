import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/scan/analyze-text.ts';

const OPTIONS = { platformKey: 'ask' } as const;

describe('a source file that the parser cannot follow', () => {
  it('is searched as text, likely and by hand', async () => {
    const text = `# pasted from a terminal, clarifai
$ curl -H "Authorization: Bearer EXAMPLEaccesstoken000000000001" https://api.clarifai.com/v2/models
def (((
`;
    const analysis = await analyzeText('notes.py', text, OPTIONS);
    expect(analysis?.sites.length).toBeGreaterThan(0);
    expect(new Set(analysis?.sites.map((site) => `${site.confidence} ${site.rewrite.kind}`))).toEqual(
      new Set(['likely by-hand']),
    );
    expect(analysis?.problem).toBeUndefined();
  });

  it('is listed when its text shows nothing either', async () => {
    const analysis = await analyzeText('broken.py', '# clarifai\ndef (((\n', OPTIONS);
    expect(analysis?.sites).toEqual([]);
    expect(analysis?.problem).toMatch(/parsed with errors/);
  });
});

it('a script without an extension is known by its interpreter', async () => {
  const run = async (first: string): Promise<string | undefined> =>
    (await analyzeText('bin/run', `${first}\n# clarifai\n`, OPTIONS))?.language;
  expect(await run('#!/usr/bin/env -S node --no-warnings')).toBe('javascript');
  expect(await run('#!/usr/bin/python3')).toBe('python');
  expect(await run('#!/bin/sh')).toBe('shell');
  expect(await run('plain text')).toBe('text');
});
