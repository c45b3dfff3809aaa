import { make } from './dom';
import { closePanel } from './panels';
import { light, show, targetOf } from './places';

/** Links inside the page: what they lead to stands out, also when the page is opened with one. */
export function startLinks(): void {
  const follow = (): void => {
    const target = targetOf(location.hash);
    if (!target || target.closest('.timeline, .bar') || target.matches('main')) return;
    light(target);
    show(target, 'instant');
  };
  addEventListener('hashchange', follow);
  addEventListener('load', follow);

  document.addEventListener('click', event => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('.outline a');
    if (link?.closest('.open')) closePanel(false);
  });

  startHere();
}

/** The link to the paragraph under the pointer, for copying. One for the whole page. */
function startHere(): void {
  const here = make('a', 'here', '¶');
  here.title = 'Link to this paragraph';
  here.setAttribute('aria-hidden', 'true');
  here.tabIndex = -1;
  document.querySelector('article')?.addEventListener('pointerover', event => {
    const block = (event.target as HTMLElement).closest<HTMLElement>('article :is(p, h1, h2, h3, h4, h5, h6)[id]');
    if (!block || block.contains(here)) return;
    here.href = '#' + encodeURIComponent(block.id);
    block.append(here);
  });
}
