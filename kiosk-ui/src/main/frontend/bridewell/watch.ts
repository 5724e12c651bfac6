import { type BwAsAt, hear, serverTime, timeOfDay } from './clock';
import { whenHandsAreOff } from './hands';
import { alarm, soundIsOn } from './sound';

/**
 * `bw-watch`: the line between a page and the server. The server pushes its time every few seconds, and the page
 * answers; so each side knows when it has lost the other. A page that was not heard is no live desk, and a page
 * that hears nothing for ten seconds says that it is not current. What it says lies over the page at once, and the
 * page makes room for it when no finger is on it.
 */

const STALE = 10_000;
const SOUND_EVERY = 10_000;
const END = 60_000;

type Words = Record<'since' | 'ended', string>;

const drawn = new Set<string>();
let watch: BwWatch | undefined;

/** Tells the server of an alert once it is really on the screen: not in a tab behind, not on a sleeping one. */
class BwDrawn extends HTMLElement {
  static observedAttributes = ['alert'];

  attributeChangedCallback(): void {
    const alert = this.getAttribute('alert');
    if (alert) this.whenSeen(() => watch?.drew(alert));
  }

  private whenSeen(then: () => void): void {
    if (document.visibilityState !== 'visible') {
      document.addEventListener('visibilitychange', () => this.whenSeen(then), { once: true });
      return;
    }
    requestAnimationFrame(() => requestAnimationFrame(then));
  }
}

class BwWatch extends HTMLElement {
  static observedAttributes = ['heard'];

  private readonly height = new ResizeObserver(() => whenHandsAreOff(this.makeRoom));
  private readonly makeRoom = () =>
    document.documentElement.style.setProperty('--bw-watch', `${this.offsetHeight}px`);
  private soundedAt = -SOUND_EVERY;
  private sounded = '';
  private deadSince = 0;
  private ticking = 0;
  private asking = false;

  connectedCallback(): void {
    watch = this;
    this.height.observe(this);
    this.ticking = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback(): void {
    clearInterval(this.ticking);
    this.height.disconnect();
  }

  attributeChangedCallback(): void {
    hear(Number(this.getAttribute('heard')));
    this.tick();
    void this.answer();
  }

  drew(alert: string): void {
    drawn.add(alert);
    alarm();
    void this.answer();
  }

  /** A page that nobody can see answers nothing: whoever sits there does not see an alert either. */
  private async answer(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    this.asking = true;
    const told = [...drawn];
    const body = new URLSearchParams({ sound: soundIsOn() ? 'on' : 'off' });
    told.forEach((alert) => body.append('drew', alert));
    try {
      const answer = await fetch(`/watch/${this.getAttribute('screen')}`, {
        method: 'POST', body, signal: AbortSignal.timeout(5000),
      });
      if (answer.ok) told.forEach((alert) => drawn.delete(alert));
      if (answer.status !== 410) this.deadSince = 0;
      else if (!this.deadSince) this.deadSince = performance.now();
    } catch {
      this.deadSince = 0;
    }
    this.asking = false;
  }

  private tick(): void {
    const current = Number(this.getAttribute('current'));
    const age = current ? serverTime() - current : 0;
    const lost = age > STALE;
    document.documentElement.dataset.current = lost ? 'no' : 'yes';
    if (lost) this.showLost(current, age);
    this.within('.bw-watch__lost', (bar) => (bar.hidden = !lost));
    this.sound();
    const needed = this.getAttribute('place') === 'DESK' || this.sounded !== '';
    this.within('.bw-watch__muted', (button) => (button.hidden = !needed || soundIsOn()));
    if (lost) {
      if (!this.asking) void this.answer();
      this.leaveWhenDead();
    } else if (current) {
      document.querySelectorAll<BwAsAt>('bw-as-at').forEach((place) => place.stillAt(current));
    }
  }

  private within(which: string, change: (part: HTMLElement) => void): void {
    const part = this.querySelector<HTMLElement>(which);
    if (part) change(part);
  }

  private showLost(current: number, age: number): void {
    const words = JSON.parse(this.getAttribute('words') ?? '{}') as Words;
    const since = words.since.replace('#t', timeOfDay(current)).replace('#s', span(age));
    this.within('.bw-watch__since', (part) => (part.textContent = since));
    this.within('.bw-watch__ended', (part) => (part.textContent = this.deadSince ? words.ended : ''));
  }

  /** A 999 or a clinician's alarm sounds until an officer has seen it, one for the officer alone once. */
  private sound(): void {
    const alarms = [...this.querySelectorAll<HTMLElement>('[data-alarm]')].map((each) => each.dataset.alarm!);
    const key = alarms.join(' ');
    const news = alarms.some((each) => !this.sounded.split(' ').includes(each));
    const again = alarms.some((each) => !each.startsWith('OFFICER'));
    if (news || (again && performance.now() - this.soundedAt > SOUND_EVERY)) {
      alarm();
      this.soundedAt = performance.now();
    }
    this.sounded = key;
  }

  /** A locked terminal comes back by itself; elsewhere what is on the page stays in sight for a minute. */
  private leaveWhenDead(): void {
    if (!this.deadSince) return;
    const typed = [...document.querySelectorAll('input')].some((input) => input.value);
    if (this.getAttribute('place') === 'LOCKED') {
      if (!typed) location.reload();
    } else if (performance.now() - this.deadSince > END) {
      location.replace('/sign-in?ended');
    }
  }
}

function span(age: number): string {
  const seconds = Math.floor(age / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
}

customElements.define('bw-watch', BwWatch);
customElements.define('bw-drawn', BwDrawn);
