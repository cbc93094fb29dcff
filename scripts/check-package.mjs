// Packs what would be published, installs it in an empty folder and runs it there, as a user would.
// Expects a finished build: npm run build
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Read at run time and not by an import, so that no other check would miss them. */
const NEEDED = [
  'dist/cli/main.js',
  'dist/clarifai/facts/scopes.json',
  'dist/clarifai/facts/endpoints.json',
  'dist/clarifai/facts/client-methods.json',
  'grammars/javascript.wasm.br',
  'schemas/scan.schema.json',
  'README.md',
  'LICENSE',
];

const UNWANTED = /^((src|test|samples|scripts)\/|docs\/(?!rules\/))/;

function npm(args, cwd) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function pack(folder) {
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  const paths = files.map(({ path }) => path);
  const missing = NEEDED.filter((path) => !paths.includes(path));
  const unwanted = paths.filter((path) => UNWANTED.test(path));
  if (missing.length > 0) throw new Error(`not in the package: ${missing.join(', ')}`);
  if (unwanted.length > 0) throw new Error(`should not be in the package: ${unwanted.join(', ')}`);
  return join(folder, filename);
}

function install(tarball, folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder);
}

function tryOut(folder) {
  const run = (...args) =>
    execFileSync('npx', ['--no-install', 'keyshift', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const help = run('--help');
  for (const command of ['scan', 'plan', 'apply', 'rollback']) {
    if (!help.includes(command)) throw new Error(`keyshift --help does not name ${command}:\n${help}`);
  }
  writeFileSync(join(folder, 'clean.js'), 'console.log("nothing to find");\n');
  const { schemaVersion, findings } = JSON.parse(run('scan', '--format', 'json', 'clean.js'));
  if (schemaVersion !== 1 || findings.length > 0) throw new Error('keyshift scan found something in a clean file');
}

const folder = mkdtempSync(join(tmpdir(), 'keyshift-package-'));
try {
  install(pack(folder), folder);
  tryOut(folder);
  console.log('The package installs into an empty folder and runs there.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
