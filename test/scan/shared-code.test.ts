import { describe, expect, it } from 'vitest';
import { sharedCode } from '../../src/scan/link/shared-code.ts';

/** What component `a` reaches of the shared files. */
function reached(files: Readonly<Record<string, string>>, shared: readonly string[]): readonly string[] | undefined {
  const tree = { listed: Object.keys(files), components: ['.', 'a', 'shared'], read: (file: string) => files[file] };
  return sharedCode(shared, ['a'], tree).get('a');
}

describe('shared code is reached', () => {
  it.each([
    ['by a relative path', 'a/a.js', "import tag from '../shared/tag.js';", 'shared/tag.js'],
    ['by require', 'a/a.ts', "const tag = require('../shared/tag');", 'shared/tag.ts'],
    ['by import()', 'a/a.mjs', "const tag = await import('../shared/tag.mjs');", 'shared/tag.mjs'],
    ['by export from', 'a/a.ts', "export * from '../shared';", 'shared/index.ts'],
    ['by a Python package', 'a/a.py', 'from shared.tags import tag', 'shared/tags.py'],
    ['by a Python module of a package', 'a/a.py', 'from shared import tags, other', 'shared/tags.py'],
    ['by a Python import', 'a/a.py', 'import shared.tags as tags', 'shared/tags.py'],
    ['by a PHP include', 'a/a.php', "require_once __DIR__ . '/../shared/tags.php';", 'shared/tags.php'],
    ['by a Ruby require', 'a/a.rb', "require_relative '../shared/tags'", 'shared/tags.rb'],
    ['by a Java type', 'a/A.java', 'import com.acme.shared.Tags;', 'shared/src/com/acme/shared/Tags.java'],
    ['by a C# type', 'a/A.cs', 'using Acme.Shared;\nvar tags = new Tags();', 'shared/Tags.cs'],
    ['by a Kotlin type', 'a/A.kt', 'import com.acme.shared.Tags', 'shared/src/com/acme/shared/Tags.kt'],
  ])('%s', (_, file, text, target) => {
    expect(reached({ [file]: text, [target]: '' }, [target])).toEqual([target]);
  });

  it('by the name of a package of the workspace, and by a path in it', () => {
    const files = {
      'shared/package.json': '{"name": "@acme/tags", "main": "lib/main.js"}',
      'shared/lib/main.js': '',
      'shared/src/draw.ts': '',
    };
    const of = (text: string): readonly string[] | undefined =>
      reached({ ...files, 'a/a.ts': text }, ['shared/lib/main.js', 'shared/src/draw.ts']);
    expect(of("import '@acme/tags';")).toEqual(['shared/lib/main.js']);
    expect(of("import { draw } from '@acme/tags/draw';")).toEqual(['shared/src/draw.ts']);
    expect(of("import '@acme/tagsmore';")).toEqual([]);
  });

  it('through other files, and not where nothing leads to it', () => {
    const files = {
      'a/a.js': "require('../shared/one');",
      'shared/one.js': "require('./two');",
      'shared/two.js': "require('./one');",
      'shared/three.js': '',
    };
    expect(reached(files, ['shared/two.js', 'shared/three.js'])).toEqual(['shared/two.js']);
  });
});
