import type { Site } from '../../languages/language.ts';

export function proseSites(_text: string, _file: string, _known: readonly Site[]): readonly Site[] {
  return [];
}
