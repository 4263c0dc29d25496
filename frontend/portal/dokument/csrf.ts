/**
 * The header that shows that a request comes from our own page, from where Hilla's client has it: the cookie, else
 * the meta tags of the page.
 */
export function csrfHeader(doc: Pick<Document, 'cookie' | 'head'> = document): Record<string, string> {
  const cookie = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(doc.cookie)?.[1];
  const token = cookie ? decodeURIComponent(cookie) : meta(doc, '_csrf');
  if (!token) return {};
  return { [meta(doc, '_csrf_header') ?? (cookie ? 'X-XSRF-TOKEN' : 'X-CSRF-TOKEN')]: token };
}

function meta(doc: Pick<Document, 'head'>, name: string): string | undefined {
  const content = doc.head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  return content && content !== 'undefined' ? content : undefined;
}
