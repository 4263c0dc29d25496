import { tallord } from './tallord.js';

/** The most that is read of a file where the form sets no limit, in bytes. */
export const STORST_FIL = 10 * 1024 * 1024;

/** `image/png` as png: a person knows files by the end of their names. */
export const filtyper = (types: string): string =>
  types
    .split(/[\s,]+/)
    .map((type) => NAMES[type] ?? type.split('/').pop()!.replace('*', type.split('/', 1)[0]))
    .join(', ');

const NAMES: Record<string, string> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'doc',
  'text/plain': 'txt',
};

export const filstorrelse = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${tallord(Math.floor(bytes / 1024))} kB` : `${tallord(Math.floor(bytes / 104857.6) / 10)} MB`;
