import { language } from '../i18n/sprak.js';
import { plain } from './motor/units.js';

/** A number as it is written in the reader's language: 2,5 or 2.5. */
export const tallord = (number: number): string => {
  const text = plain(number);
  return language() === 'en' ? text : text.replace('.', ',');
};
