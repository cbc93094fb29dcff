import fc from 'fast-check';
import { type ParseError, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { applyEdits } from '../../src/domain/edit.ts';
import type { AnalyzeOptions } from '../../src/languages/language.ts';
import { casesOf } from '../support/cases.ts';
import { readFormat } from '../support/read-format.ts';

const TARGET = { envName: 'CLARIFAI_API_KEY', secret: '00000000000040008000000000000001' };

function rewrite(file: string, text: string, options: AnalyzeOptions = { platformKey: 'ask' }): string {
  const sites = readFormat(file, text, options);
  return applyEdits(
    text,
    sites.flatMap((site) => (site.rewrite.kind === 'automatic' ? site.rewrite.edits(TARGET) : [])),
  );
}

function jsonErrors(text: string): readonly ParseError[] {
  const errors: ParseError[] = [];
  parseTree(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  return errors;
}

describe('a rewritten file', () => {
  it.each(casesOf('json').filter(({ text }) => jsonErrors(text).length === 0))('$name still parses as JSON', (item) => {
    expect(jsonErrors(rewrite('config.json', item.text))).toEqual([]);
  });

  it.each(casesOf('yaml').filter(({ name }) => name !== 'does-not-parse'))('$name still parses as YAML', (item) => {
    const errors = [...parseAllDocuments(rewrite('config.yml', item.text))].flatMap((document) => document.errors);
    expect(errors).toEqual([]);
  });

  const member = fc.constantFrom(
    '"clientId": "one"',
    '"clientSecret": "two"',
    '"accessToken": "three"',
    '"other": [1]',
  );
  const layout = fc.constantFrom(', ', ',\n    ', ',\n\n    ', ' ,\n    ', '\n  , ', ', // why\n    ', ',\r\n    ');
  const end = fc.constantFrom('', ' ', '\n', ',\n', ' // last\n');

  it('is JSON whatever the order, layout and comments of its members', () => {
    const members = fc.uniqueArray(member, { minLength: 1 });
    fc.assert(
      fc.property(members, fc.array(layout, { minLength: 3, maxLength: 3 }), end, (parts, gaps, last) => {
        const body = parts.map((part, index) => (index === 0 ? part : `${gaps[index - 1]}${part}`)).join('');
        const after = rewrite('config.json', `{ "clarifai": {\n    ${body}${last}} }`);
        expect(jsonErrors(after)).toEqual([]);
        expect(after).not.toMatch(/clientId|clientSecret|accessToken/);
        expect(after.includes('"apiKey"')).toBe(parts.some((part) => part !== '"other": [1]'));
        expect(after.includes('"other": [1]')).toBe(parts.includes('"other": [1]'));
      }),
    );
  });

  const flow = fc.constantFrom('client_id: one', 'client_secret: "two"', "access_token: 'three'", 'other: [1]');

  it('is YAML whatever the order of a map, in either style', () => {
    fc.assert(
      fc.property(fc.uniqueArray(flow, { minLength: 1 }), fc.boolean(), (parts, block) => {
        const body = block ? `\n  ${parts.join(' # why\n  ')}\n` : ` { ${parts.join(', ')} }\n`;
        const after = rewrite('config.yml', `clarifai:${body}last: 1\n`);
        const [document] = [...parseAllDocuments(after)];
        expect(document?.errors).toEqual([]);
        const kept = parts.includes('other: [1]') ? ['other'] : [];
        const made = parts.length > kept.length ? ['api_key'] : [];
        const keys = [...made, ...kept].map((key): [string, unknown] => [key, expect.anything()]);
        expect(document?.toJS()).toEqual({ clarifai: Object.fromEntries(keys), last: 1 });
      }),
    );
  });
});
