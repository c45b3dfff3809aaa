import { motion } from './dom';
import { bringAll } from './later';

let lit: Element[] = [];

/** The place that is being kept in the window; a reader who goes back or on ends that. */
let settling = 0;
addEventListener('popstate', () => settling++);

/** Every piece of the mark that has an id: overlapping marks are cut to pieces, of which the first has it. */
export function piecesOf(target: Element): Element[] {
  return target.id ? [target, ...document.querySelectorAll(`[data-part="${CSS.escape(target.id)}"]`)] : [target];
}

/** Makes a place stand out until another one does. */
export function light(target: Element): void {
  for (const piece of lit) piece.classList.remove('lit');
  lit = piecesOf(target);
  for (const piece of lit) piece.classList.add('lit');
}

/** Shows a place of the text in the middle of the window. */
export function show(target: Element, behavior: ScrollBehavior = motion()): void {
  // No one reads what rushes past on a long way.
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom < -3 * innerHeight || top > 4 * innerHeight) behavior = 'instant';
  target.scrollIntoView({ block: 'center', behavior });
  if (behavior === 'instant') settle(target, () => target.getBoundingClientRect());
}

/**
 * Keeps a place in the window while the text around it takes its size: what is far away has only been measured by eye until it is
 * near, and may push the place out again.
 */
export function settle(element: Element, box: () => DOMRect): void {
  const mine = ++settling;
  let rest = 12;
  let still = 0;
  const look = (): void => {
    if (mine !== settling) return;
    const { top, bottom, height } = box();
    if (height === 0) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      still = 0;
    } else if (top < 64 || (bottom > innerHeight - 24 && top > innerHeight / 2)) {
      scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
      still = 0;
    } else {
      still++;
    }
    if (still < 3 && rest-- > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Goes to a place of the text: it is shown, stands out, has the focus, and is in the address. */
export function go(target: HTMLElement, behavior?: ScrollBehavior): void {
  if (target.id && location.hash !== '#' + encodeURI(target.id)) history.pushState(null, '', '#' + encodeURIComponent(target.id));
  light(target);
  if (!target.matches('a[href], button, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  show(target, behavior);
}

/** The element that an address leads to, brought to the page where it is still on its way. */
export function targetOf(hash: string): HTMLElement | null {
  if (hash.length < 2) return null;
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Not encoded: the id as it stands.
  }
  return elementOf(id);
}

/** The element with an id, brought to the page where it is still on its way. */
export function elementOf(id: string): HTMLElement | null {
  return document.getElementById(id) ?? (bringAll() ? document.getElementById(id) : null);
}
