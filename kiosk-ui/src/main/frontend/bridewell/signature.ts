/**
 * `bw-signature`: a paper to sign on with a finger. Its value is the stroke points as canonical JSON
 * (integers, fixed order, no spaces), never a picture; the server draws from the points.
 */
import SignaturePad, { type PointGroup } from 'signature_pad';

const MOST_STROKES = 60;
const MOST_POINTS = 6000;

type Strokes = [x: number, y: number, ms: number][][];

class BwSignature extends HTMLElement {
  private readonly canvas = document.createElement('canvas');
  private pad?: SignaturePad;
  private text = '';
  private readonly resized = new ResizeObserver(() => this.fit());

  connectedCallback(): void {
    if (!this.canvas.isConnected) {
      this.canvas.setAttribute('role', 'img');
      this.prepend(this.canvas);
    }
    this.pad ??= this.start();
    this.pad.on();
    this.resized.observe(this);
    if (Object.hasOwn(this, 'value')) {
      const early = (this as unknown as { value: string }).value;
      delete (this as unknown as { value?: string }).value;
      this.value = early;
    }
    this.fit();
    this.describe();
  }

  disconnectedCallback(): void {
    this.pad?.off();
    this.resized.disconnect();
  }

  /** Canonical JSON, or nothing while the paper is blank. */
  get value(): string {
    return this.text;
  }

  set value(text: string) {
    if (text === this.text) return;
    this.text = text ?? '';
    this.draw();
    this.describe();
  }

  private start(): SignaturePad {
    const pad = new SignaturePad(this.canvas, { minWidth: 1.5, maxWidth: 4, minDistance: 2 });
    pad.addEventListener('beginStroke', (event) => {
      const strokes = pad.toData();
      if (strokes.length >= MOST_STROKES || count(strokes) >= MOST_POINTS) event.preventDefault();
    });
    pad.addEventListener('endStroke', () => {
      this.text = canonical(pad.toData(), this.canvas);
      this.describe();
      this.dispatchEvent(new Event('change'));
    });
    return pad;
  }

  /** Sharp on every screen; a change of size keeps what was drawn. */
  private fit(): void {
    const ratio = Math.max(window.devicePixelRatio, 1);
    const { offsetWidth: width, offsetHeight: height } = this.canvas;
    if (!this.pad || !width || this.canvas.width === Math.round(width * ratio)) return;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.canvas.getContext('2d')?.scale(ratio, ratio);
    this.draw();
  }

  private draw(): void {
    if (!this.pad) return;
    this.pad.penColor = getComputedStyle(this).color;
    if (this.text) {
      this.pad.fromData(groups(this.text, this.pad));
    } else {
      this.pad.clear();
    }
  }

  private describe(): void {
    const strokes = this.pad?.toData().length ?? 0;
    const words = this.getAttribute(strokes ? 'label-signed' : 'label-blank') ?? '';
    this.canvas.setAttribute('aria-label', words.replace('#', String(strokes)));
  }
}

function count(strokes: PointGroup[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.points.length, 0);
}

function canonical(data: PointGroup[], canvas: HTMLCanvasElement): string {
  const start = data[0]?.points[0]?.time ?? 0;
  const strokes: Strokes = data.map((stroke) =>
    stroke.points.map((p) => [Math.round(p.x), Math.round(p.y), Math.max(0, Math.round(p.time - start))]));
  return JSON.stringify({ v: 1, w: canvas.offsetWidth, h: canvas.offsetHeight, strokes });
}

function groups(text: string, pad: SignaturePad): PointGroup[] {
  const { strokes } = JSON.parse(text) as { strokes: Strokes };
  const { dotSize, minWidth, maxWidth, penColor, velocityFilterWeight, compositeOperation } = pad;
  return strokes.map((points) => ({
    dotSize, minWidth, maxWidth, penColor, velocityFilterWeight, compositeOperation,
    points: points.map(([x, y, ms]) => ({ x, y, time: ms + 1, pressure: 0 })),
  }));
}

customElements.define('bw-signature', BwSignature);
