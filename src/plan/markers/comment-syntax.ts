import { formatOf } from '../../formats/index.ts';
import { languageOf } from '../../languages/index.ts';

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  javascript: '//',
  typescript: '//',
  java: '//',
  csharp: '//',
  objc: '//',
  swift: '//',
  go: '//',
  kotlin: '//',
  scala: '//',
  rust: '//',
  php: '//',
  python: '#',
  shell: '#',
  ruby: '#',
  elixir: '#',
  r: '#',
  powershell: '#',
  lua: '--',
};

const BY_FORMAT: Readonly<Record<string, string>> = { dotenv: '#', yaml: '#', properties: '#' };

/** What begins a comment that reaches to the end of its line; undefined where keyshift leaves no mark. */
export function lineComment(file: string): string | undefined {
  const language = languageOf(file, '');
  if (language !== undefined) return BY_LANGUAGE[language.id];
  const format = formatOf(file);
  return format && BY_FORMAT[format.id];
}
