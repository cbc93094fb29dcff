import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/scan/list-files.ts';
import { codeOf } from '../../src/scan/listing/names.ts';
import { tempTree } from '../support/temp-tree.ts';

/** Empty files by path, and .gitignore files by content. */
async function listed(
  paths: readonly string[],
  ignores: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const root = tempTree({ ...Object.fromEntries(paths.map((path) => [path, ''])), ...ignores });
  return (await listFiles(root)).files.filter((file) => !(file in ignores));
}

describe('a listing', () => {
  it('is sorted, with forward slashes and hidden files', async () => {
    expect(await listed(['b/z.js', 'b/a.js', 'a.js', '.hidden', '.github/workflows/ci.yml'])).toEqual([
      '.github/workflows/ci.yml',
      '.hidden',
      'a.js',
      'b/a.js',
      'b/z.js',
    ]);
  });

  it("leaves out version control's folders and our own", async () => {
    const paths = ['.git/config', '.hg/x', '.svn/x', '.keyshift/runs/1/plan.json', 'deep/.git/config', 'a.js'];
    expect(await listed(paths)).toEqual(['a.js']);
  });

  it.each([
    ['a name anywhere', '*.log\n', ['a.log', 'b/c.log', 'a.js'], ['a.js']],
    ['a name at the top alone', '/build\n', ['build/a.js', 'src/build/a.js'], ['src/build/a.js']],
    ['a folder, not a file of that name', 'dist/\n', ['dist/a.js', 'src/dist'], ['src/dist']],
    ['a path', 'a/*/c.js\n', ['a/b/c.js', 'a/c.js', 'a/b/d/c.js'], ['a/b/d/c.js', 'a/c.js']],
    ['all but one', '*.js\n!keep.js\n', ['a.js', 'b/keep.js', 'b/a.js'], ['b/keep.js']],
    ['nothing inside an ignored folder again', 'lib/\n!lib/keep.js\n', ['lib/keep.js', 'a.js'], ['a.js']],
    ['with comments, CR LF and a BOM', '\uFEFF# c\r\n*.log\r\n', ['a.log', 'a.js'], ['a.js']],
  ])('obeys .gitignore: %s', async (_, rules, paths, expected) => {
    expect(await listed(paths, { '.gitignore': rules })).toEqual(expected);
  });

  it('lets the innermost .gitignore decide, for its own folder', async () => {
    const ignores = { '.gitignore': '*.js\n', 'src/.gitignore': '!*.js\n/gen.js\n', 'src/deep/.gitignore': 'x.js\n' };
    expect(await listed(['a.js', 'src/a.js', 'src/gen.js', 'src/deep/gen.js', 'src/deep/x.js'], ignores)).toEqual([
      'src/a.js',
      'src/deep/gen.js',
    ]);
  });

  it('holds dotenv files although they are ignored, unless their folder is', async () => {
    const paths = ['.env', '.env.production', 'prod.env', 'src/.env', 'vendor/.env', 'environment'];
    expect(await listed(paths, { '.gitignore': '.env*\n*.env\nenvironment\nvendor/\n' })).toEqual([
      '.env',
      '.env.production',
      'prod.env',
      'src/.env',
    ]);
  });

  it('does not follow symbolic links', async () => {
    const outside = tempTree({ 'secret.js': '' });
    const root = tempTree({ 'a.js': '' });
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(join(outside, 'secret.js'), join(root, 'file.js'));
    symlinkSync(root, join(root, 'loop'));
    expect(await listFiles(root)).toEqual({ files: ['a.js'], unread: [] });
  });

  it('names a folder that it could not list', async () => {
    const root = tempTree({ 'a.js': '' });
    const missing = join(root, 'gone');
    expect(await listFiles(missing)).toEqual({
      files: [],
      unread: [{ file: '.', reason: 'folder not listed: ENOENT' }],
    });
  });

  it('is not stopped by a folder or a link named .gitignore', async () => {
    const root = tempTree({ 'a/.gitignore/b.js': '', 'c/d.js': '' });
    symlinkSync(join(root, 'gone'), join(root, 'c/.gitignore'));
    expect(await listFiles(root)).toEqual({ files: ['a/.gitignore/b.js', 'c/d.js'], unread: [] });
  });
});

it('the code of a file error is told without its path', () => {
  expect(codeOf(Object.assign(new Error('open /home/ada/.env'), { code: 'EACCES' }))).toBe('EACCES');
  expect(codeOf(new Error('/home/ada/.env'))).toBe('unknown error');
});
