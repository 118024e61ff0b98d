const RATE_HZ = 8_000;
/** Chromium offers controls for sounds of 5 s and more. */
const LENGTH_S = 10;
const HEAD_BYTES = 44;

/** A sound file of some seconds of nothing: WAV, one channel, 8 bit. */
export function silentWav(): Uint8Array<ArrayBuffer> {
  const length = RATE_HZ * LENGTH_S;
  const bytes = new Uint8Array(HEAD_BYTES + length);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string): void => Array.from(text).forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, HEAD_BYTES - 8 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE_HZ, true);
  view.setUint32(28, RATE_HZ, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  // Silence of 8 bit samples is their middle.
  bytes.fill(128, HEAD_BYTES);
  return bytes;
}
