/**
 * `bw-line`: whether the server is there, asked every three seconds beside the page's own session. While it is
 * not, nothing can be saved: the page says so, marks the one answer that is on its way, and refuses every other
 * tap. When the line is back that answer is sent once, with the revision that it was based on.
 */

const ASK_EVERY = 3_000;
const ANSWER_WITHIN = 2_500;
const MISSES = 2;

const page = document.documentElement;

/** The server is lost: within nine seconds of the last answer. */
export function isLost(): boolean {
  return page.dataset.line === 'lost';
}

class BwLine extends HTMLElement {
  private asking = 0;
  private missed = 0;

  connectedCallback(): void {
    this.asking = window.setInterval(() => void this.ask(), ASK_EVERY);
    window.addEventListener('offline', this.offline);
  }

  disconnectedCallback(): void {
    clearInterval(this.asking);
    window.removeEventListener('offline', this.offline);
  }

  private readonly offline = (): void => this.heard(false);

  private async ask(): Promise<void> {
    try {
      const answer = await fetch('/ping', { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_WITHIN) });
      this.heard(answer.ok);
    } catch {
      this.heard(false);
    }
  }

  private heard(well: boolean): void {
    this.missed = well ? 0 : this.missed + 1;
    const lost = this.missed >= MISSES;
    if (lost === isLost()) return;
    page.dataset.line = lost ? 'lost' : 'up';
    this.hidden = !lost;
  }

  /** What is said of a tap that is refused. */
  get refusal(): string {
    return this.getAttribute('refusal') ?? '';
  }
}

/** What Flow lets a page know of its own line to the server. */
type Flow = { Vaadin?: { Flow?: { clients?: Record<string, { isActive?: () => boolean }> } } };

/** Whether the page waits for the server's answer to something that was sent. */
function isWaiting(): boolean {
  const clients = (window as unknown as Flow).Vaadin?.Flow?.clients ?? {};
  return Object.values(clients).some((client) => client.isActive?.() ?? false);
}

/** Marks the answer that was just tapped until the server has answered. */
function onItsWay(answer: HTMLElement): void {
  answer.classList.add('is-on-its-way');
  const look = window.setInterval(() => {
    if (isLost() || isWaiting()) return;
    answer.classList.remove('is-on-its-way');
    clearInterval(look);
  }, 100);
}

document.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== 'radio') return;
  const answer = input.closest<HTMLElement>('.bw-choice');
  if (answer) requestAnimationFrame(() => onItsWay(answer));
}, true);

// Before Flow's own listener. Locking, the alarms and what is only looked at stay in reach.
document.addEventListener('click', (event) => {
  const line = document.querySelector<BwLine>('bw-line');
  if (!line || !isLost() || !(event.target instanceof Element)) return;
  const control = event.target.closest('main, .bw-actions, .bw-top, .dk-page');
  if (!control || event.target.closest('[data-lock], summary, a[href^="tel:"], a[href^="#"]')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  window.Bridewell?.say(line.refusal);
}, true);

customElements.define('bw-line', BwLine);
