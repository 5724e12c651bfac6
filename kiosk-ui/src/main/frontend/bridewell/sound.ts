/**
 * What a page sounds. A browser may refuse to play anything until somebody has touched the page: then sound is
 * off, and the page says so. Tones are made here, so that no file has to arrive in an emergency.
 */

const context = 'AudioContext' in window ? new AudioContext() : undefined;

function wake(): void {
  if (context?.state === 'suspended') void context.resume();
}
for (const touch of ['pointerdown', 'keydown']) document.addEventListener(touch, wake, { capture: true, passive: true });
wake();

/** Whether this browser plays what it is told to. Whether the loudspeaker is on, nobody here can know. */
export function soundIsOn(): boolean {
  return context?.state === 'running';
}

function tone(pitch: number, after: number, lasts: number): void {
  if (!context || !soundIsOn()) return;
  const start = context.currentTime + after;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.5, start + 0.02);
  volume.gain.setValueAtTime(0.5, start + lasts - 0.05);
  volume.gain.linearRampToValueAtTime(0, start + lasts);
  volume.connect(context.destination);
  const voice = context.createOscillator();
  voice.frequency.value = pitch;
  voice.connect(volume);
  voice.start(start);
  voice.stop(start + lasts);
}

/** Something is due. */
export function chime(): void {
  tone(660, 0, 0.4);
}

/** An alert that waits: three rising pairs, which no printer and no telephone of the suite makes. */
export function alarm(): void {
  for (const pair of [0, 0.7, 1.4]) {
    tone(740, pair, 0.25);
    tone(988, pair + 0.28, 0.3);
  }
}
