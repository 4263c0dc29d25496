import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { announce } from '../../design/kunngjor.js';
import { filstorrelse, filtyper, STORST_FIL } from '../fil.js';
import type { Felt } from '../kontekst.js';
import { field } from '../motor/value.js';
import { beskrevet, etikett, hjelp } from './deler.js';

/** A file that is read in the browser and becomes a part of the answer. For a form that no server stores the files of. */
export class MvLestVedlegg extends Del {
  @property({ attribute: false }) felt!: Felt;

  protected override render() {
    const { felt } = this;
    const { mimeTypes, maxSize } = felt.node.item.limits;
    const { value } = felt;
    const about = `${felt.id}-om`;
    return html`
      ${etikett(felt)} ${hjelp(felt)}
      <p data-field="description" id=${about}>${krav(mimeTypes, maxSize ?? STORST_FIL)}</p>
      <input
        class="ds-input"
        id=${felt.id}
        type="file"
        accept=${mimeTypes.join(',') || nothing}
        aria-describedby=${beskrevet(felt, about) ?? nothing}
        aria-invalid=${felt.invalid ? 'true' : nothing}
        @change=${(event: Event) => void this.#read(event.target as HTMLInputElement)}
      />
      ${
        value
          ? html`<p class="mv-skjema-fil">
              <span>${msg(str`Lagt ved: ${field(value, 'title') || msg('En fil')}`)}</span>
              <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" @click=${this.#clear}>
                ${msg('Fjern filen')}<span class="ds-sr-only">: ${field(value, 'title')}</span>
              </button>
            </p>`
          : nothing
      }
    `;
  }

  async #read(input: HTMLInputElement): Promise<void> {
    const { felt } = this;
    const [file] = input.files ?? [];
    if (!file) return;
    if (file.size > (felt.node.item.limits.maxSize ?? STORST_FIL)) return felt.set([], 'filstorrelse');
    const data = await contentOf(file);
    if (data === undefined) return felt.set([], 'filinnhold');
    const contentType = file.type || 'application/octet-stream';
    felt.set([{ type: 'Attachment', raw: { contentType, data, size: file.size, title: file.name } }]);
    announce(msg(str`Lagt ved: ${file.name}`));
  }

  readonly #clear = (): void => {
    const input = this.querySelector('input')!;
    input.value = '';
    this.felt.set([]);
    input.focus();
  };
}

function krav(types: string[], maxSize: number): string {
  const size = filstorrelse(maxSize);
  return types.length
    ? msg(str`Filen kan være av typen ${filtyper(types.join(','))}, og høyst ${size}.`)
    : msg(str`Filen kan være høyst ${size}.`);
}

/** In base64, as FHIR holds it; undefined where the browser may not read the file. */
function contentOf(file: File): Promise<string | undefined> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => done(undefined);
    reader.readAsDataURL(file);
  });
}

customElements.define('mv-lest-vedlegg', MvLestVedlegg);
