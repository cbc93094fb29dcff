/** Code of others, or made from the project's own, by the folder that it lies in. */
export function isThirdParty(file: string): boolean {
  return /(^|\/)(node_modules|vendor|bower_components|Pods|site-packages|dist|build)\//.test(file);
}
