/**
 * `bw-lock`: a page at a terminal locks itself when nobody touches it. It covers itself first, so that nothing
 * about anyone is left on it whatever the line to the server does, and then ends the session.
 *
 * `bw-pin`: the keys of the page that opens it again.
 */

const TOLD_EVERY = 10_000;
const TRY_AGAIN = 3_000;
const PIN_LEFT_ALONE = 30_000;
const MOST_DIGITS = 8;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

type Words = Record<'locked' | 'going' | 'emergency', string>;

/** Every other tab of this browser locks with this one. */
const tabs = new BroadcastChannel('bw-lock');

/** How long ago something was: the steady clock stands while a terminal sleeps, the wall clock can be put back. */
class Since {
  private wall = Date.now();
  private steady = performance.now();

  now(): void {
    this.wall = Date.now();
    this.steady = performance.now();
  }

  get age(): number {
    return Math.max(Date.now() - this.wall, performance.now() - this.steady);
  }
}

let timer: BwLock | undefined;

class BwLock extends HTMLElement {
  private readonly touch = new Since();
  private toldAt = 0;
  private ticking = 0;
  private locking = false;
  private readonly touched = (): void => this.onTouch();

  connectedCallback(): void {
    timer = this;
    for (const touch of TOUCHES) window.addEventListener(touch, this.touched, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.look);
    this.ticking = window.setInterval(this.look, 1000);
  }

  disconnectedCallback(): void {
    if (timer === this) timer = undefined;
    for (const touch of TOUCHES) window.removeEventListener(touch, this.touched, { capture: true });
    document.removeEventListener('visibilitychange', this.look);
    clearInterval(this.ticking);
  }

  private seconds(name: string): number {
    return Number(this.getAttribute(name)) * 1000;
  }

  private onTouch(): void {
    if (this.locking) return;
    this.look();
    if (this.locking) return;
    this.touch.now();
    this.look();
    if (performance.now() - this.toldAt > TOLD_EVERY) void this.tell();
  }

  /** The server ends a session by itself that was not touched for too long. */
  private async tell(): Promise<void> {
    this.toldAt = performance.now();
    try {
      const answer = await fetch('/touch', { method: 'POST', keepalive: true, signal: AbortSignal.timeout(5000) });
      if (answer.status === 401) void this.lock();
    } catch {
      this.toldAt = 0;
    }
  }

  private readonly look = (): void => {
    const limit = this.seconds('limit');
    if (!limit || this.locking) return;
    const left = limit - this.touch.age;
    if (left <= 0) {
      void this.lock();
      return;
    }
    const warning = this.querySelector<HTMLElement>('.bw-lock__warning');
    if (warning) warning.hidden = left > this.seconds('warn');
    const seconds = this.querySelector<HTMLElement>('.bw-lock__left');
    if (seconds) seconds.textContent = `${Math.ceil(left / 1000)} s`;
  };

  /** Shows nothing any more, at once; then ends the session, as soon as the server can be reached. */
  async lock(told = false): Promise<void> {
    if (this.locking) return;
    this.locking = true;
    if (!told) tabs.postMessage('lock');
    const cover = this.cover();
    for (;;) {
      try {
        const answer = await fetch('/lock', { method: 'POST', signal: AbortSignal.timeout(5000) });
        if (answer.ok || answer.status === 401) break;
      } catch {
        cover.going.hidden = false;
      }
      await new Promise((again) => setTimeout(again, TRY_AGAIN));
    }
    location.replace('/locked');
  }

  private cover(): { going: HTMLElement } {
    const words = JSON.parse(this.getAttribute('words') ?? '{}') as Words;
    const line = (tag: string, text: string, look = ''): HTMLElement => {
      const part = document.createElement(tag);
      part.className = look;
      part.textContent = text;
      return part;
    };
    const middle = line('div', '', 'bw-locked__mid');
    const going = line('p', words.going);
    going.hidden = true;
    middle.append(line('h1', words.locked, 'bw-locked__what'), going);
    const cover = line('main', '', 'bw-locked');
    const foot = line('div', '', 'bw-locked__foot');
    foot.append(line('span', words.emergency));
    cover.append(line('span', ''), middle, foot);
    document.title = 'Bridewell';
    document.body.replaceChildren(cover);
    return { going };
  }
}

class BwPin extends HTMLElement {
  private readonly touch = new Since();
  private ticking = 0;
  private readonly touched = (): void => this.touch.now();

  connectedCallback(): void {
    this.addEventListener('click', this.key);
    for (const touch of TOUCHES) window.addEventListener(touch, this.touched, { capture: true, passive: true });
    this.ticking = window.setInterval(() => {
      if (this.touch.age > PIN_LEFT_ALONE) location.replace(this.getAttribute('home') ?? '/locked');
    }, 1000);
    this.field?.focus();
  }

  disconnectedCallback(): void {
    for (const touch of TOUCHES) window.removeEventListener(touch, this.touched, { capture: true });
    clearInterval(this.ticking);
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[name="pin"]');
  }

  private readonly key = (event: Event): void => {
    const key = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-pin]') : null;
    const field = this.field;
    if (!key || !field) return;
    const pressed = key.dataset.pin!;
    if (pressed === 'clear') field.value = '';
    else if (pressed === 'delete') field.value = field.value.slice(0, -1);
    else if (field.value.length < MOST_DIGITS) field.value += pressed;
  };
}

tabs.addEventListener('message', () => void timer?.lock(true));

// Before Flow's own listener: the button works although the server is lost.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-lock]') : null;
  if (!button || !timer) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void timer.lock();
}, true);

// A page that the browser kept as it was may be somebody else's by now.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

customElements.define('bw-lock', BwLock);
customElements.define('bw-pin', BwPin);
