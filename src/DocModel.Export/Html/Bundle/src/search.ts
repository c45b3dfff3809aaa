import { announce, part } from './dom';
import { settle } from './places';

// Matches are ranges painted by the CSS Custom Highlight API: the text's elements stay as they are. A browser without it selects the
// match that it stands at.
const painted = 5000;

interface Text {
  readonly folded: string;
  readonly nodes: readonly globalThis.Text[];
  readonly starts: readonly number[];
}

export function startSearch(): void {
  const form = part<HTMLFormElement>('search');
  const query = part<HTMLInputElement>('query');
  const count = part<HTMLOutputElement>('matches');
  const article = document.querySelector('article');
  if (!form || !query || !count || !article) return;
  const steps = form.querySelectorAll<HTMLButtonElement>('[data-search]');
  const canPaint = typeof Highlight === 'function' && 'highlights' in CSS;
  let text: Text | undefined;
  let found: number[] = [];
  let length = 0;
  let at = -1;

  const rangeAt = (start: number): Range => {
    const range = document.createRange();
    const from = nodeAt(text!, start);
    const to = nodeAt(text!, start + length - 1);
    range.setStart(text!.nodes[from]!, start - text!.starts[from]!);
    range.setEnd(text!.nodes[to]!, start + length - text!.starts[to]!);
    return range;
  };

  const stand = (index: number, speak: boolean): void => {
    at = index;
    const words = found.length === 0 ? (length ? 'none' : '') : `${at + 1} of ${found.length}`;
    count.textContent = words;
    for (const step of steps) step.hidden = found.length < 2;
    if (canPaint) CSS.highlights.delete('match-current');
    if (at < 0) {
      if (speak) announce('No match');
      return;
    }
    const range = rangeAt(found[at]!);
    if (canPaint) CSS.highlights.set('match-current', new Highlight(range));
    else getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    const element = range.startContainer.parentElement!;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 64 || bottom > innerHeight - 24) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    settle(element, () => range.getBoundingClientRect());
    if (speak) announce(`Match ${words}: ${(element.closest('[id^="s-"]') ?? element).textContent!.trim()}`);
  };

  const search = (): void => {
    text ??= read(article);
    const wanted = fold(query.value.trim());
    length = wanted.length;
    found = [];
    if (length > 0) for (let i = text.folded.indexOf(wanted); i >= 0; i = text.folded.indexOf(wanted, i + length)) found.push(i);
    if (canPaint) {
      if (found.length > 0) CSS.highlights.set('match', new Highlight(...found.slice(0, painted).map(rangeAt)));
      else CSS.highlights.delete('match');
    }
    stand(found.length > 0 ? firstFrom(scrollY) : -1, false);
  };

  /** The first match that is not above the window: a search goes on from where one reads. */
  const firstFrom = (top: number): number => {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = text!.nodes[nodeAt(text!, found[middle]!)]!.parentElement!.closest('span.part, p, pre, td, th, h1, h2, h3, h4, h5, h6, li')!;
      if (block.getBoundingClientRect().bottom + scrollY <= top + 90) low = middle + 1;
      else high = middle;
    }
    return low === found.length ? 0 : low;
  };

  const step = (by: number): void => {
    if (found.length > 0) stand((at + by + found.length) % found.length, true);
    else stand(-1, true);
  };

  let waiting = 0;
  query.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    step(1);
  });
  query.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && query.value) {
      event.preventDefault();
      query.value = '';
      search();
    }
  });
  for (const button of steps) button.addEventListener('click', () => step(button.dataset['search'] === 'next' ? 1 : -1));
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input, select, textarea')) return;
    event.preventDefault();
    query.focus();
    query.select();
  });
  if (query.value) search();
}

function read(article: Element): Text {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, node =>
    node.parentElement!.classList.contains('here') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes: globalThis.Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = fold((node as globalThis.Text).data);
    nodes.push(node as globalThis.Text);
    starts.push(length);
    pieces.push(data);
    length += data.length;
  }
  return { folded: pieces.join(''), nodes, starts };
}

/** Letters without case, and marks and blanks of one kind; as many code units as before, so that offsets stay. */
function fold(text: string): string {
  const plain = text.replace(/[‘’‛′]/g, "'").replace(/[“”„‟″]/g, '"').replace(/[‐‑–—]/g, '-').replace(/\s/g, ' ');
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : Array.from({ length: plain.length }, (_, i) => {
    const letter = plain[i]!.toLowerCase();
    return letter.length === 1 ? letter : plain[i]!;
  }).join('');
}

function nodeAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
