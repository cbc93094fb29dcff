import { roleOfName } from '../../clarifai/names.ts';
import type { Origin, Reference } from '../language.ts';
import { type Argument, type Call, calleeText, type Expression, type Member, pathOf } from '../syntax.ts';

/** A value that a configuration is asked for; .NET writes the levels of a key with colons, `Clarifai:ClientId`. */
export function configRead(name: string, holder: string, keys: readonly string[]): Reference {
  return { source: 'reference', via: 'config', name: name.replaceAll(':', '.'), keys, holder };
}

/** `response.data.access_token`: a token by the name it has in the answer to an exchange, not one of a configuration. */
export function isAnswered(path: readonly string[]): boolean {
  const holder = path.slice(0, -1).join('.');
  return path.at(-1) === 'access_token' && holder !== '' && !CONFIGURATION.test(holder);
}

const CONFIGURATION = /clarifai|conf|setting|option|secret|key|cred|env|prop|pref|param/i;

/**
 * `config.get('clarifai.clientId')`, `getString(R.string.clarifai_client_id)`: a key that names a role tells by
 * itself; any other counts where a configuration is asked.
 */
export function configLookup(value: Expression): Origin {
  if (value.kind === 'member') return inSection(value);
  if (value.kind !== 'call') return { source: 'unknown' };
  const { call } = value;
  const holder = call.receiver && pathOf(call.receiver);
  for (const { value: argument } of call.arguments) {
    const name = keyIn(argument);
    if (name === undefined || !roleOfName(name)) continue;
    if (isAnswered([...(holder ?? ['answer']), name])) return { source: 'unknown' };
    return configRead(name, calleeText(call), keysOf(name, call));
  }
  return plainLookup(call);
}

/** A key is written out or a member of a table of keys; a plain name is a value: `fetchToken(clientId, secret)`. */
function keyIn(argument: Expression): string | undefined {
  if (argument.kind === 'string') return argument.value;
  const path = pathOf(argument);
  return path && path.length > 1 ? path.join('.') : undefined;
}

/** `config.get('vision.id')`: the name of what is asked says that it is a configuration. */
function plainLookup(call: Call): Origin {
  const [first] = call.arguments;
  const name = first && keyIn(first.value);
  const callee = calleeText(call);
  if (name === undefined || !KEY.test(name) || !ASKS.test(call.name ?? '')) return { source: 'unknown' };
  if (!HOLDER.test(callee) && !/^R\.string\./.test(name)) return { source: 'unknown' };
  return configRead(name, callee, keysOf(name, call));
}

const KEY = /^[A-Za-z_][\w.:/-]*$/;
const ASKS =
  /^(get\w*|lookup|fetch\w*|compile_env|property|config|configuration|string|value|read|object|opt\w*|dig|conf)!?$/i;
const HOLDER =
  /conf|setting|propert|prefs|environment|viper|resource|bundle|meta_?data|^application\b|secrets|credentials|options|info|keys|dict|\bparser\b|\bcfg\b|\bini\b|\bget(String|Property)$/i;

/** `R.string.x` is `x` of the resources; a parser of sections is asked for section and key, Elixir for application and key. */
function keysOf(name: string, call: Call): readonly string[] {
  const key = name.replace(/^R\.string\./, '').replaceAll(':', '.');
  const words = call.arguments.flatMap(wordOf);
  return words.length > 1 ? [words.join('.'), words.slice(1).join('.'), key] : [key];
}

function wordOf({ label, value }: Argument): readonly string[] {
  return label === null && value.kind === 'string' && KEY.test(value.value) ? [value.value] : [];
}

/**
 * `configuration.GetSection("Clarifai")["ClientId"]`, `YAML.load_file("config.yml")["clarifai"]["client_id"]`: keys of
 * what a call gives, and the section it is asked for unless that is a file.
 */
function inSection(member: Member): Origin {
  const { call, keys } = chainOf(member);
  if (call === undefined || keys === undefined) return { source: 'unknown' };
  const callee = calleeText(call);
  const path = keys.join('.');
  if (PARSES.test(callee) && namesFile(call)) return configRead(path, callee, [path]);
  const section = call.arguments[0]?.value;
  // An address is no section: `post("https://…")["access_token"]` is an answer.
  if (section?.kind !== 'string' || /^https?:/i.test(section.value)) return { source: 'unknown' };
  const isFile = /load|read|open|file/i.test(call.name ?? '');
  if (keys.length > 1 && !isFile) return { source: 'unknown' };
  if (!HOLDER.test(callee) && !roleOfName(keys.at(-1) ?? '')) return { source: 'unknown' };
  const name = isFile && keys.length > 1 ? path : `${section.value}.${path}`;
  return configRead(name, callee, isFile ? [path] : [name.replaceAll(':', '.'), ...sectionKeys(call, path)]);
}

/** A parser of a settings format, whose result has the keys of the file. */
const PARSES = /\b(yaml|json|toml|plistlib|hocon|json5)\b.*\b(safe_?load\w*|load\w*|parse\w*|read\w*)$/i;

/** `JSON.parse(fs.readFileSync("keys.json"))`, not what a service answered. */
function namesFile({ arguments: [given] }: Call): boolean {
  return given?.value.kind === 'call' && given.value.call.arguments.some(({ value }) => value.kind === 'string');
}

/** Rails looks up the section in a file of its name, Elixir under an application; there the key stands alone. */
function sectionKeys(call: Call, path: string): readonly string[] {
  return /^(config_for|(compile|get|fetch)_env!?)$/.test(call.name ?? '') ? [path] : [];
}

/** The call that a chain of members starts with, and their names. */
function chainOf(member: Member): { readonly call?: Call; readonly keys?: readonly string[] } {
  const keys: string[] = [];
  let root: Expression = member;
  for (; root.kind === 'member'; root = root.object) {
    if (root.property === null) return {};
    keys.unshift(root.property);
  }
  return root.kind === 'call' ? { call: root.call, keys } : {};
}
