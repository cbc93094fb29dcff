import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../docs/performance.md', import.meta.url);

/** Puts measured tables between the marks of the page that shows them. */
export function writeToPage(tables: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const marked = /(<!-- measured -->\n)[\s\S]*(<!-- end -->)/;
  writeFileSync(
    PAGE,
    page.replace(marked, (_, start: string, end: string) => `${start}\n${tables.trim()}\n\n${end}`),
  );
}
