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
    const analysis = await analyzeText('broken.py', 'import clarifai\ndef (((\n', OPTIONS);
    expect(analysis?.sites).toEqual([]);
    expect(analysis?.problem).toMatch(/parsed with errors/);
  });
});

describe('a file of settings that does not parse', () => {
  it.each([
    ['app.json', '{"clarifai": {"model": general}}'],
    ['app.yaml', 'clarifai: {model: general\nother: ]'],
    ['app.toml', '[clarifai]\nmodel = general'],
    ['strings.xml', '<clarifai><model>general</model>'],
    ['deep.json', `{"clarifai": ${'['.repeat(100_000)}`],
    ['deep.toml', `clarifai = ${'['.repeat(100_000)}`],
  ])('%s has been searched as text, which hides nothing', async (file, text) => {
    const analysis = await analyzeText(file, text, OPTIONS);
    expect(analysis).toMatchObject({ sites: [], problem: expect.any(String), searched: true });
  });

  it.each([
    ['app.json', '{"a": b,\n// CLARIFAI_CLIENT_SECRET=EXAMPLEsecret000000000000000000000000001\n'],
    ['app.yaml', 'a: ]\n# CLARIFAI_CLIENT_SECRET=EXAMPLEsecret000000000000000000000000001\n'],
  ])('%s shows by its text what the parser does not reach', async (file, text) => {
    const analysis = await analyzeText(file, text, OPTIONS);
    expect(analysis?.sites).toMatchObject([
      { kind: 'config-credential', confidence: 'likely', rewrite: { kind: 'by-hand' } },
    ]);
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

describe('code inside another file', () => {
  const ID = 'EXAMPLEclientid0000000000000000000000001';
  const SECRET = 'EXAMPLEclientsecret000000000000000000001';

  it('is told by cell and line in a notebook, and by its place in the file', async () => {
    const cells = [
      ['import os\n'],
      ['from clarifai.rest import ClarifaiApp\n', `app = ClarifaiApp("${ID}", "${SECRET}")`],
    ];
    const text = JSON.stringify(
      { cells: cells.map((source) => ({ cell_type: 'code', source, outputs: [] })) },
      null,
      1,
    );
    const [site] = (await analyzeText('a.ipynb', text, OPTIONS))?.sites ?? [];
    expect(site?.cell).toEqual({ number: 2, line: 2 });
    expect(text.slice(site?.span.start, site?.span.end)).toBe(`ClarifaiApp(\\"${ID}\\", \\"${SECRET}\\")`);
  });

  it('shares the constants of an earlier script, and is left by hand in a page', async () => {
    const text = `<script>var ID = '${ID}';</script>\n<script>new Clarifai.App(ID, '${SECRET}');</script>\n`;
    const sites = (await analyzeText('a.html', text, OPTIONS))?.sites ?? [];
    const [made] = sites.filter(({ kind }) => kind === 'client-credentials-constructor');
    expect(made?.parts.map(({ origin }) => origin.source)).toEqual(['literal', 'literal']);
    expect(made?.rewrite.kind).toBe('by-hand');
  });

  it.each([
    ['erb', '<%= cond %>'],
    ['hbs', '{{#if x}} {{/if}}'],
    ['php', '<?php echo $x; ?>'],
  ])('is read through the tags of a template (%s)', async (extension, tag) => {
    const text = `<script>\nvar a = ${tag.includes('#') ? '1' : tag};\n${tag.includes('#') ? tag : ''}\nnew Clarifai.App('${ID}', '${SECRET}');\n</script>\n`;
    const sites = (await analyzeText(`a.${extension}`, text, OPTIONS))?.sites ?? [];
    expect(sites.map(({ kind }) => kind)).toEqual(['client-credentials-constructor']);
  });
});

it('finds commented-out code as what it would be, likely and by hand', async () => {
  const text = "const C = require('clarifai');\n// new C.App(a, b); new Clarifai.App('x', 'secret');\n";
  const sites = (await analyzeText('a.js', text, OPTIONS))?.sites ?? [];
  expect(sites.map(({ kind, confidence, rewrite }) => [kind, confidence, rewrite.kind])).toEqual([
    ['client-credentials-constructor', 'likely', 'by-hand'],
  ]);
});
