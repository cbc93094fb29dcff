import { readFileSync } from 'node:fs';
import { componentOf } from '../domain/component.ts';
import { KeyshiftError } from '../domain/errors.ts';
import { decodeText } from '../domain/text-codec.ts';
import type { Scan } from '../scan/scan-tree.ts';
import type { ObservedUsages } from '../scopes/component-scopes.ts';
import { readTraffic } from '../scopes/observe/traffic.ts';

/**
 * Reads recordings and gives each to its component.
 * @throws {KeyshiftError} 'input' for a file without a call of the API, 'usage' where it is not clear whose it is
 */
export function readObserved(
  named: readonly string[],
  scan: Scan,
  note: (remark: string) => void,
): readonly ObservedUsages[] {
  return named.map((text) => {
    const { component, file } = split(text, scan);
    const { usages, requests, refused } = readRecording(file);
    note(
      `${file}: ${requests} calls of the API${refused === 0 ? '' : `, ${refused} refused ones besides, not counted`}.`,
    );
    return { component: component ?? onlyComponent(file, scan), usages };
  });
}

/** A file's name may hold an equals sign too: only a component before it makes it one of ours. */
function split(text: string, scan: Scan): { readonly component?: string; readonly file: string } {
  const equals = text.indexOf('=');
  const before = text.slice(0, Math.max(equals, 0));
  return scan.components.includes(before) ? { component: before, file: text.slice(equals + 1) } : { file: text };
}

function onlyComponent(file: string, scan: Scan): string {
  const users = new Set([
    ...scan.result.usages.map(({ location }) => componentOf(location.file, scan.components)),
    ...scan.files.filter(({ sites }) => sites.length > 0).map((one) => componentOf(one.file, scan.components)),
  ]);
  const [only = '.', ...others] = users;
  if (others.length === 0) return only;
  const names = [...users].toSorted();
  throw new KeyshiftError(
    'usage',
    `--observe ${file}: several components use the API, and whose calls these are is not told`,
    {
      hint: `Write --observe ${names[0]}=${file}; components are ${names.join(', ')}.`,
    },
  );
}

function readRecording(file: string): ReturnType<typeof readTraffic> {
  const traffic = readTraffic(file, readRecordedText(file));
  if (traffic.requests + traffic.refused > 0) return traffic;
  throw new KeyshiftError('input', `--observe ${file}: no call of the Clarifai API is in it`, {
    hint: 'It may be a HAR file, an access log in the common or combined format, or JSON lines with method and path.',
  });
}

function readRecordedText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new KeyshiftError('input', `--observe ${file}: the file cannot be read`, {
      hint: 'Name a HAR file, an access log or JSON lines.',
      cause: error,
    });
  }
  const text = decodeText(bytes)?.text;
  if (text !== undefined) return text;
  throw new KeyshiftError('input', `--observe ${file}: the file holds no text`, { hint: 'Unpack it first.' });
}
