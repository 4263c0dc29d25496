import { formatLocale, language } from '../i18n/sprak.js';

const ZONE = 'Europe/Oslo';

/** `2026-11-24` or an instant as "24. november 2026". */
export function formatDate(value: string): string {
  return new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'long', timeZone: ZONE }).format(new Date(value));
}

/** The time of day as Norwegians write it, "12.04"; in English "12:04". */
export function formatClock(value: string | Date): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  }).format(new Date(value));
  return language() === 'en' ? clock : clock.replace(':', '.');
}
