import { chime } from './sound';

/**
 * `bw-clock` and `bw-due`: time that ticks in the browser and comes from the server. The server says what
 * time it is, again and again; the terminal's own clock is only used to count on from there.
 */

let said = 0;
let saidAt = { wall: 0, steady: 0 };

/** What time the server said it is. What it said before, sent once more, is no news. */
export function hear(now: number): void {
  if (!(now > said)) return;
  said = now;
  saidAt = { wall: Date.now(), steady: performance.now() };
}

/**
 * The server's time. Of the two ways to count on the later one is right: the steady one stands while the
 * terminal sleeps, and the wall clock can be put back.
 */
export function serverTime(): number {
  return said + Math.max(Date.now() - saidAt.wall, performance.now() - saidAt.steady);
}

/** Whether the server was lost: then nothing new comes, and the clocks here are all there is. */
export function isCutOff(): boolean {
  return document.documentElement.dataset.current === 'no';
}

const tickers = new Set<Ticking>();
setInterval(() => tickers.forEach((ticker) => ticker.tick()), 1000);

abstract class Ticking extends HTMLElement {
  connectedCallback(): void {
    tickers.add(this);
    this.tick();
  }

  disconnectedCallback(): void {
    tickers.delete(this);
  }

  attributeChangedCallback(name: string): void {
    if (name === 'now') hear(Number(this.getAttribute('now')));
    if (this.isConnected) this.tick();
  }

  protected show(text: string): void {
    if (this.textContent !== text) this.textContent = text;
  }

  abstract tick(): void;
}

/** The time of day at the suite, 14:03. */
class BwClock extends Ticking {
  static observedAttributes = ['now', 'zone'];

  tick(): void {
    if (!this.hasAttribute('now')) return;
    const timeZone = this.getAttribute('zone') ?? 'Europe/London';
    this.show(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(serverTime()));
  }
}

type Words = Record<'late' | 'lateHours' | 'now' | 'ahead' | 'aheadHours', string>;

/** How long until something is due, or how late it is: minutes, not colours. `state` says which. */
class BwDue extends Ticking {
  static observedAttributes = ['now', 'due', 'words'];

  tick(): void {
    if (!this.hasAttribute('now') || !this.hasAttribute('due') || !this.hasAttribute('words')) return;
    const words = JSON.parse(this.getAttribute('words')!) as Words;
    const seconds = (Number(this.getAttribute('due')) - serverTime()) / 1000;
    const state = seconds > 0 ? 'ahead' : seconds > -60 ? 'now' : 'late';
    const before = this.getAttribute('state');
    if (before !== state) this.setAttribute('state', state);
    if (before === 'ahead' && state === 'now' && isCutOff()) chime();
    if (state === 'now') {
      this.show(words.now);
      return;
    }
    const minutes = state === 'ahead' ? Math.ceil(seconds / 60) : Math.floor(-seconds / 60);
    const hours = Math.floor(minutes / 60);
    const pattern = hours > 0 ? words[`${state}Hours`] : words[state];
    this.show(pattern.replace('#h', String(hours)).replace('#m', String(minutes - hours * 60)));
  }
}

/** Until when a page knows what is going on, to the second: moved on while the line to the server holds. */
export class BwAsAt extends HTMLElement {
  static observedAttributes = ['at', 'words'];

  attributeChangedCallback(): void {
    this.show(Number(this.getAttribute('at')));
  }

  /** What was read is still so; nothing for what could not be read. */
  stillAt(now: number): void {
    if (!this.hasAttribute('stopped')) this.show(now);
  }

  private show(at: number): void {
    this.textContent = (this.getAttribute('words') ?? '#t').replace('#t', timeOfDay(at));
  }
}

/** 14:03:07, at the suite. */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' }).format(at);
}

customElements.define('bw-as-at', BwAsAt);
customElements.define('bw-clock', BwClock);
customElements.define('bw-due', BwDue);
