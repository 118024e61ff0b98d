/** Seconds as a countdown shows them: "38" under a minute, else "1:05". */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return String(whole);
  return minutesText(whole);
}

/** Seconds as "11:24", also under a minute ("0:38"). */
export function minutesText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const rest = whole % 60;
  return `${Math.floor(whole / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}
