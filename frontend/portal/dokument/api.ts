import { csrfHeader } from './csrf.js';

export interface Dokument {
  id: string;
  tilhorer: string;
  filnavn: string;
  mediatype: string;
  storrelse: number;
  lagret: string;
  type: 'VEDLEGG' | 'BREV';
}

/** Why something did not succeed: a code of the server's, or what stands between us and it. */
export type Feilkode =
  | 'dokument.type'
  | 'dokument.stor'
  | 'dokument.antall'
  | 'dokument.tom'
  | 'dokument.virus'
  | 'dokument.kontroll'
  | 'dokument.laast'
  | 'nett'
  | 'innlogging'
  | 'ikke-funnet'
  | 'annet';

export class DokumentFeil extends Error {
  constructor(readonly kode: Feilkode) {
    super(kode);
  }
}

/** An upload under way. `done` fails with a DokumentFeil, or never settles when aborted. */
export interface Sending {
  done: Promise<Dokument>;
  abort(): void;
}

export const MAKS_STORRELSE = 25 * 1024 * 1024;
export const MAKS_ANTALL = 10;

const base = (innbyggerId: string) => `/dokument/for/${encodeURIComponent(innbyggerId)}`;

export const documentUrl = (innbyggerId: string, id: string): string =>
  `${base(innbyggerId)}/${encodeURIComponent(id)}`;

export async function listDocuments(innbyggerId: string, tilhorer: string): Promise<Dokument[]> {
  return JSON.parse(await request('GET', `${base(innbyggerId)}?tilhorer=${encodeURIComponent(tilhorer)}`));
}

export async function removeDocument(innbyggerId: string, id: string): Promise<void> {
  await request('DELETE', documentUrl(innbyggerId, id));
}

/** XMLHttpRequest, since fetch cannot tell how much has been sent. */
export function uploadDocument(
  innbyggerId: string,
  tilhorer: string,
  file: File,
  progress: (percent: number) => void,
): Sending {
  const xhr = new XMLHttpRequest();
  const done = new Promise<Dokument>((resolve, reject) => {
    xhr.upload.onprogress = (e) => e.lengthComputable && progress(Math.floor((100 * e.loaded) / e.total));
    xhr.onerror = xhr.ontimeout = () => reject(new DokumentFeil('nett'));
    xhr.onload = () => {
      const document = xhr.status < 300 ? parse<Dokument>(xhr.responseText) : undefined;
      if (document?.id) resolve(document);
      else reject(new DokumentFeil(errorCode(xhr.status, xhr.responseText)));
    };
  });
  const form = new FormData();
  form.append('fil', file, file.name);
  xhr.open('POST', `${base(innbyggerId)}/${encodeURIComponent(tilhorer)}`);
  for (const [name, value] of Object.entries(headers())) xhr.setRequestHeader(name, value);
  xhr.send(form);
  return { done, abort: () => xhr.abort() };
}

export function errorCode(status: number, body: string): Feilkode {
  const kode = parse<{ kode?: Feilkode }>(body)?.kode;
  if (kode) return kode;
  if (status === 413) return 'dokument.stor';
  if (status === 404) return 'ikke-funnet';
  // A login page with status 200 is what a lost session looks like.
  return status === 401 || status === 403 || status < 400 ? 'innlogging' : 'annet';
}

async function request(method: string, url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { method, headers: method === 'GET' ? { Accept: 'application/json' } : headers() });
  } catch {
    throw new DokumentFeil('nett');
  }
  const body = await response.text();
  if (!response.ok || response.redirected) throw new DokumentFeil(errorCode(response.status, body));
  return body;
}

function headers(): Record<string, string> {
  return { Accept: 'application/json', ...csrfHeader() };
}

function parse<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}
