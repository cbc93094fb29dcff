import { mentionsApiHost } from '../../clarifai/wire.ts';
import type { Span } from '../../domain/location.ts';

/** An address with its scheme, or the provider's host alone, as in a `Host:` header. */
export const ADDRESS =
  /https?:\/\/[^\s"'`<>)\]|]+|(?<![\w.@/-])api[\w-]{0,12}\.clarifai[\w-]{0,12}\.com[^\s"'`<>)\]|]*/gi;

/** How far, in characters, a header may stand from the address it is sent to: a long command or a short function. */
const NEAR = 1200;

/** The address nearest to a place is the provider's. The paths that copy another provider's API take a Bearer header for good. */
export function isNearApi(text: string, offset: number): boolean {
  const from = Math.max(0, offset - NEAR);
  const around = [...text.slice(from, offset + NEAR).matchAll(ADDRESS)].filter(
    ({ 0: address }) => mentionsApiHost(address) || !MEDIA.test(address),
  );
  const distance = (match: RegExpExecArray): number => Math.abs(from + match.index - offset);
  const nearest = around.toSorted((a, b) => distance(a) - distance(b))[0]?.[0];
  return nearest !== undefined && mentionsApiHost(nearest) && !/\/ext\//.test(nearest);
}

/** A picture to look at is not a service. */
const MEDIA = /\.(jpe?g|png|gif|bmp|tiff?|webp|mp4|mov|avi)\b/i;

/** No line that a person wrote is longer; the bound keeps bundles cheap. */
const LONGEST_LINE = 2000;

/** The line an offset is on, or as much of it as stands near. */
export function lineAround(text: string, offset: number): Span {
  const from = Math.max(0, offset - LONGEST_LINE);
  const before = text.slice(from, offset).lastIndexOf('\n');
  const after = text.slice(offset, offset + LONGEST_LINE).indexOf('\n');
  return {
    start: from + before + 1,
    end: after === -1 ? Math.min(text.length, offset + LONGEST_LINE) : offset + after,
  };
}

/** The line with those that continue it or that it continues by a backslash; no more than a few. */
export function commandAround(text: string, offset: number): Span {
  let { start, end } = lineAround(text, offset);
  for (let left = 8; left > 0 && continues(text, start - 1); left -= 1) start = lineAround(text, start - 1).start;
  for (let left = 8; left > 0 && continues(text, end); left -= 1) end = lineAround(text, end + 1).end;
  return { start, end };
}

/** The line that ends at an offset goes on in the next one. */
function continues(text: string, end: number): boolean {
  return end > 0 && end < text.length && /[\\^][ \t]*\r?$/.test(text.slice(Math.max(0, end - 4), end));
}
