import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  DokumentFeil,
  documentUrl,
  listDocuments,
  removeDocument,
  uploadDocument,
  type Dokument,
  type Feilkode,
} from './api.js';
import { errorText, retryable, sizeText } from './tekster.js';
import { UploadQueue, type Opplasting } from './upload-queue.js';
import './vedlegg.css';

/** Told each time files came, went or are on their way. */
export interface VedleggEndret {
  antall: number;
  laster: boolean;
}

const TYPES = '.pdf,.png,.jpg,.jpeg,.heic,.heif,application/pdf,image/png,image/jpeg,image/heic,image/heif';

/**
 * The attachments of something (`tilhorer`, such as an application): list, add, remove. With `readonly` only the
 * list. Fires `vedlegg-endret` (VedleggEndret).
 */
@customElement('mv-vedlegg')
export class MvVedlegg extends LitElement {
  @property({ attribute: false }) innbyggerId = '';
  @property({ attribute: false }) tilhorer = '';
  @property({ type: Boolean }) readonly = false;

  @state() private documents?: Dokument[];
  @state() private listError?: Feilkode;
  @state() private removeError?: { id: string; kode: Feilkode };
  @state() private spoken = '';
  @state() private dragging = false;

  private lastSaid = 0;

  private readonly queue = new UploadQueue({
    count: () => this.attachments.length,
    send: (file, progress) => uploadDocument(this.innbyggerId, this.tilhorer, file, progress),
    findSent: (file) => this.findSent(file),
    stored: (document) => {
      this.documents = [...(this.documents ?? []), document];
      this.say(msg(str`${document.filnavn} er lagt ved.`));
    },
    failed: (upload) => this.say(`${upload.fil.name}: ${errorText(upload.kode!)}`),
    changed: () => this.tell(),
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('innbyggerId') && !changed.has('tilhorer')) return;
    this.documents = undefined;
    if (this.innbyggerId && this.tilhorer) void this.load();
  }

  protected override render() {
    const empty = this.documents && !this.attachments.length && !this.queue.uploads.length;
    return html`
      ${this.readonly ? nothing : this.picker()} ${this.listError ? this.listFailure(this.listError) : nothing}
      ${empty ? html`<p class="ds-paragraph">${msg('Ingen vedlegg.')}</p>` : this.list()}
      <p class="ds-sr-only" role="status">${this.spoken}</p>
    `;
  }

  private picker() {
    return html`
      <div
        class="ds-field mv-vedlegg-felt"
        ?data-over=${this.dragging}
        @dragover=${this.onDrag}
        @dragleave=${() => (this.dragging = false)}
        @drop=${this.onDrop}
      >
        <label class="ds-label" for="mv-vedlegg-fil">${msg('Legg ved filer')}</label>
        <p id="mv-vedlegg-hjelp" data-field="description">
          ${msg('PDF eller bilde (PNG, JPEG eller HEIC). Høyst 25 MB per fil og høyst 10 filer.')}
        </p>
        <input
          class="ds-input"
          id="mv-vedlegg-fil"
          type="file"
          multiple
          accept=${TYPES}
          aria-describedby="mv-vedlegg-hjelp"
          @change=${this.onChoose}
        />
      </div>
    `;
  }

  private listFailure(kode: Feilkode) {
    return html`
      <div class="mv-vedlegg-feil">
        <p class="ds-validation-message">${errorText(kode)}</p>
        <button class="ds-button" data-variant="secondary" type="button" @click=${() => this.load()}>
          ${msg('Hent vedleggene på nytt')}
        </button>
      </div>
    `;
  }

  private list() {
    if (!this.documents) return this.listError ? nothing : html`<p class="ds-paragraph">${msg('Henter vedlegg …')}</p>`;
    return html`
      <ul class="mv-vedlegg-liste" aria-label=${msg('Vedlegg')}>
        ${repeat(
          this.attachments,
          (d) => d.id,
          (d) => this.row(d),
        )}
        ${repeat(
          this.queue.uploads,
          (u) => u.nr,
          (u) => this.uploadRow(u),
        )}
      </ul>
    `;
  }

  private row(d: Dokument) {
    const error = this.removeError?.id === d.id ? this.removeError.kode : undefined;
    return html`
      <li>
        <div class="mv-vedlegg-navn">
          <a class="ds-link" href=${documentUrl(this.innbyggerId, d.id)} download=${d.filnavn}>${d.filnavn}</a>
          <span>${sizeText(d.storrelse, document.documentElement.lang || 'nb')}</span>
          ${error ? html`<p class="ds-validation-message">${errorText(error)}</p>` : nothing}
        </div>
        ${this.readonly ? nothing : this.removeButton(msg(str`Fjern ${d.filnavn}`), () => this.remove1(d))}
      </li>
    `;
  }

  private uploadRow(u: Opplasting) {
    const name = u.fil.name;
    const label = `mv-vedlegg-${u.nr}`;
    return html`
      <li>
        <div class="mv-vedlegg-navn">
          <span id=${label}>${name}</span>
          ${
            u.tilstand === 'FEIL'
              ? html`<p class="ds-validation-message">${errorText(u.kode!)}</p>`
              : html`<progress aria-labelledby=${label} max="100" value=${u.prosent}></progress>
                  <span aria-hidden="true">${u.prosent} %</span>`
          }
        </div>
        ${
          u.tilstand === 'FEIL' && retryable(u.kode)
            ? html`<button class="ds-button" data-variant="secondary" type="button" @click=${() => this.retry(u)}>
                ${msg('Prøv igjen')}<span class="ds-sr-only"> ${name}</span>
              </button>`
            : nothing
        }
        ${
          u.tilstand === 'FEIL'
            ? this.removeButton(msg(str`Fjern ${name}`), () => this.drop(u))
            : this.removeButton(msg(str`Avbryt ${name}`), () => this.drop(u), msg('Avbryt'))
        }
      </li>
    `;
  }

  /** The visible word begins the accessible name, so that it can be spoken to by what one sees. */
  private removeButton(name: string, remove: () => void, text = msg('Fjern')) {
    return html`<button
      class="ds-button mv-vedlegg-fjern"
      data-variant="tertiary"
      type="button"
      aria-label=${name}
      @click=${remove}
    >
      ${text}
    </button>`;
  }

  private get attachments(): Dokument[] {
    return (this.documents ?? []).filter((d) => d.type === 'VEDLEGG');
  }

  private async load(): Promise<void> {
    const { innbyggerId, tilhorer } = this;
    this.listError = undefined;
    try {
      const documents = await listDocuments(innbyggerId, tilhorer);
      if (tilhorer !== this.tilhorer || innbyggerId !== this.innbyggerId) return;
      this.documents = documents;
      this.tell();
    } catch (error) {
      this.listError = code(error);
      this.say(errorText(this.listError));
    }
  }

  private async findSent(file: File): Promise<Dokument | undefined> {
    const known = new Set(this.attachments.map((d) => d.id));
    const documents = await listDocuments(this.innbyggerId, this.tilhorer);
    return documents.find((d) => d.type === 'VEDLEGG' && !known.has(d.id) && d.storrelse === file.size);
  }

  private retry(upload: Opplasting): void {
    void this.keepFocus(upload.nr, () => this.queue.retry(upload));
  }

  private drop(upload: Opplasting): void {
    const index = this.attachments.length + this.queue.uploads.indexOf(upload);
    this.queue.drop(upload);
    this.say(msg(str`${upload.fil.name} er fjernet.`));
    void this.focusNear(index);
  }

  private async remove1(d: Dokument): Promise<void> {
    const index = this.attachments.indexOf(d);
    this.removeError = undefined;
    try {
      await removeDocument(this.innbyggerId, d.id);
    } catch (error) {
      this.removeError = { id: d.id, kode: code(error) };
      this.say(`${d.filnavn}: ${errorText(this.removeError.kode)}`);
      return;
    }
    this.documents = this.documents?.filter((other) => other.id !== d.id);
    this.say(msg(str`${d.filnavn} er fjernet.`));
    this.tell();
    await this.focusNear(index);
  }

  /** After a row is gone the focus is on the one that took its place, else on the last, else where one adds files. */
  private async focusNear(index: number): Promise<void> {
    await this.updateComplete;
    const buttons = this.querySelectorAll<HTMLElement>('.mv-vedlegg-fjern');
    (buttons[Math.min(index, buttons.length - 1)] ?? this.querySelector<HTMLElement>('input'))?.focus();
  }

  private async keepFocus(nr: number, change: () => void): Promise<void> {
    change();
    await this.updateComplete;
    this.querySelector(`#mv-vedlegg-${nr}`)?.closest('li')?.querySelector<HTMLElement>('.mv-vedlegg-fjern')?.focus();
  }

  private onChoose(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.queue.add([...(input.files ?? [])]);
    input.value = ''; // so that the same file can be chosen again
  }

  private onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragging = true;
  }

  private onDrop(event: DragEvent): void {
    event.preventDefault();
    this.dragging = false;
    this.queue.add([...(event.dataTransfer?.files ?? [])]);
  }

  /** What happens at nearly the same time is said together: a new text would cut the one before it off. */
  private say(text: string): void {
    const now = Date.now();
    this.spoken = now - this.lastSaid < 1500 ? `${this.spoken} ${text}` : text;
    this.lastSaid = now;
  }

  private tell(): void {
    this.requestUpdate();
    const detail: VedleggEndret = { antall: this.attachments.length, laster: this.queue.busy };
    this.dispatchEvent(new CustomEvent('vedlegg-endret', { detail, bubbles: true }));
  }
}

const code = (error: unknown): Feilkode => (error instanceof DokumentFeil ? error.kode : 'annet');

declare global {
  interface HTMLElementTagNameMap {
    'mv-vedlegg': MvVedlegg;
  }
}
