// The lists beside a long text stand in noscript elements, whose markup a browser with scripts keeps as plain characters: the text is there
// to read before they are set up. They come piece by piece when there is time, and at once when something leads into them or the page is
// printed.

/** Characters of markup to a piece: what a browser sets up well within a frame. */
const pieceLength = 16_000;

class Later {
  private readonly markup: string;
  private readonly parser = document.implementation.createHTMLDocument('');
  private at = 0;

  constructor(readonly keeper: HTMLElement, readonly start?: () => void) {
    this.markup = keeper.textContent!;
  }

  /** Sets up one more piece; whether that was the last one. */
  bring(): boolean {
    if (this.at === 0) this.open();
    // A line end lies in no tag and in no half of a character.
    const end = this.markup.indexOf('\n', this.at + pieceLength) + 1 || this.markup.length;
    this.parser.write(this.markup.slice(this.at, end));
    this.at = end;
    if (end < this.markup.length) return false;
    this.parser.close();
    return true;
  }

  /** What is written to the parser of another document grows in an element of this one. */
  private open(): void {
    this.parser.write('<div class="brought">');
    this.keeper.replaceWith(this.parser.querySelector('.brought')!);
  }
}

const waiting: Later[] = [];

/** Starts what needs the lists of a part of the page: now, or as soon as they are there. */
export function whenHere(within: Element, start: () => void): void {
  const keeper = within.querySelector<HTMLElement>('noscript.later');
  if (keeper) waiting.push(new Later(keeper, start));
  else start();
}

export function startLater(): void {
  const known = new Set(waiting.map(later => later.keeper));
  for (const keeper of document.querySelectorAll<HTMLElement>('noscript.later')) if (!known.has(keeper)) waiting.push(new Later(keeper));
  if (waiting.length === 0) return;
  addEventListener('load', soon);
  addEventListener('beforeprint', bringAll);
}

/** Brings every list that is not there yet; whether there was one. */
export function bringAll(): boolean {
  const any = waiting.length > 0;
  while (waiting.length > 0) bringPiece();
  return any;
}

function bringPiece(): void {
  const later = waiting[0]!;
  if (!later.bring()) return;
  waiting.shift();
  later.start?.();
}

function soon(): void {
  if (waiting.length === 0) return;
  // Safari has no idle time to ask for.
  if (typeof requestIdleCallback !== 'function') {
    setTimeout(() => {
      bringPiece();
      soon();
    }, 16);
    return;
  }
  requestIdleCallback(idle => {
    do bringPiece();
    while (waiting.length > 0 && idle.timeRemaining() > 8);
    soon();
  }, { timeout: 500 });
}
