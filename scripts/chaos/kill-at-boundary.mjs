// Loaded before keyshift (node --import) by the chaos harness. Counts the calls by which a process changes the world,
// and kills the process before the one that KEYSHIFT_CHAOS_KILL names: `12` before the twelfth, `12/half` when half
// of what the twelfth writes is written. KEYSHIFT_CHAOS_COUNT names a file that takes the boundaries met, one a line.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const [at, how] = (process.env.KEYSHIFT_CHAOS_KILL ?? '').split('/');
const target = Number(at || Number.POSITIVE_INFINITY);
const countFile = process.env.KEYSHIFT_CHAOS_COUNT;
const met = [];

const { kill } = process;
const { writeFileSync } = fs;

function die() {
  kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** True when the process is to die half way through this boundary. */
function meet(name) {
  met.push(name);
  if (met.length !== target) return false;
  if (how === 'half') return true;
  return die();
}

const patched = (object, name, replacement) => {
  const original = object[name];
  object[name] = replacement(original);
};

/** A call that changes something as a whole or not at all. */
function guardWhole(object, name, label = name) {
  patched(
    object,
    name,
    (original) =>
      function guarded(...args) {
        if (meet(label)) die();
        return original.apply(this, args);
      },
  );
}

/** Opening for reading changes nothing. */
function guardOpen(object, name) {
  patched(
    object,
    name,
    (original) =>
      function guarded(...args) {
        if (/[wa+]/.test(String(args[1] ?? 'r')) && meet('open')) die();
        return original.apply(this, args);
      },
  );
}

const halfOf = (data) => data.slice(0, Math.ceil(data.length / 2));

/** A call that a crash can leave half done; `dataAt` is the argument that is written. */
function guardWrite(object, name, dataAt) {
  patched(
    object,
    name,
    (original) =>
      function guarded(...args) {
        if (!meet(name)) return original.apply(this, args);
        args[dataAt] = halfOf(args[dataAt]);
        const written = original.apply(this, args);
        if (written?.then) return written.then(die);
        return die();
      },
  );
}

async function guardHandles() {
  const handle = await fs.promises.open(process.execPath, 'r');
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  for (const name of ['truncate', 'sync', 'datasync', 'chmod']) guardWhole(prototype, name);
  for (const name of ['writeFile', 'appendFile']) guardWrite(prototype, name, 0);
}

function guardFiles() {
  for (const name of ['rename', 'rm', 'unlink', 'link', 'chmod']) guardWhole(fs.promises, name);
  guardOpen(fs.promises, 'open');
  guardWrite(fs.promises, 'writeFile', 1);
  for (const name of ['rename', 'fsync', 'write']) guardWhole(fs, name);
  guardOpen(fs, 'open');
  guardWrite(fs, 'writeFileSync', 1);
}

/** Before a request leaves, and when its answer is there but was not looked at. */
function guardRequests() {
  guardWhole(http.ClientRequest.prototype, 'end', 'request');
  patched(
    http.ClientRequest.prototype,
    'emit',
    (original) =>
      function guarded(event, ...args) {
        if (event === 'response' && meet('answer')) die();
        return original.call(this, event, ...args);
      },
  );
}

if (isMainThread) {
  await guardHandles();
  guardFiles();
  guardRequests();
  guardWhole(childProcess, 'spawn');
  syncBuiltinESMExports();
  if (countFile) process.on('exit', () => writeFileSync(countFile, met.join('\n')));
}
