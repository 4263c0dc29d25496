/** How an address begins that may be followed. */
export const SCHEME = /^(?:https?:\/\/[^\s]|mailto:[^\s]|tel:[^\s])/i;

/** Only these lead anywhere: an address that a browser would run as script is words. */
export const isSafeLink = (href: string): boolean => SCHEME.test(href) && !/[\x00-\x20\x7f<>"\\]/.test(href);
