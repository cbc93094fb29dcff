import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/domain/edit.ts';
import type { Site } from '../../src/languages/language.ts';
import { readFormat } from '../support/read-format.ts';

function sitesOf(file: string, text: string, variables: readonly string[] = []): readonly Site[] {
  return readFormat(file, text, { platformKey: 'ask', variables: new Set(variables) });
}

function rewrite(file: string, text: string, variables: readonly string[], envName = 'CLARIFAI_API_KEY'): string {
  const edits = sitesOf(file, text, variables).flatMap(({ rewrite: change }) =>
    change.kind === 'automatic' ? change.edits({ envName, secret: 'KEY' }) : [],
  );
  return applyEdits(text, edits);
}

describe('names that do not say Clarifai', () => {
  const env = 'CLIENT_ID=one\nCLIENT_SECRET=two\nOTHER_CLIENT_ID=three\n';

  it('belong to nobody until code is known to read them', () => {
    expect(sitesOf('.env', env)).toEqual([]);
  });

  it('are exchanged once code reads them, and no others', () => {
    expect(rewrite('.env', env, ['CLIENT_ID', 'CLIENT_SECRET'])).toBe('CLARIFAI_API_KEY=KEY\nOTHER_CLIENT_ID=three\n');
  });

  it('are exchanged in the environment of a compose file too', () => {
    const compose = 'services:\n  web:\n    environment:\n      CLIENT_ID: one\n      CLIENT_SECRET: two\n';
    expect(rewrite('compose.yml', compose, ['CLIENT_ID', 'CLIENT_SECRET'])).toBe(
      'services:\n  web:\n    environment:\n      CLARIFAI_API_KEY: KEY\n',
    );
  });

  it('are left by hand where the name does not tell the part', () => {
    const [site] = sitesOf('.env', 'CLARIFAI_KEY=EXAMPLEclientid0000000000000000000000001\n', ['CLARIFAI_KEY']);
    expect(site?.rewrite).toMatchObject({ kind: 'by-hand' });
    expect(site?.parts[0]?.origin).toMatchObject({ source: 'literal' });
  });
});

describe('an application id', () => {
  it('is a client id once legacy code reads it', () => {
    expect(sitesOf('.env', 'CLARIFAI_APP_ID=tagger\n')).toEqual([]);
    expect(rewrite('.env', 'CLARIFAI_APP_ID=tagger\n', ['CLARIFAI_APP_ID'])).toBe('CLARIFAI_API_KEY=KEY\n');
  });
});

describe('the new name', () => {
  it('is the one that code will read', () => {
    expect(rewrite('.env', 'CLARIFAI_ID=one\nCLARIFAI_SECRET=two\n', [], 'TAGGER_KEY')).toBe('TAGGER_KEY=KEY\n');
  });

  it('tells several credentials of one file apart', () => {
    const env = 'DEV_CLARIFAI_ID=one\nDEV_CLARIFAI_SECRET=two\nPROD_CLARIFAI_ID=three\nPROD_CLARIFAI_SECRET=four\n';
    expect(rewrite('.env', env, [])).toBe('DEV_CLARIFAI_API_KEY=KEY\nPROD_CLARIFAI_API_KEY=KEY\n');
  });
});

describe('config keys', () => {
  it.each([
    [
      'config.json',
      '{"clarifai": {"clientId": "one", "clientSecret": "two"}}',
      ['clarifai.clientId', 'clarifai.clientSecret'],
    ],
    ['app.yml', 'app:\n  clarifai:\n    client_id: one\n', ['app.clarifai.client_id']],
    ['compose.yml', 'environment:\n  - CLARIFAI_CLIENT_ID=one\n', ['CLARIFAI_CLIENT_ID']],
    ['.env', 'CLARIFAI_CLIENT_ID=one\n', ['CLARIFAI_CLIENT_ID']],
    ['README.md', 'CLARIFAI_CLIENT_ID=one\n', [undefined]],
  ])('of %s', (file, text, expected) => {
    expect(sitesOf(file, text).map((site) => site.configKey)).toEqual(expected);
  });
});
