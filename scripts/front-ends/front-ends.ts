import { join } from 'node:path';

/** The program of a language that says whether it takes a text for code. */
export interface FrontEnd {
  readonly language: string;
  readonly tool: string;
  /** Says its version, to see whether the machine has it. */
  readonly version: readonly string[];
  /** The arguments that have it read a file and do nothing else. `folder` takes what it cannot help to write. */
  readonly arguments: (file: string, folder: string) => readonly string[];
  /** As the tool insists that files are called; the case's own extension when absent. */
  readonly fileName?: (text: string) => string;
  /** Makes a fragment whole: headers that no machine has are replaced by stubs. */
  readonly prepare?: (text: string) => string;
  /** Its errors on code that is newer than it is: such a case is left out. */
  readonly unknownSyntax?: RegExp;
  /** Lines of its output that tell of an error, without what names file, line and column; all lines when absent. */
  readonly errors?: (output: string) => readonly string[];
}

/** Compilers say `file:line: error: what`; libraries that are not there are missing before and after. */
function compilerErrors(output: string): readonly string[] {
  return output
    .split('\n')
    .flatMap((line) => /\berror(?:\[\w+\]| CS\d+)?: (?!aborting due to)(.*)$/.exec(line)?.[1] ?? []);
}

/** Parsers also show the code and point at it. */
function parserErrors(output: string): readonly string[] {
  return output.split('\n').filter((line) => /error|unexpected/i.test(line));
}

/** In the order of how much they say: parsers first, then compilers, which also look at names and types. */
export const FRONT_ENDS: readonly FrontEnd[] = [
  {
    language: 'javascript',
    tool: 'node',
    version: ['--version'],
    arguments: (file) => ['--check', file],
    errors: parserErrors,
  },
  {
    language: 'typescript',
    tool: 'node_modules/.bin/tsc',
    version: ['--version'],
    arguments: tsc,
    errors: typescriptErrors,
  },
  { language: 'python', tool: 'python3', version: ['--version'], arguments: (file) => ['-c', COMPILE_PYTHON, file] },
  { language: 'php', tool: 'php', version: ['--version'], arguments: (file) => ['-l', file], errors: parserErrors },
  { language: 'ruby', tool: 'ruby', version: ['--version'], arguments: (file) => ['-c', file], errors: parserErrors },
  { language: 'shell', tool: 'bash', version: ['--version'], arguments: (file) => ['-n', file] },
  { language: 'lua', tool: 'luac5.4', version: ['-v'], arguments: (file) => ['-p', file] },
  {
    language: 'r',
    tool: 'Rscript',
    version: ['--version'],
    arguments: (file) => ['-e', `invisible(parse("${file}"))`],
  },
  {
    language: 'elixir',
    tool: 'elixir',
    version: ['--version'],
    arguments: (file) => ['-e', `Code.string_to_quoted!(File.read!("${file}"))`],
  },
  { language: 'powershell', tool: 'pwsh', version: ['--version'], arguments: parsePowerShell },
  { language: 'go', tool: 'gofmt', version: ['-h'], arguments: (file) => ['-e', '-l', file], errors: goErrors },
  {
    language: 'java',
    tool: 'javac',
    version: ['-version'],
    arguments: (file, folder) => ['-d', folder, '-Xmaxerrs', '9999', '-sourcepath', `${STUBS}/java`, file],
    fileName: javaName,
    errors: compilerErrors,
  },
  {
    language: 'csharp',
    tool: 'mcs',
    version: ['--version'],
    arguments: (file, folder) => ['-t:library', `-out:${folder}/out.dll`, '-r:System.Net.Http', file],
    unknownSyntax: /^Unexpected symbol/,
    errors: compilerErrors,
  },
  {
    language: 'kotlin',
    tool: 'kotlinc',
    version: ['-version'],
    arguments: (file, folder) => ['-d', folder, file],
    errors: kotlinErrors,
  },
  {
    language: 'scala',
    tool: 'scalac',
    version: ['-version'],
    arguments: (file, folder) => ['-d', folder, file],
    errors: compilerErrors,
  },
  {
    language: 'rust',
    tool: 'rustc',
    version: ['--version'],
    arguments: (file, folder) => [
      '--edition',
      '2021',
      '--crate-type',
      'lib',
      '--emit',
      'metadata',
      '--out-dir',
      folder,
      file,
    ],
    errors: compilerErrors,
  },
  {
    language: 'objc',
    tool: 'clang',
    version: ['--version'],
    arguments: (file) => [
      '-fsyntax-only',
      '-fobjc-arc',
      '-fblocks',
      '-ferror-limit=0',
      '-I/usr/include/GNUstep',
      '-I',
      STUBS,
      '-x',
      'objective-c++',
      file,
    ],
    prepare: withStubHeaders,
    errors: compilerErrors,
  },
  {
    language: 'swift',
    tool: 'swiftc',
    version: ['--version'],
    arguments: (file) => ['-typecheck', file],
    errors: compilerErrors,
  },
];

/** Reads and writes nothing else: no `.pyc` beside the case. */
const COMPILE_PYTHON = 'import sys; compile(open(sys.argv[1], "rb").read(), sys.argv[1], "exec")';

/** Libraries that no machine has, as far as the cases need them. */
const STUBS = join(import.meta.dirname, 'stubs');

/** Every import gives way to the stubs, which import Foundation. */
function withStubHeaders(text: string): string {
  return `#import "clarifai.h"\n${text.replaceAll(/^\s*(#(import|include)|@import)\b.*$/gm, '')}`;
}

function tsc(file: string): readonly string[] {
  return ['--noEmit', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', file];
}

function typescriptErrors(output: string): readonly string[] {
  return output.split('\n').flatMap((line) => /error (TS1\d{3}: .*)$/.exec(line)?.[1] ?? []);
}

/** A method of a library that is not there is unknown before and after, whatever it is called. */
function kotlinErrors(output: string): readonly string[] {
  return compilerErrors(output).map((error) => error.replace(/^(unresolved reference): .*/, '$1'));
}

function goErrors(output: string): readonly string[] {
  return output.split('\n').flatMap((line) => /\.go:\d+:\d+: (.*)$/.exec(line)?.[1] ?? []);
}

function parsePowerShell(file: string): readonly string[] {
  const script = `$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('${file}', [ref]$null, [ref]$e); $e | % { $_.Message }`;
  return ['-NoProfile', '-Command', script];
}

/** A public class stands in a file of its name. */
function javaName(text: string): string {
  return `${/\bpublic\s+(?:\w+\s+)*?(?:class|interface|enum)\s+(\w+)/.exec(text)?.[1] ?? 'Case'}.java`;
}
