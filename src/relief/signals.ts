import type { Cue } from '../domain/hold'

export type Signals = {
  /** True where the device says that it can buzz. */
  readonly canBuzz: boolean
  readonly beep: (cue: Cue) => void
  readonly buzz: (cue: Cue | 'too-long') => void
}

const beeps: { readonly [C in Cue]: readonly number[] } = { start: [660], half: [660], end: [880, 880] }
const buzzes: { readonly [C in Cue | 'too-long']: readonly number[] } = {
  start: [60],
  half: [80],
  end: [220, 120, 220],
  'too-long': [400, 150, 400],
}

/** Short tones made on the spot: no sound file to fetch. */
export function createSignals(): Signals {
  let audio: AudioContext | undefined
  const canBuzz = 'vibrate' in navigator
  return {
    canBuzz,
    buzz(cue) {
      if (canBuzz) navigator.vibrate([...buzzes[cue]])
    },
    beep(cue) {
      try {
        audio ??= new AudioContext()
        void audio.resume()
        let at = audio.currentTime + 0.02
        for (const pitch of beeps[cue]) {
          const tone = audio.createOscillator()
          const volume = audio.createGain()
          tone.frequency.value = pitch
          // Fades out: a tone cut off short clicks.
          volume.gain.setValueAtTime(0.4, at)
          volume.gain.exponentialRampToValueAtTime(0.001, at + 0.25)
          tone.connect(volume).connect(audio.destination)
          tone.start(at)
          tone.stop(at + 0.25)
          at += 0.32
        }
      } catch {
        // A device without sound still counts and shows.
      }
    },
  }
}
