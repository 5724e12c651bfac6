/**
 * Nothing on a page moves under a finger. A tap that began on one button and ends on what slid under it is lost, or
 * does what nobody meant; so what makes the page move waits until hands are off.
 */

const SETTLED = 400;
const LONGEST = 5_000;

const waiting = new Set<() => void>();
let busy = false;
let timer = 0;

function letGoIn(delay: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    busy = false;
    const all = [...waiting];
    waiting.clear();
    all.forEach((move) => move());
  }, delay);
}

document.addEventListener('pointerdown', () => {
  busy = true;
  letGoIn(LONGEST);
}, { capture: true, passive: true });
for (const end of ['pointerup', 'pointercancel']) {
  document.addEventListener(end, () => letGoIn(SETTLED), { capture: true, passive: true });
}

/** Moves the page now, or once no finger has been on it for a moment; at the latest after five seconds. */
export function whenHandsAreOff(move: () => void): void {
  if (busy) waiting.add(move);
  else move();
}
