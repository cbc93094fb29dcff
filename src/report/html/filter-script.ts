/**
 * Runs in the reader's browser and only hides and shows what the page already holds: without it everything is
 * there and open. Sets text and attributes, never markup.
 */
export const FILTER_SCRIPT = `
(() => {
  'use strict';
  const form = document.getElementById('filter');
  if (!form) return;
  const shown = document.getElementById('shown');
  const files = [...document.querySelectorAll('.file')];
  const findings = [...document.querySelectorAll('.finding')].map((element) => ({
    element,
    text: (element.closest('.file').dataset.file + ' ' + element.textContent).toLowerCase(),
  }));
  const chosen = (name) => form.elements.namedItem(name).value;
  const agrees = (element, name) => chosen(name) === '' || element.dataset[name] === chosen(name);

  function apply() {
    const words = chosen('search').toLowerCase().split(/\\s+/).filter(Boolean);
    let visible = 0;
    for (const { element, text } of findings) {
      const match =
        words.every((word) => text.includes(word)) &&
        ['kind', 'language', 'rewrite'].every((name) => agrees(element, name));
      element.hidden = !match;
      if (match) visible += 1;
    }
    for (const file of files) file.hidden = file.querySelector('.finding:not([hidden])') === null;
    shown.textContent = visible + ' of ' + findings.length + ' places shown';
  }

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  form.hidden = false;
  apply();
})();
`;
