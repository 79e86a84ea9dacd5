const volume = 0.12;
/** Two notes, a fifth apart, in hertz. */
const notes = [523.25, 783.99] as const;
const noteLength = 0.9;

/** A quiet chime that nobody has to react to. Where a page may make no sound, there is none. */
export function playSoftSound(): void {
  try {
    const context = new AudioContext();
    for (const [place, frequency] of notes.entries()) playNote(context, frequency, place * 0.35);
    setTimeout(() => void context.close(), 2_000);
  } catch {
    // The pulse says the same.
  }
}

function playNote(context: AudioContext, frequency: number, after: number): void {
  const begin = context.currentTime + after;
  const note = new OscillatorNode(context, { type: 'sine', frequency });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.linearRampToValueAtTime(volume, begin + 0.05);
  loudness.gain.exponentialRampToValueAtTime(0.001, begin + noteLength);
  note.connect(loudness).connect(context.destination);
  note.start(begin);
  note.stop(begin + noteLength);
}
