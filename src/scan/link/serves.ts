import { componentOf, folderOf } from '../../domain/component.ts';

/** Folders that keep settings for the code beside them. */
const SETTINGS_FOLDER =
  /^(config|conf|settings|envs?|environments?|deploy\w*|docker|k8s|kubernetes|helm|charts|infra\w*|terraform|\.github|workflows|\.circleci|ci|ops|scripts|resources|res|values|main)$/i;

/** Whether what a settings file sets reaches a code file: it lies above it, below it in one component, or in a folder for settings. */
export function serves(settings: string, code: string, components: readonly string[]): boolean {
  const home = homeOf(folderOf(settings));
  const user = folderOf(code);
  if (holds(home, user)) return true;
  return holds(user, folderOf(settings)) && componentOf(settings, components) === componentOf(code, components);
}

function homeOf(folder: string): string {
  const last = folder.slice(folder.lastIndexOf('/') + 1);
  return SETTINGS_FOLDER.test(last) ? homeOf(folderOf(folder)) : folder;
}

function holds(outer: string, inner: string): boolean {
  return outer === '.' || inner === outer || inner.startsWith(`${outer}/`);
}
