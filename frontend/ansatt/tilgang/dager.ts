/** The last seven days, as a date field writes them, in Norway. */
export function lastWeek(today = new Date()): { fra: string; til: string } {
  return { fra: day(new Date(today.getTime() - 6 * 86_400_000)), til: day(today) };
}

function day(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(date);
}
