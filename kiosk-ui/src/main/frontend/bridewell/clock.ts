/**
 * `bw-clock` and `bw-due`: time that ticks in the browser and comes from the server. The server says what
 * time it is once; the terminal's own clock is only used to count on from there.
 */

const tickers = new Set<Ticking>();
setInterval(() => tickers.forEach((ticker) => ticker.tick()), 1000);

abstract class Ticking extends HTMLElement {
  private ahead = 0;

  connectedCallback(): void {
    tickers.add(this);
    this.tick();
  }

  disconnectedCallback(): void {
    tickers.delete(this);
  }

  attributeChangedCallback(name: string): void {
    if (name === 'now') this.ahead = Number(this.getAttribute('now')) - Date.now();
    if (this.isConnected) this.tick();
  }

  protected now(): number {
    return Date.now() + this.ahead;
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
    this.show(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(this.now()));
  }
}

type Words = Record<'late' | 'lateHours' | 'now' | 'ahead' | 'aheadHours', string>;

/** How long until something is due, or how late it is: minutes, not colours. `state` says which. */
class BwDue extends Ticking {
  static observedAttributes = ['now', 'due', 'words'];

  tick(): void {
    if (!this.hasAttribute('now') || !this.hasAttribute('due') || !this.hasAttribute('words')) return;
    const words = JSON.parse(this.getAttribute('words')!) as Words;
    const seconds = (Number(this.getAttribute('due')) - this.now()) / 1000;
    const state = seconds > 0 ? 'ahead' : seconds > -60 ? 'now' : 'late';
    if (this.getAttribute('state') !== state) this.setAttribute('state', state);
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

customElements.define('bw-clock', BwClock);
customElements.define('bw-due', BwDue);
