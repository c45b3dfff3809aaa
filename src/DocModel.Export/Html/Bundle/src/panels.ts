import { narrow, part } from './dom';

// On a wide window outline and timeline stand beside the text; on a narrow one they lie over it when asked for. The marks' panel
// always opens and closes.
interface Panel {
  readonly element: HTMLElement;
  /** What it is to a screen reader while it stands beside the text; over the text it is a dialog. */
  readonly role: string;
  readonly button: HTMLButtonElement;
}

const panels: Panel[] = [];
let opened: Panel | undefined;

export function startPanels(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-panel]')) {
    const element = document.getElementById(button.dataset['panel']!);
    if (!element) continue;
    const panel = { element, button, role: element.getAttribute('role')! };
    panels.push(panel);
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'icon close';
    close.setAttribute('aria-label', 'Close');
    close.textContent = '×';
    close.addEventListener('click', () => closePanel());
    element.prepend(close);
    button.addEventListener('click', () => (opened === panel ? closePanel() : open(panel)));
  }
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented && opened) {
      event.preventDefault();
      closePanel();
    }
  });
  document.addEventListener('pointerdown', event => {
    const at = event.target as Element;
    if (opened && isMarks(opened) && !opened.element.contains(at) && !opened.button.contains(at)) closePanel(false);
  });
  narrow.addEventListener('change', () => closePanel(false));
}

/** Opens the panel that an element lies in, where it is not there to see. */
export function reveal(element: Element): void {
  const panel = panels.find(candidate => candidate.element.contains(element));
  if (panel && opened !== panel && narrow.matches) open(panel);
}

export function closePanel(returnFocus = true): void {
  const panel = opened;
  if (!panel) return;
  opened = undefined;
  panel.element.classList.remove('open');
  if (isMarks(panel)) panel.element.hidden = true;
  panel.button.setAttribute('aria-expanded', 'false');
  setModal(panel, false);
  if (returnFocus) panel.button.focus();
}

function open(panel: Panel): void {
  closePanel(false);
  opened = panel;
  panel.element.hidden = false;
  panel.element.classList.add('open');
  panel.button.setAttribute('aria-expanded', 'true');
  if (narrow.matches) setModal(panel, true);
  panel.element.querySelector<HTMLElement>(isMarks(panel) ? 'input' : '.close')?.focus();
  panel.element.dispatchEvent(new CustomEvent('opened'));
}

/** What lies under an open panel takes neither focus nor pointer. */
function setModal(panel: Panel, modal: boolean): void {
  panel.element.setAttribute('role', modal ? 'dialog' : panel.role);
  if (modal) panel.element.setAttribute('aria-modal', 'true');
  else panel.element.removeAttribute('aria-modal');
  for (const element of document.querySelectorAll<HTMLElement>('main, .foot')) element.inert = modal;
}

function isMarks(panel: Panel): boolean {
  return panel.element === part('marks');
}
