import { DokumentFeil, MAKS_ANTALL, MAKS_STORRELSE, type Dokument, type Feilkode, type Sending } from './api.js';

/** A file that someone chose and that the server does not have yet. */
export interface Opplasting {
  nr: number;
  fil: File;
  tilstand: 'VENTER' | 'SENDER' | 'FEIL';
  prosent: number;
  kode?: Feilkode;
}

export interface QueueHost {
  /** How many files the server has. */
  count(): number;
  send(file: File, progress: (percent: number) => void): Sending;
  /** The file, if an earlier try reached the server though its answer never came back. */
  findSent(file: File): Promise<Dokument | undefined>;
  stored(document: Dokument, upload: Opplasting): void;
  failed(upload: Opplasting): void;
  changed(): void;
}

/** Sends one file at a time, so that a slow line carries the first one home before it starts on the next. */
export class UploadQueue {
  readonly uploads: Opplasting[] = [];
  #nr = 0;
  #current?: { upload: Opplasting; sending?: Sending };

  constructor(private readonly host: QueueHost) {}

  get busy(): boolean {
    return this.uploads.some((u) => u.tilstand !== 'FEIL');
  }

  add(files: Iterable<File>): void {
    for (const fil of files) {
      const upload: Opplasting = { nr: ++this.#nr, fil, tilstand: 'VENTER', prosent: 0 };
      const kode = this.#check(fil);
      this.uploads.push(upload);
      if (kode) this.#fail(upload, kode);
    }
    this.host.changed();
    void this.#next();
  }

  /** Tries again what the network or the server failed. */
  retry(upload: Opplasting): void {
    Object.assign(upload, { tilstand: 'VENTER', prosent: 0 });
    this.host.changed();
    void this.#next();
  }

  /** Takes a file out of the queue, and stops it if it is on its way. */
  drop(upload: Opplasting): void {
    this.#remove(upload);
    if (this.#current?.upload === upload) {
      this.#current.sending?.abort();
      this.#current = undefined;
    }
    this.host.changed();
    void this.#next();
  }

  #check(file: File): Feilkode | undefined {
    if (file.size > MAKS_STORRELSE) return 'dokument.stor';
    if (file.size === 0) return 'dokument.tom';
    const waiting = this.uploads.filter((u) => u.tilstand !== 'FEIL').length;
    return this.host.count() + waiting >= MAKS_ANTALL ? 'dokument.antall' : undefined;
  }

  async #next(): Promise<void> {
    const upload = this.uploads.find((u) => u.tilstand === 'VENTER');
    if (!upload || this.#current) return;
    const current: { upload: Opplasting; sending?: Sending } = { upload };
    this.#current = current;
    const again = upload.kode === 'nett';
    Object.assign(upload, { tilstand: 'SENDER', kode: undefined });
    this.host.changed();
    try {
      let document = again ? await this.host.findSent(upload.fil) : undefined;
      if (this.#current !== current) return;
      if (!document) {
        current.sending = this.host.send(upload.fil, (percent) => {
          upload.prosent = percent;
          this.host.changed();
        });
        document = await current.sending.done;
      }
      if (this.#current !== current) return;
      this.#remove(upload);
      this.host.stored(document, upload);
    } catch (error) {
      if (this.#current !== current) return;
      this.#fail(upload, error instanceof DokumentFeil ? error.kode : 'annet');
    }
    this.#current = undefined;
    this.host.changed();
    void this.#next();
  }

  #fail(upload: Opplasting, kode: Feilkode): void {
    Object.assign(upload, { tilstand: 'FEIL', kode });
    this.host.failed(upload);
  }

  #remove(upload: Opplasting): void {
    const index = this.uploads.indexOf(upload);
    if (index >= 0) this.uploads.splice(index, 1);
  }
}
