import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/domain/edit.ts';
import { sha256 } from '../../src/domain/fingerprint.ts';
import { type Bumps, type Manifest, planBumps } from '../../src/plan/bump.ts';

function manifest(file: string, text: string, codeMoves = true): Manifest {
  return { file, text, encoding: 'utf8', sha256: sha256(text), codeMoves };
}

function bumped(file: string, text: string): string {
  const { steps } = planBumps([manifest(file, text)], [file]);
  return steps.reduce((_, step) => applyEdits(text, step.edits), text);
}

const GRADLE = "implementation 'com.clarifai.clarifai-api2:core:";
const POM = (version: string): string =>
  `<dependency>\n  <groupId>com.clarifai.clarifai-api2</groupId>\n  <artifactId>core</artifactId>\n  <version>${version}</version>\n</dependency>`;
const MODULE = 'com.clarifai.clarifai-api2:core';

describe('a client that is too old for keys', () => {
  it.each([
    ['package.json', '{"clarifai": "2.0.18"}', '{"clarifai": "2.1.8"}'],
    ['package.json', '{"clarifai" : "^2.1.7"}', '{"clarifai" : "^2.1.8"}'],
    ['package.json', '{"clarifai": "~1.2"}', '{"clarifai": "~2.1.8"}'],
    ['package.json', '{"clarifai": ">= 2.0.0"}', '{"clarifai": ">= 2.1.8"}'],
    ['requirements.txt', 'requests\nclarifai==2.0.21\n', 'requests\nclarifai==2.0.32\n'],
    ['requirements-dev.txt', 'clarifai~=2.0.4', 'clarifai~=2.0.32'],
    ['Dockerfile', 'RUN pip install clarifai==2.0.21\n', 'RUN pip install clarifai==2.0.32\n'],
    [
      'Dockerfile',
      'RUN pip3 install --no-cache-dir \\\n    requests==2.0.1 \\\n    clarifai==2.0.4\n',
      'RUN pip3 install --no-cache-dir \\\n    requests==2.0.1 \\\n    clarifai==2.0.32\n',
    ],
    ['setup.sh', 'python -m pip install "clarifai~=2.0.4" flask\n', 'python -m pip install "clarifai~=2.0.32" flask\n'],
    ['.travis.yml', 'install:\n  - pip install clarifai==2.0.10\n', 'install:\n  - pip install clarifai==2.0.32\n'],
    ['Dockerfile', '# pip install clarifai==2.0.21\n', '# pip install clarifai==2.0.21\n'],
    [
      'Dockerfile',
      'RUN pip install my-clarifai==2.0.21 clarifai-grpc==2.0.1\n',
      'RUN pip install my-clarifai==2.0.21 clarifai-grpc==2.0.1\n',
    ],
    ['setup.py', "install_requires=['clarifai>=2.0.22']", "install_requires=['clarifai>=2.0.32']"],
    ['pyproject.toml', 'clarifai = "^2.0"', 'clarifai = "^2.0.32"'],
    ['Pipfile', 'clarifai = "==2.0.10"', 'clarifai = "==2.0.32"'],
    ['pom.xml', POM('2.2.8'), POM('2.2.9')],
    ['build.gradle', `${GRADLE}2.0.0'`, `${GRADLE}2.2.9'`],
    ['build.gradle.kts', `${GRADLE}2.0.0'`, `${GRADLE}2.2.9'`],
    ['composer.json', '{"darrynten/clarifai-php": "^0.9.3"}', '{"darrynten/clarifai-php": "^1.0.0"}'],
    ['composer.json', '{"phpfanatic/clarifai": "1.2.3"}', '{"phpfanatic/clarifai": "2.0.0"}'],
    ['Podfile', "pod 'Clarifai', '~> 2.3.1'", "pod 'Clarifai', '~> 2.3.2'"],
    ['package.json', '{"clarifai": ">=2.0.0 <3"}', '{"clarifai": ">=2.1.8 <3"}'],
    ['package.json', '{"clarifai": ">2.0.0"}', '{"clarifai": ">=2.1.8"}'],
    ['package.json', '{"clarifai": "1.x"}', '{"clarifai": "2.1.8"}'],
    ['package.json', '\uFEFF{\r\n  "clarifai": "2.0.18"\r\n}', '\uFEFF{\r\n  "clarifai": "2.1.8"\r\n}'],
    ['requirements.txt', 'clarifai>=2.0,<3  # vision\r\n', 'clarifai>=2.0.32,<3  # vision\r\n'],
    ['requirements.in', 'clarifai==2.0.21 ; python_version < "3"', 'clarifai==2.0.32 ; python_version < "3"'],
    ['constraints.txt', 'clarifai == 2.0.21', 'clarifai == 2.0.32'],
    [
      'environment.yml',
      'dependencies:\n  - pip:\n    - clarifai==2.0.21\n',
      'dependencies:\n  - pip:\n    - clarifai==2.0.32\n',
    ],
    [
      'setup.cfg',
      'install_requires =\n    requests\n    clarifai>=2.0.10\n',
      'install_requires =\n    requests\n    clarifai>=2.0.32\n',
    ],
    ['pyproject.toml', 'dependencies = ["clarifai~=2.0.4"]', 'dependencies = ["clarifai~=2.0.32"]'],
    [
      'pyproject.toml',
      'clarifai = { version = "2.0.21", optional = true }',
      'clarifai = { version = "2.0.32", optional = true }',
    ],
    [
      'pom.xml',
      `<clarifai.version>2.1.0</clarifai.version>${POM(`\${clarifai.version}`)}`,
      `<clarifai.version>2.2.9</clarifai.version>${POM(`\${clarifai.version}`)}`,
    ],
    [
      'build.gradle',
      `ext.clarifaiVersion = '2.0.0'\nimplementation "${MODULE}:$clarifaiVersion"`,
      `ext.clarifaiVersion = '2.2.9'\nimplementation "${MODULE}:$clarifaiVersion"`,
    ],
    [
      'build.gradle',
      "compile group: 'com.clarifai.clarifai-api2', name: 'core', version: '2.0.0'",
      "compile group: 'com.clarifai.clarifai-api2', name: 'core', version: '2.2.9'",
    ],
    [
      'build.gradle.kts',
      `val clarifai = "2.0.0"\nimplementation("${MODULE}:\${clarifai}")`,
      `val clarifai = "2.2.9"\nimplementation("${MODULE}:\${clarifai}")`,
    ],
    ['build.sbt', '"com.clarifai.clarifai-api2" % "core" % "2.0.0"', '"com.clarifai.clarifai-api2" % "core" % "2.2.9"'],
    [
      'libs.versions.toml',
      `[versions]\nclarifai = "2.0.0"\n[libraries]\nc = { module = "${MODULE}", version.ref = "clarifai" }`,
      `[versions]\nclarifai = "2.2.9"\n[libraries]\nc = { module = "${MODULE}", version.ref = "clarifai" }`,
    ],
    [
      'libs.versions.toml',
      `c = { module = "${MODULE}", version = "2.0.0" }`,
      `c = { module = "${MODULE}", version = "2.2.9" }`,
    ],
    ['Tagger.podspec', "  s.dependency 'Clarifai', '~> 2.0'", "  s.dependency 'Clarifai', '~> 2.3.2'"],
    ['Cartfile', 'github "Clarifai/clarifai-ios" ~> 2.0 # vision', 'github "Clarifai/clarifai-ios" ~> 2.3.2 # vision'],
    [
      'Package.swift',
      '.package(url: "https://github.com/Clarifai/clarifai-ios.git", from: "2.0.0")',
      '.package(url: "https://github.com/Clarifai/clarifai-ios.git", from: "2.3.2")',
    ],
    [
      'index.html',
      '<script src="https://unpkg.com/clarifai@2.0.18/dist/x.js"></script>',
      '<script src="https://unpkg.com/clarifai@2.1.8/dist/x.js"></script>',
    ],
  ])('in %s: %s becomes %s', (file, before, after) => {
    expect(bumped(file, before)).toBe(after);
    expect(bumped(file, after), 'and no further').toBe(after);
  });

  it.each([
    ['package.json', '{"clarifai": "^2.1.8"}'],
    ['package.json', '{"clarifai": "2.9.1"}'],
    ['package.json', '{"clarifai": "10.0.0"}'],
    ['package.json', '{"clarifai": "*", "b": "latest"}'],
    ['package.json', '{"scripts": {"clarifai": "node clarifai.js"}}'],
    ['package.json', '{"clarifai": "2.x"}'],
    ['package.json', '{"clarifai": "<3"}'],
    ['requirements.txt', 'clarifai<2.3\n'],
    ['build.gradle', `implementation "${MODULE}:latest.release"`],
    ['pom.xml', POM('RELEASE')],
    ['requirements.txt', 'clarifai==2.0.*\n'],
    ['setup.cfg', '[metadata]\nname = clarifai-tagger\n'],
    ['pyproject.toml', '[project.scripts]\nclarifai = "tagger:main"\n'],
    [
      'pom.xml',
      '<dependency><groupId>com.other</groupId><artifactId>core</artifactId><version>1.0</version></dependency>',
    ],
    ['Tagger.csproj', '<PackageReference Include="Clarifai" Version="1.0.0" />'],
    ['index.html', '<script src="https://sdk.clarifai.com/js/clarifai-latest.js"></script>'],
    ['Gemfile', "# gem 'clarifai'\ngem 'clarifai-rb', '1.0'"],
    ['go.mod', 'require github.com/Clarifai/clarifai-go-grpc v9.0.0'],
    ['package.json', '{"clarifai-nodejs-grpc": "1.0.0", "my-clarifai": "1.0.0"}'],
    ['requirements.txt', 'clarifai\nclarifai-grpc==1.0.0\nmyclarifai==1.0\n# see clarifai docs\n'],
    ['composer.json', '{"other/clarifai": "1.0"}'],
    ['Podfile', "pod 'Clarifai-Apple-SDK', '1.0'\npod 'Clarifai'"],
    ['README.md', '"clarifai": "2.0.18"'],
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

describe('what cannot be bumped safely', () => {
  function leftByHand(file: string, text: string, codeMoves = true): Bumps['byHand'] {
    const { steps, byHand } = planBumps([manifest(file, text, codeMoves)], [file]);
    expect(steps).toEqual([]);
    return byHand;
  }

  it.each([
    ['requirements.txt', 'requests\nclarifai<=2.0.21\n', '`<=2.0.21` keeps it below 2.0.32'],
    ['requirements.txt', 'clarifai>=2.0,<2.0.22', '`>=2.0,<2.0.22` keeps it below 2.0.32'],
    [
      'requirements.txt',
      'git+https://github.com/Clarifai/clarifai-python.git@2.0.10#egg=clarifai',
      'does not come from the registry',
    ],
    ['requirements.txt', 'clarifai @ https://example.com/clarifai.zip', 'does not come from the registry'],
    [
      'pyproject.toml',
      'clarifai = { git = "https://github.com/Clarifai/clarifai-python" }',
      'does not come from the registry',
    ],
    ['package.json', '{"clarifai": "github:Clarifai/clarifai-javascript"}', 'does not come from the registry'],
    ['package.json', '{"clarifai": "Clarifai/clarifai-javascript#2.0"}', 'does not come from the registry'],
    ['package.json', '{"clarifai": "file:../clarifai"}', 'does not come from the registry'],
    ['package.json', '{"clarifai": "1.2.1 || ^2.0.0"}', 'allows several ranges'],
    ['package.json', '{"clarifai": "1.0.0 - 2.0.18"}', 'allows several ranges'],
    ['pom.xml', POM(`\${clarifai.version}`), 'its version is set elsewhere'],
    ['pom.xml', POM('[2.0,2.2)'), 'allows several ranges'],
    ['build.gradle', `implementation "${MODULE}:$versions.clarifai"`, 'its version is set elsewhere'],
    [
      'Podfile',
      "pod 'Clarifai', :git => 'https://github.com/Clarifai/clarifai-ios'",
      'does not come from the registry',
    ],
    ['composer.json', '{"phpfanatic/clarifai": "dev-master"}', 'does not come from the registry'],
    [
      'index.html',
      '<script src="https://sdk.clarifai.com/js/clarifai-2.0.9.js"></script>',
      'does not come from the registry',
    ],
  ])('stays in %s as %s: %s', (file, text, reason) => {
    expect(leftByHand(file, text)).toMatchObject([
      { kind: 'by-hand', reason: expect.stringContaining(reason), location: { file }, suggestion: expect.any(String) },
    ]);
  });

  it.each([
    [
      'pom.xml',
      '<groupId>com.clarifai</groupId><artifactId>clarifai-api-java</artifactId>',
      'clarifai-api2:core:2.2.9',
    ],
    ['build.gradle', "implementation 'com.clarifai:clarifai-api-java:1.2.0'", 'clarifai-api2:core:2.2.9'],
    ['composer.json', '{"daviddlv/clarifai-bundle": "^1.0"}', 'Authorization: Key'],
    ['Gemfile', "gem 'clarifai_ruby', '~> 1.0'", 'Authorization: Key'],
    ['Gemfile', "gem 'clarifai-rails'", 'config.api_key'],
    ['go.mod', 'require github.com/clarifai/clarifai-go v0.0.0-2016', 'Authorization: Key'],
    ['go.mod', 'require github.com/mpmlj/clarifai-client-go v0.0.0-2016', 'cl.NewApp'],
    ['Cargo.toml', '[dependencies]\nclarifai = "0.1"', 'Authorization: Key'],
  ])('has no version with keys in %s as %s: %s', (file, text, suggestion) => {
    expect(leftByHand(file, text)).toMatchObject([
      { reason: expect.stringContaining('takes a key'), suggestion: expect.stringContaining(suggestion) },
    ]);
  });

  it('is raised with the code only', () => {
    expect(leftByHand('Podfile', "pod 'Clarifai', '2.0.1'", false)).toMatchObject([
      { reason: expect.stringContaining('together with the code'), suggestion: 'CocoaPods Clarifai 2.3.2' },
    ]);
    expect(leftByHand('Podfile', "pod 'Clarifai', '2.3.2'", false)).toEqual([]);
  });

  it('may be a copy in the tree', () => {
    const listed = [
      'web/js/clarifai-2.0.9.min.js',
      'web/js/clarifai-2.9.1.js',
      'lib/clarifai_node.js',
      'src/clarifai.js',
    ];
    expect(planBumps([], listed).byHand.map(({ reason }) => reason)).toEqual([
      'web/js/clarifai-2.0.9.min.js is a copy of a client that takes no key',
      'lib/clarifai_node.js is a copy of a client that takes no key',
    ]);
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
