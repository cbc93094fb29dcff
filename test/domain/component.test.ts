import { describe, expect, it } from 'vitest';
import { componentFolders, componentOf, folderOf } from '../../src/domain/component.ts';

describe('components', () => {
  it.each([
    'package.json',
    'pyproject.toml',
    'setup.py',
    'requirements.txt',
    'requirements-dev.txt',
    'Pipfile',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'composer.json',
    'Podfile',
    'Package.swift',
    'Cartfile',
    'go.mod',
    'Gemfile',
    'Tagger.csproj',
    'packages.config',
  ])('are the folders that hold %s', (manifest) => {
    expect(componentFolders([`services/tagger/${manifest}`, 'README.md'])).toEqual(['.', 'services/tagger']);
  });

  it.each(['my-package.json', 'package.json.bak', 'app.js', 'package.json/readme.md'])(
    'are not those of %s',
    (file) => {
      expect(componentFolders([`services/${file}`])).toEqual(['.']);
    },
  );

  it('are listed once, sorted, with the root', () => {
    expect(componentFolders(['b/package.json', 'b/Gemfile', 'a/go.mod', 'package.json'])).toEqual(['.', 'a', 'b']);
  });
});

describe('the component of a file', () => {
  const folders = ['.', 'services', 'services/tagger'];

  it.each([
    ['services/tagger/src/deep/a.js', 'services/tagger'],
    ['services/tagger/a.js', 'services/tagger'],
    ['services/tagger-two/a.js', 'services'],
    ['other/a.js', '.'],
    ['a.js', '.'],
  ])('of %s is %s, the deepest that holds it', (file, expected) => {
    expect(componentOf(file, folders)).toBe(expected);
    expect(componentOf(file, folders.toReversed())).toBe(expected);
  });

  it('is its own folder when no component holds it', () => {
    expect(componentOf('other/deep/a.js', ['services'])).toBe('other/deep');
  });
});

it('the folder of a path is all before its last slash', () => {
  expect(['a/b/c.js', 'c.js'].map(folderOf)).toEqual(['a/b', '.']);
});
