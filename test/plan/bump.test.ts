import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/domain/edit.ts';
import { sha256 } from '../../src/domain/fingerprint.ts';
import { type Bumps, type Manifest, planBumps } from '../../src/plan/bump.ts';

function manifest(file: string, text: string): Manifest {
  return { file, text, encoding: 'utf8', sha256: sha256(text) };
}

function bumped(file: string, text: string): string {
  const { steps } = planBumps([manifest(file, text)], [file]);
  return steps.reduce((_, step) => applyEdits(text, step.edits), text);
}

const GRADLE = "implementation 'com.clarifai.clarifai-api2:core:";
const POM = (version: string): string =>
  `<groupId>com.clarifai.clarifai-api2</groupId>\n  <artifactId>core</artifactId>\n  <version>${version}</version>`;

describe('a client that is too old for keys', () => {
  it.each([
    ['package.json', '{"clarifai": "2.0.18"}', '{"clarifai": "2.1.8"}'],
    ['package.json', '{"clarifai" : "^2.1.7"}', '{"clarifai" : "^2.1.8"}'],
    ['package.json', '{"clarifai": "~1.2"}', '{"clarifai": "~2.1.8"}'],
    ['package.json', '{"clarifai": ">= 2.0.0"}', '{"clarifai": ">= 2.1.8"}'],
    ['requirements.txt', 'requests\nclarifai==2.0.21\n', 'requests\nclarifai==2.0.32\n'],
    ['requirements-dev.txt', 'clarifai~=2.0.4', 'clarifai~=2.0.32'],
    ['setup.py', "install_requires=['clarifai>=2.0.22']", "install_requires=['clarifai>=2.0.32']"],
    ['pyproject.toml', 'clarifai = "^2.0"', 'clarifai = "^2.0.32"'],
    ['Pipfile', 'clarifai = "==2.0.10"', 'clarifai = "==2.0.32"'],
    ['pom.xml', POM('2.2.8'), POM('2.2.9')],
    ['build.gradle', `${GRADLE}2.0.0'`, `${GRADLE}2.2.9'`],
    ['build.gradle.kts', `${GRADLE}2.0.0'`, `${GRADLE}2.2.9'`],
    ['composer.json', '{"darrynten/clarifai-php": "^0.9.3"}', '{"darrynten/clarifai-php": "^1.0.0"}'],
    ['composer.json', '{"phpfanatic/clarifai": "1.2.3"}', '{"phpfanatic/clarifai": "2.0.0"}'],
    ['Podfile', "pod 'Clarifai', '~> 2.3.1'", "pod 'Clarifai', '~> 2.3.2'"],
  ])('in %s: %s becomes %s', (file, before, after) => {
    expect(bumped(file, before)).toBe(after);
    expect(bumped(file, after), 'and no further').toBe(after);
  });

  it.each([
    ['package.json', '{"clarifai": "^2.1.8"}'],
    ['package.json', '{"clarifai": "2.9.1"}'],
    ['package.json', '{"clarifai": "10.0.0"}'],
    ['package.json', '{"clarifai": "*", "b": "latest"}'],
    ['package.json', '{"clarifai": "github:Clarifai/clarifai-javascript"}'],
    ['package.json', '{"clarifai-nodejs-grpc": "1.0.0", "my-clarifai": "1.0.0"}'],
    ['requirements.txt', 'clarifai\nclarifai-grpc==1.0.0\nmyclarifai==1.0\n# see clarifai docs\n'],
    ['composer.json', '{"other/clarifai": "1.0"}'],
    ['Podfile', "pod 'Clarifai-Apple-SDK', '1.0'\npod 'Clarifai'"],
    ['README.md', '"clarifai": "2.0.18"'],
    ['build.gradle', "implementation 'com.clarifai:clarifai-api-java:1.2.0'"],
  ])('is not what %s declares as %s', (file, text) => {
    expect(planBumps([manifest(file, text)], [file])).toEqual({ steps: [], byHand: [] });
  });

  it('is told with both versions, bound to its file', () => {
    const text = '{"dependencies": {"clarifai": "^2.0.18"}, "devDependencies": {"clarifai": "1.0.0"}}';
    const { steps } = planBumps([manifest('web/package.json', text)], []);
    expect(steps).toMatchObject([
      { kind: 'bump-client', file: 'web/package.json', dependency: 'npm clarifai', from: '2.0.18', to: '2.1.8' },
      { from: '1.0.0', to: '2.1.8' },
    ]);
    expect(steps[0]).toMatchObject({ sha256: sha256(text), encoding: 'utf8', masks: [] });
  });
});

describe('a lock file', () => {
  function notices(file: string, text: string, listed: readonly string[]): Bumps['byHand'] {
    return planBumps([manifest(file, text)], listed).byHand;
  }

  it.each([
    ['package.json', '{"clarifai": "2.0.18"}', 'package-lock.json', 'npm install'],
    ['package.json', '{"clarifai": "2.0.18"}', 'yarn.lock', 'yarn install'],
    ['package.json', '{"clarifai": "2.0.18"}', 'pnpm-lock.yaml', 'pnpm install'],
    ['Pipfile', 'clarifai = "==2.0.1"', 'Pipfile.lock', 'pipenv lock'],
    ['pyproject.toml', 'clarifai = "2.0.1"', 'poetry.lock', 'poetry lock'],
    ['composer.json', '{"phpfanatic/clarifai": "1.2.3"}', 'composer.lock', 'composer update'],
    ['Podfile', "pod 'Clarifai', '2.0.1'", 'Podfile.lock', 'pod install'],
  ])('beside %s (%s) is left to its tool: %s, %s', (file, text, lock, command) => {
    expect(notices(`web/${file}`, text, [`web/${lock}`])).toMatchObject([
      { kind: 'by-hand', reason: expect.stringContaining(`web/${lock} still holds`), suggestion: command },
    ]);
  });

  it('of another folder, or of a client that is new enough, is none of our business', () => {
    expect(notices('web/package.json', '{"clarifai": "2.0.18"}', ['package-lock.json'])).toEqual([]);
    expect(notices('package.json', '{"clarifai": "2.9.1"}', ['package-lock.json'])).toEqual([]);
  });
});
