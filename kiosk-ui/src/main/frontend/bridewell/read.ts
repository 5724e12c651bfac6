/**
 * `bw-read`: reads the question and its answers aloud, at a tap, with a voice that is on this device. A voice that
 * would send the words elsewhere is never used; without one the button is not there.
 */

const voices = (): SpeechSynthesisVoice[] => ('speechSynthesis' in window ? window.speechSynthesis.getVoices() : []);

function local(language: string): SpeechSynthesisVoice | undefined {
  return voices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

class BwRead extends HTMLElement {
  private readonly offer = (): void => {
    this.hidden = !local('en');
  };

  connectedCallback(): void {
    this.addEventListener('click', this.read);
    if ('speechSynthesis' in window) window.speechSynthesis.addEventListener('voiceschanged', this.offer);
    this.offer();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.read);
    if (!('speechSynthesis' in window)) return;
    window.speechSynthesis.removeEventListener('voiceschanged', this.offer);
    window.speechSynthesis.cancel();
  }

  /** Each part in the language that it is written in; a part without a voice of its own is left out. */
  private readonly read = (): void => {
    window.speechSynthesis.cancel();
    document.querySelectorAll<HTMLElement>('main h1, main .bw-choice').forEach((part) => {
      const language = (part.closest<HTMLElement>('[lang]')?.lang || 'en').slice(0, 2);
      const voice = local(language);
      if (!voice) return;
      const words = new SpeechSynthesisUtterance(part.innerText);
      words.voice = voice;
      words.lang = voice.lang;
      window.speechSynthesis.speak(words);
    });
  };
}

// What is being read stops with the page: after a lock nobody hears anybody's questions.
window.addEventListener('pagehide', () => {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
});

customElements.define('bw-read', BwRead);
