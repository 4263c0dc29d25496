import { ConnectClient } from '@vaadin/hilla-frontend';

const client = new ConnectClient({ prefix: 'connect' });

/** Calls a browser-callable of the server; `args` are named as the Java parameters are. */
export function call<T>(endpoint: string, method: string, args: Record<string, unknown> = {}): Promise<T> {
  return client.call(endpoint, method, args) as Promise<T>;
}

export type Feilart = 'innlogging' | 'tilgang' | 'ikke-funnet' | 'ugyldig' | 'nett' | 'annet';

/** Sorts what a call threw into what the reader can do about it. */
export function errorKind(error: unknown): Feilart {
  const { status, response, type } = error as {
    status?: number;
    response?: Response;
    type?: string;
  };
  const code = response?.status ?? status;
  if (type?.endsWith('IkkeFunnet') || code === 404) return 'ikke-funnet';
  if (type?.endsWith('IngenTilgang')) return 'tilgang';
  if (type?.endsWith('UgyldigInndata')) return 'ugyldig';
  if (code === 401) return 'innlogging';
  if (code === 403) return 'tilgang';
  if (error instanceof TypeError) return 'nett';
  return 'annet';
}

/** Why there was no access (`Avslag` on the server); undefined for anything else that went wrong. */
export function refusal(error: unknown): string | undefined {
  const { type, detail } = error as { type?: string; detail?: unknown };
  return type?.endsWith('IngenTilgang') && typeof detail === 'string' ? detail : undefined;
}

/** Which field the server could not use, and why; undefined for anything else that went wrong. */
export function invalidField(error: unknown): { felt: string; kode: string } | undefined {
  const { type, detail } = error as { type?: string; detail?: { felt: string; kode: string } };
  return type?.endsWith('UgyldigInndata') ? detail : undefined;
}

/** The token that a form posted by the browser itself must carry. */
export function csrf(): { name: string; value: string } {
  const meta = (name: string) => document.head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const cookie = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
  return {
    name: meta('_csrf_parameter') ?? '_csrf',
    value: cookie ? decodeURIComponent(cookie) : (meta('_csrf') ?? ''),
  };
}
