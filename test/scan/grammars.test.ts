import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { parserFor } from '../../src/scan/grammars.ts';

const FOLDER = join(import.meta.dirname, '../../grammars');

const lock = JSON.parse(readFileSync(join(FOLDER, 'grammars.json'), 'utf8')) as Record<string, { sha256: string }>;

describe('vendored grammars', () => {
  it.each(Object.entries(lock))('%s is the file that grammars.json names', (id, { sha256 }) => {
    const wasm = brotliDecompressSync(readFileSync(join(FOLDER, `${id}.wasm.br`)));
    expect(createHash('sha256').update(wasm).digest('hex')).toBe(sha256);
  });

  it('are all named, and each language has its own', async () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.wasm.br'));
    expect(files.map((file) => file.replace('.wasm.br', '')).toSorted()).toEqual(Object.keys(lock).toSorted());
    const needed = await Promise.all(
      LANGUAGES.map(async ({ extensions, load }) => {
        const { grammarFor } = await load();
        return extensions.map((end) => grammarFor(`a${end}`));
      }),
    );
    expect(Object.keys(lock)).toEqual(expect.arrayContaining([...new Set(needed.flat())]));
  });

  it.each([
    ['availability', 'if #available(iOS 13, *) { app = ClarifaiApp(apiKey: key) }\n'],
    ['raw strings', 'let a = #"a "quoted" \\n \\#(name) word"#\nlet b = ##"x"# y"##\n'],
    ['forced tries', 'let json = try! JSONSerialization.jsonObject(with: data) as! [String: Any]\n'],
    ['trailing closures', 'app?.getModelByName("x") { model, error in model?.predict(on: [image]) { _, _ in } }\n'],
  ])('Swift parses without errors: %s', async (_name, text) => {
    const swift = await parserFor('swift');
    expect(swift.parse(text).hasError).toBe(false);
  });
});
