/**
 * The keys of a configuration that a path of names may mean, the likeliest first. Code puts the variable that
 * holds the configuration before its key, and some frameworks more: `R.string.x`, `Rails.application.credentials.x`.
 */
export function keysOfPath(path: readonly string[]): readonly string[] {
  const names = path.map((part) => part.replaceAll(':', '.'));
  const start = OWN.test(names[0] ?? '') ? 1 : 0;
  const keys = [names.slice(start).join('.')];
  for (let at = start + 1; at < names.length; at += 1) {
    keys.unshift(names.slice(at).join('.'));
    if (!HOLDER.test(names[at] ?? '')) break;
  }
  return keys;
}

const OWN = /^(\$?this|self|cls)$/;

/** Names under which frameworks and programs keep a configuration within something else. */
const HOLDER =
  /^(config|configuration|conf|settings?|options|opts|secrets?|credentials|env|environment|properties|props|application|string|extra|main|infoDictionary|expoConfig|manifest|default|data|values?|json|yaml)$/i;
