import type { Item } from './motor/definition.js';
import { plain } from './tekst/marking.js';

/** The words of a question alone. */
export const sporsmalsord = ({ text, markdown }: Item): string => text || (markdown ? plain(markdown) : '');
