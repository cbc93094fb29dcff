import { baseName } from './file-index.ts';

/**
 * Whether the key that code asks for is this key of this file, path for path. A file may put keys under the
 * name of a stage (`production`), code may say the file's own name first (`services.vision.id` of
 * config/services.php); Spring and .NET compare keys without their case and dashes.
 */
export function isKeyOf(asked: string, key: string, file: string): boolean {
  const write = isRelaxed(file) ? relaxed : (text: string) => text;
  const wanted = write(asked);
  return spellings(key, file).some((spelling) => write(spelling) === wanted);
}

function spellings(key: string, file: string): readonly string[] {
  const parts = key.split('.');
  const depth = parts.findIndex((part) => !STAGE.test(part));
  const own = depth > 0 ? [key, parts.slice(depth).join('.')] : [key];
  return [...own, ...own.map((name) => `${stemOf(file)}.${name}`)];
}

/** What stands around the keys themselves: a stage in Rails, the elements and objects that a kind of file wraps them in. */
const STAGE =
  /^(default|defaults|shared|base|common|all|dev|development|test|testing|staging|stage|prod|production|local|expo|extra|resources|string|configuration|appSettings|plist|dict|ext|config)$/;

function stemOf(file: string): string {
  return baseName(file).replace(/\..*$/, '');
}

function isRelaxed(file: string): boolean {
  return /^(application|bootstrap|appsettings)[^/]*\.(ya?ml|properties|json)$/i.test(baseName(file));
}

function relaxed(key: string): string {
  return key.replace(/[-_]/g, '').toLowerCase();
}
