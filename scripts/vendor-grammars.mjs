// Fetches the WebAssembly of the official grammar packages into grammars/, as grammars/grammars.json
// says. Run it after a version there was changed, with --update to write the new checksums.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = fileURLToPath(new URL('../grammars', import.meta.url));
const lockFile = join(folder, 'grammars.json');
const update = process.argv.includes('--update');

function fetchPackage(name, version) {
  const place = mkdtempSync(join(tmpdir(), 'grammar-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', `${name}@${version}`], { cwd: place });
  execFileSync('sh', ['-c', 'tar -xzf *.tgz'], { cwd: place });
  return place;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function vendor(id, grammar) {
  const place = fetchPackage(grammar.package, grammar.version);
  try {
    const wasm = readFileSync(join(place, 'package', grammar.file));
    const digest = sha256(wasm);
    if (!update && digest !== grammar.sha256)
      throw new Error(`${id}: ${grammar.file} has another checksum than locked`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length };
    writeFileSync(join(folder, `${id}.wasm.br`), brotliCompressSync(wasm, { params }));
    return { ...grammar, sha256: digest };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
for (const [id, grammar] of Object.entries(lock)) {
  // Swift's package ships no WebAssembly; scripts/build-swift-grammar.sh compiles it.
  if (grammar.file !== undefined) lock[id] = vendor(id, grammar);
}
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
