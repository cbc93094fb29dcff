/** The file is written for readers, not for a program. */
export function isDocumentation(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    /\.(md|markdown|mdx|rst|txt|adoc|asciidoc|html?|org|tex|pod|rdoc|textile|wiki|rd|rmd|qmd)$/i.test(name) ||
    /^(readme|changelog|changes|history|contributing|install|authors|news|todo|notes)(\.\w+)?$/i.test(name)
  );
}

/** Notes in plain text, which may be where a credential is kept; a README is not. */
export function isNotes(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    /\.(txt|text)$/i.test(name) && !/readme|changelog|changes|license|contributing|install|todo|history/i.test(name)
  );
}
