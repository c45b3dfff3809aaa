import { part } from './dom';

/** The outline says which section is being read. */
export function startOutline(): void {
  const outline = part('outline');
  if (!outline) return;
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const headings = [...links.keys()];
  let current: HTMLAnchorElement | undefined;
  let asked = false;

  const update = (): void => {
    asked = false;
    const line = innerHeight / 3;
    // Headings stand in the order of the page: the last one above the line, by halving.
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (headings[middle]!.getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && low === headings.length;
    const heading = headings[atEnd ? headings.length - 1 : Math.max(low - 1, 0)];
    const next = heading && links.get(heading);
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    current = next;
    if (next) keepInView(outline, next);
  };
  const ask = (): void => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(update);
    }
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  outline.addEventListener('opened', ask);
  update();
}

function keepInView(panel: HTMLElement, link: HTMLElement): void {
  const frame = panel.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.top < frame.top + 24 || place.bottom > frame.bottom - 24) panel.scrollTop += place.top - frame.top - frame.height / 2;
}
