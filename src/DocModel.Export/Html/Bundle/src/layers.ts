import { announce, part } from './dom';

/** What is marked in the text, as the reader likes it. */
export function startLayers(): void {
  const root = document.documentElement;
  const text = part('text');
  if (!text) return;
  for (const box of document.querySelectorAll<HTMLInputElement>('.layer input')) {
    // Browsers keep a box as it was over a reload.
    box.checked = true;
    box.addEventListener('change', () => {
      root.classList.toggle('without-' + box.value, !box.checked);
      if (box.value === 'event' || box.value === 'term' || box.value === 'abbreviation') setLinks(text, box.value, box.checked);
    });
  }
  const speaker = part<HTMLSelectElement>('speaker');
  speaker?.addEventListener('change', () => {
    root.classList.toggle('one-speaker', speaker.value !== '');
    let count = 0;
    for (const quotation of text.querySelectorAll<HTMLElement>('.quote')) {
      const said = speaker.value !== '' && quotation.dataset['speaker'] === speaker.value;
      quotation.classList.toggle('said', said);
      if (said && quotation.id) count++;
    }
    announce(speaker.value === '' ? 'Every quotation is marked.' : `${count} by ${speaker.value} stand out.`);
  });
}

/** What is not marked leads nowhere, and takes no focus. */
function setLinks(text: HTMLElement, layer: string, on: boolean): void {
  for (const link of text.querySelectorAll<HTMLAnchorElement>(`article a.${layer}`)) {
    const target = on ? link.dataset['href'] : link.getAttribute('href');
    if (!target) continue;
    if (on) {
      link.setAttribute('href', target);
      delete link.dataset['href'];
    } else {
      link.dataset['href'] = target;
      link.removeAttribute('href');
    }
  }
}
