const HOLDERS =
  /^(env|envs|environment|variables|env[-_]?vars?|env[-_]?variables|environment[-_]?variables|build[-_]?args?|args|global|pass[-_]?through[-_]?env|global[-_]?env)$/i;

/** The object or list directly around a name holds environment variables: compose, CI, launch configurations. */
export function holdsVariables(parents: readonly string[]): boolean {
  return HOLDERS.test(parents.at(-1) ?? '');
}

export function isVariableName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name);
}
