import { announce, isolated, make, motion, narrow } from './dom';
import { elementOf, go, light, show, targetOf } from './places';

/** A term's uses beside the text: opened from any of them, it stays while one goes through them. */
export function startConcordance(): void {
  const panel = document.createElement('dialog');
  panel.className = 'concordance';
  panel.setAttribute('aria-labelledby', 'page:concordance');
  document.body.append(panel);
  let opener: HTMLElement | undefined;

  const close = (): void => {
    if (!panel.open) return;
    panel.close();
    const back = opener;
    opener = undefined;
    if (!back) return;
    if (!back.matches('[href], [tabindex]')) back.tabIndex = -1;
    back.focus({ preventScroll: true });
    show(back, 'instant');
  };

  const open = (entry: HTMLElement, from: HTMLElement): void => {
    opener = from;
    const title = make('h2', 'concordance-title');
    title.id = 'page:concordance';
    title.tabIndex = -1;
    title.append(isolated('', entry.querySelector('h3')!.textContent!));
    const button = make('button', 'icon close', '×');
    button.type = 'button';
    button.setAttribute('aria-label', 'Close');
    button.addEventListener('click', close);
    const uses = entry.querySelectorAll('.uses li').length;
    const count = make('p', 'count', uses === 1 ? '1 use' : `${uses} uses`);
    const copies = [...entry.children].filter(child => child.tagName !== 'H3').map(child => child.cloneNode(true) as HTMLElement);
    const rest = copies.filter(copy => !copy.classList.contains('uses'));
    panel.replaceChildren(button, title, ...rest, count, ...copies.filter(copy => copy.classList.contains('uses')));
    for (const link of panel.querySelectorAll<HTMLAnchorElement>('.uses a')) {
      const use = targetOf(link.hash);
      if (use && (use === from || from.dataset['part'] === use.id)) link.setAttribute('aria-current', 'true');
    }
    if (!panel.open) panel.show();
    panel.scrollTop = 0;
    title.focus({ preventScroll: true });
    announce(`${title.textContent}, ${count.textContent}`);
  };

  document.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const at = event.target as HTMLElement;
    const use = at.closest<HTMLElement>('article [data-term]');
    if (use) {
      const entry = elementOf(use.dataset['term']!);
      const link = use.closest<HTMLAnchorElement>('a');
      // A term inside a link of the author's leads where the author says.
      const layer = use.classList.contains('abbreviation') ? 'abbreviation' : 'term';
      if (!entry || link?.matches('.link, .image') || document.documentElement.classList.contains('without-' + layer)) return;
      event.preventDefault();
      open(entry, link ?? use);
      return;
    }
    const link = at.closest<HTMLAnchorElement>('dialog a[href^="#"]');
    if (!link) return;
    const target = targetOf(link.hash);
    if (!target) return;
    event.preventDefault();
    if (target.classList.contains('entry')) {
      open(target, opener ?? link);
      return;
    }
    for (const other of panel.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    if (narrow.matches) {
      opener = undefined;
      panel.close();
      go(target);
    } else {
      history.replaceState(null, '', '#' + encodeURIComponent(target.id));
      light(target);
      show(target, motion());
    }
  });
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented && panel.open) {
      event.preventDefault();
      close();
    }
  });
}
