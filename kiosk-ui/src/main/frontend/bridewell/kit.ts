/**
 * What native controls need in the browser beside the server: one tap is one message, a refused button says
 * why, digits and arrow keys work, the skip link skips. Everything is delegated, so views add nothing.
 */

const region = document.createElement('div');
region.className = 'bw-hidden';
region.style.insetBlockStart = '0';
region.setAttribute('role', 'status');
region.setAttribute('aria-live', 'polite');
document.body.append(region);

/** Reads a sentence out politely, once. */
function say(text: string | null | undefined): void {
  if (!text) return;
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 60);
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// Capture phase: runs before Flow's own listener on the element.
document.addEventListener('click', (event) => {
  const refused = closest(event, '[aria-disabled="true"]');
  if (refused) {
    swallow(event);
    say(refused.dataset.reason);
    return;
  }
  const skip = closest(event, '.bw-skip');
  if (skip) {
    swallow(event);
    document.querySelector<HTMLElement>('main')?.focus();
    return;
  }
  const once = closest(event, '[data-once]');
  if (once?.getAttribute('aria-busy') === 'true') {
    swallow(event);
  } else {
    // The server takes the mark off with its answer; until then a second tap goes nowhere.
    once?.setAttribute('aria-busy', 'true');
  }
}, true);

const WRITING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]';

/** A digit chooses the answer of that number, while nobody is typing and no other group asks. */
function chooseByDigit(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
  if (document.documentElement.dataset.keys === 'off' || closest(event, WRITING)) return;
  const groups = document.querySelectorAll<HTMLElement>('[data-digits]');
  if (groups.length !== 1) return;
  const input = groups[0].querySelectorAll<HTMLInputElement>('input')[Number(event.key) - 1];
  if (!input || input.disabled) return;
  event.preventDefault();
  input.focus();
  input.click();
}

/** Arrow keys move inside a group of buttons; only Space or Enter answers, because an answer is saved. */
function moveInGroup(event: KeyboardEvent): void {
  const group = closest(event, '[role="radiogroup"][data-roving]');
  const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'];
  if (!group || !keys.includes(event.key)) return;
  const buttons = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
  const rtl = getComputedStyle(group).direction === 'rtl';
  const forward = event.key === 'ArrowDown' || event.key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  let to = (at + (forward ? 1 : -1) + buttons.length) % buttons.length;
  if (event.key === 'Home') to = 0;
  if (event.key === 'End') to = buttons.length - 1;
  event.preventDefault();
  buttons.forEach((button, i) => (button.tabIndex = i === to ? 0 : -1));
  buttons[to].focus();
}

/** In a list of work, letters act on the row in focus or on the list, and arrow keys move between rows. */
function workTheList(event: KeyboardEvent): void {
  const list = closest(event, '[data-keys]');
  if (!list || event.ctrlKey || event.altKey || event.metaKey || closest(event, WRITING)) return;
  const row = closest(event, 'tr');
  if (row && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const rows = [...list.querySelectorAll('tbody tr:not(.is-group)')];
    const next = rows[rows.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1)];
    const sort = (event.target as HTMLElement).tagName;
    event.preventDefault();
    next?.querySelector<HTMLElement>(sort)?.focus();
    return;
  }
  const key = `[data-key="${CSS.escape(event.key.toLowerCase())}"]`;
  const found = row?.querySelector<HTMLElement>(key) ?? list.querySelector<HTMLElement>(key);
  if (!found) return;
  event.preventDefault();
  const field = found.querySelector<HTMLElement>('input');
  if (field) field.focus();
  else found.click();
}

document.addEventListener('keydown', (event) => {
  moveInGroup(event);
  workTheList(event);
  chooseByDigit(event);
});

declare global {
  interface Window {
    Bridewell: { say: typeof say };
  }
}
window.Bridewell = { say };
export {};
