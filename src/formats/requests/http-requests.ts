import { goesToApi, type WrittenRequest } from './request.ts';

/** Files of requests for editors and command lines, with variables as `@host = https://…`. */
const FILES = /\.(http|rest|hurl|bru)$/i;

const START = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(\S+)|^[ \t]+url:[ \t]*(\S+)/gm;

/** Each request of such a file, from its first line to the next request or separator. */
export function httpRequests(text: string, file: string): readonly WrittenRequest[] {
  if (!FILES.test(file)) return [];
  const variables = new Map(
    [...text.matchAll(/^[ \t]*@([\w-]+)[ \t]*=[ \t]*(\S+)/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  const ours = /clarifai/i.test(text);
  const starts = [...text.matchAll(START)];
  return starts.map((match, index) => {
    const next = starts[index + 1]?.index ?? text.length;
    const separator = text.indexOf('\n###', match.index);
    const end = separator === -1 ? next : Math.min(next, separator);
    return { span: { start: match.index, end }, ours: goesToApi(match[1] ?? match[2] ?? '', variables, ours) };
  });
}
