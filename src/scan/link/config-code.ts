import { folderOf } from '../../domain/component.ts';
import type { Origin } from '../../languages/language.ts';
import type { CodeFile } from './code-files.ts';
import { baseName, type FileIndex } from './file-index.ts';
import type { Target } from './targets.ts';

/** Where a framework keeps a configuration that is code itself, and the entry of it that is asked for. */
export function configTargets(origin: Origin, code: CodeFile, index: FileIndex): readonly Target[] {
  const convention = CONVENTIONS[code.language.id];
  if (convention === undefined || origin.source !== 'reference' || origin.via !== 'config') return [];
  const keys = (origin.keys ?? [origin.name]).map((key) => key.split('.'));
  return keys.flatMap((key) => convention({ key, holder: origin.holder ?? '', near: folderOf(code.file), index }));
}

interface Asked {
  readonly key: readonly string[];
  readonly holder: string;
  readonly near: string;
  readonly index: FileIndex;
}

type Convention = (asked: Asked) => readonly Target[];

const CONVENTIONS: Readonly<Record<string, Convention>> = {
  php: laravel,
  python: pythonConfig,
  elixir: elixirConfig,
  javascript: nodeConfig,
  typescript: nodeConfig,
};

/** `config('services.vision.id')` is the entry `vision.id` of what config/services.php returns. */
function laravel({ key: [stem, ...rest], near, index }: Asked): readonly Target[] {
  if (stem === undefined || rest.length === 0) return [];
  const files = index.called(stem, near).filter((file) => /(^|\/)config\/[^/]+\.php$/.test(file));
  return files.map((file) => ({ file, path: ['default', ...rest], nested: true }));
}

/** Flask: `app.config["VISION_ID"]` is a name of config.py, or an attribute of one of its classes. */
function pythonConfig({ key, holder, index }: Asked): readonly Target[] {
  if (!/\bconfig\b/i.test(holder) || key.length !== 1 || !/^[A-Z]/.test(key[0] ?? '')) return [];
  return index.matching(PYTHON_SETTINGS).map((file) => ({ file, path: key }));
}

const PYTHON_SETTINGS = /(^|\/)(config|settings|default_settings)(\.py|\/[^/]+\.py)$/;

/** `Application.get_env(:shop, :vision_id)`: an entry of one of the files in config. */
function elixirConfig({ key, near, index }: Asked): readonly Target[] {
  const files = ['runtime', 'config', 'prod', 'dev', 'test', 'releases'].flatMap((stem) => index.called(stem, near));
  const config = files.filter((file) => /(^|\/)config\/[^/]+\.exs$/.test(file));
  return config.map((file) => ({ file, path: ['default', ...key], nested: true }));
}

const STAGES = ['default', 'development', 'production', 'local', 'staging', 'test'];

/** node-config also reads modules: `config.get('vision.id')` is an entry of config/default.js. */
function nodeConfig({ key, near, index }: Asked): readonly Target[] {
  if (key.length < 2) return [];
  const files = STAGES.flatMap((stem) => index.called(stem, near));
  return files
    .filter((file) => /(^|\/)config\/[^/]+$/.test(file) && /\.[cm]?[jt]s$/.test(baseName(file)))
    .map((file) => ({ file, path: ['default', ...key], nested: true }));
}
