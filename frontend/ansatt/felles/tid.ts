import { html } from 'lit';
import { formatLocale } from '../../i18n/sprak.js';

const ZONE = 'Europe/Oslo';

/** A moment, as staff read it: date and time in Norway. */
export function tidspunkt(iso: string) {
  const text = new Intl.DateTimeFormat(formatLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: ZONE,
  }).format(new Date(iso));
  return html`<time datetime=${iso}>${text}</time>`;
}

/** How large a file is, rounded as people say it. */
export function storrelse(bytes: number): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(formatLocale(), {
    style: 'unit',
    unit,
    maximumFractionDigits: amount < 10 && unit === 'megabyte' ? 1 : 0,
  }).format(amount);
}
