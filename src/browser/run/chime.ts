/** A soft sound of two tones, for who asked for it. */

const TONES = [
  { after: 0, pitch: 660 },
  { after: 0.3, pitch: 880 },
];
const LONG = 1.2; // seconds that a tone dies away in
const LOUD = 0.2;
const SILENT = 0.001;
let context: AudioContext | undefined;

/** Sounds once. The first time has to be at a press: browsers stay silent otherwise. */
export function chime(): void {
  context ??= new AudioContext();
  void context.resume();
  for (const { after, pitch } of TONES) {
    const at = context.currentTime + after;
    const volume = new GainNode(context, { gain: LOUD });
    volume.gain.setValueAtTime(LOUD, at);
    volume.gain.exponentialRampToValueAtTime(SILENT, at + LONG);
    const tone = new OscillatorNode(context, { frequency: pitch });
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + LONG);
  }
}
