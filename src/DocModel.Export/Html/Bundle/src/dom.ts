/** The page's own part with an id; undefined where the document gives the page none. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T | undefined {
  return (document.getElementById('page:' + id) as T | null) ?? undefined;
}

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text?: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** The words of the document, as an island of their own direction. */
export function isolated(className: string, text: string): HTMLElement {
  return make('bdi', className, text);
}

export const narrow = matchMedia('(max-width: 899px)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

export function motion(): ScrollBehavior {
  return still.matches ? 'instant' : 'smooth';
}

let lastWords = '';

/** Says something to a screen reader. */
export function announce(words: string): void {
  const announcer = part('announcer');
  if (!announcer) return;
  // The same words twice are no change to a live region, and would not be said again.
  lastWords = words === lastWords ? words + '\u00a0' : words;
  announcer.textContent = lastWords;
}
