/** Addresses (FHIR's uri and url), absolute or relative. Those that a browser would run as script are refused. */
export function isSound(text: string): boolean {
  if (!text || /[\x00-\x20\x7f<>"{}|\\^`]/.test(text)) return false;
  const scheme = schemeOf(text);
  switch (scheme) {
    case '':
      return !text.startsWith(':');
    case 'javascript':
    case 'vbscript':
    case 'data':
      return false;
    case 'http':
    case 'https':
    case 'ftp':
      return /^\/\/[^/]/.test(text.slice(scheme.length + 1));
    case 'urn':
      return isUrn(text.slice(4));
    default:
      return scheme.length > 1 && text.length > scheme.length + 1;
  }
}

/** The scheme in small letters, empty for a relative address. */
export const schemeOf = (text: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1].toLowerCase() ?? '';

function isUrn(rest: string): boolean {
  if (rest.startsWith('uuid:')) return /^uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(rest);
  if (rest.startsWith('oid:')) return /^oid:[0-2](\.(0|[1-9][0-9]*))+$/.test(rest);
  return /^[^:]{2,}:./.test(rest);
}
