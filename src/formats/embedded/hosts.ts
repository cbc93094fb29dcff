/** Files that are markup with scripts in it: pages, components, and templates that give pages. */
const MARKUP =
  /\.(html?|xhtml|shtml|vue|svelte|astro|jspx?|rhtml|erb|ejs|hbs|handlebars|mustache|twig|j2|jinja2?|njk|liquid|cshtml|vbhtml|razor|aspx?|ascx|master|gsp|ftl|vm|tmpl|tpl|gohtml|php\d?|phtml|inc|ctp|marko|riot|tag)$/i;

export function isMarkup(file: string): boolean {
  return MARKUP.test(file);
}

/** Components are built by a bundler, which has an environment; a page has none. */
export function isComponent(file: string): boolean {
  return /\.(vue|svelte|astro)$/i.test(file);
}

/** The file is written for readers unless its name says a template. */
export function isPage(file: string): boolean {
  return /\.(html?|xhtml|shtml)$/i.test(file);
}

const WRAPPED =
  /^(.+\.[a-z]\w*)\.(erb|j2|jinja2?|tmpl|tpl|template|ejs|hbs|mustache|dist|example|sample|bak|old|orig|save|disabled|in)$/i;

/** What a file is without the ending that makes a template, an example or a copy of it: `keys.js` of `keys.js.example`. */
export function wrappedName(file: string): string | undefined {
  return WRAPPED.exec(file)?.[1];
}
