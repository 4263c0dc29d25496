import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { formatClock, formatDate } from '../../design/tid.js';
import { ugyldigFelt } from '../../design/ugyldig.js';
import { askInnsyn, type Innsyn, type Sporsmal } from './innsyn-api.js';
import { sporsmalskladder } from './sporsmalskladd.js';

/** One line of the log: who did what, when and why, and what one asked about it. */
export class Innsynskort extends Del {
  @property() innbyggerId = '';
  @property({ attribute: false }) innsyn!: Innsyn;
  /** The reader is the person the log is about. */
  @property({ type: Boolean }) egen = false;

  @state() private open = false;
  @state() private text = '';
  @state() private problem = '';
  @state() private sending = false;
  @state() private sent?: Sporsmal;

  override connectedCallback(): void {
    super.connectedCallback();
    this.text = sporsmalskladder.read(this.innsyn.id);
    this.open = this.text !== '';
  }

  protected override render() {
    const { innsyn } = this;
    const sporsmal = this.sent ?? innsyn.sporsmal;
    return html`
      <article class="mv-kort" aria-labelledby=${this.#id('hvem')}>
        <p id=${this.#id('hvem')}>${this.#sentence()}</p>
        <p>
          ${innsyn.tillatt ? msg('Grunn:') : msg('Hvorfor ikke:')} ${innsyn.hvorfor}
          ${innsyn.tillatt ? nothing : html`<span class="ds-tag" data-color="warning">${msg('Fikk ikke se')}</span>`}
        </p>
        <p class="mv-dempet">${this.#when()}</p>
        ${sporsmal ? this.#asked(sporsmal) : innsyn.slag === 'ANSATT' ? this.#ask() : nothing}
      </article>
    `;
  }

  #sentence() {
    const { hvem, stilling, tillatt, hva, slag } = this.innsyn;
    const name = slag === 'SELV' && this.egen ? msg('Du') : hvem;
    return html`<strong>${name}</strong>${stilling ? `, ${stilling},` : nothing}
      ${tillatt ? `${hva}.` : msg(str`prøvde å ${hva}, men fikk ikke lov.`)}`;
  }

  #when(): string {
    const { forste, siste, antall } = this.innsyn;
    const from = formatClock(forste);
    const to = formatClock(siste);
    if (antall === 1) return msg(str`Klokken ${to}`);
    return from === to
      ? msg(str`${antall} ganger, klokken ${to}`)
      : msg(str`${antall} ganger, mellom klokken ${from} og ${to}`);
  }

  #asked({ sporsmal, stilt, stiltAv, svar, besvart, besvartAv }: Sporsmal) {
    return html`
      <div class="mv-samtale">
        <p class="mv-dempet">${msg(str`${stiltAv} spurte ${formatDate(stilt)}:`)}</p>
        <p class="mv-linjer">${sporsmal}</p>
        ${
          svar
            ? html`<p class="mv-dempet">${msg(str`${besvartAv} svarte ${formatDate(besvart!)}:`)}</p>
                <p class="mv-linjer">${svar}</p>`
            : html`<p>${msg('Lederen har ikke svart ennå. Svaret kommer her.')}</p>`
        }
      </div>
    `;
  }

  #ask() {
    if (!this.open) {
      return html`
        <p class="mv-knapper">
          <button class="ds-button" data-variant="secondary" type="button" @click=${this.#toggle}>
            ${msg('Spør om dette oppslaget')}<span class="ds-sr-only">: ${this.innsyn.hvem}</span>
          </button>
        </p>
      `;
    }
    const problemId = this.#id('feil');
    return html`
      <form class="mv-stabel" novalidate @submit=${this.#send}>
        <div class="ds-field">
          <label class="ds-label" for=${this.#id('tekst')}>${msg('Hva lurer du på?')}</label>
          <p id=${this.#id('hjelp')} class="mv-dempet">
            ${msg('Lederen for enheten leser spørsmålet og svarer deg her.')}
          </p>
          <textarea
            class="ds-input"
            id=${this.#id('tekst')}
            rows="4"
            maxlength="2000"
            aria-describedby=${`${this.#id('hjelp')}${this.problem ? ` ${problemId}` : ''}`}
            aria-invalid=${this.problem ? 'true' : nothing}
            .value=${this.text}
            @input=${this.#write}
          ></textarea>
          ${this.problem ? html`<p id=${problemId} class="ds-validation-message">${this.problem}</p>` : nothing}
        </div>
        <p class="mv-knapper">
          <button class="ds-button" type="submit" aria-busy=${this.sending ? 'true' : nothing}>
            ${this.sending ? msg('Sender …') : msg('Send spørsmålet')}
          </button>
          <button class="ds-button" data-variant="secondary" type="button" @click=${this.#cancel}>
            ${msg('Avbryt')}
          </button>
        </p>
      </form>
    `;
  }

  readonly #toggle = async (): Promise<void> => {
    this.open = true;
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  };

  readonly #write = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    sporsmalskladder.write(this.innsyn.id, this.text);
  };

  readonly #cancel = async (): Promise<void> => {
    this.text = this.problem = '';
    this.open = false;
    sporsmalskladder.write(this.innsyn.id, '');
    await this.updateComplete;
    this.querySelector('button')?.focus();
  };

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.sending) return;
    this.problem = this.text.trim() ? '' : msg('Skriv hva du lurer på.');
    if (this.problem) {
      this.querySelector('textarea')?.focus();
      return;
    }
    this.sending = true;
    try {
      this.sent = await askInnsyn(this.innbyggerId, this.innsyn.id, this.text);
      sporsmalskladder.write(this.innsyn.id, '');
      announce(msg('Spørsmålet er sendt.'));
    } catch (error) {
      this.problem = ugyldigFelt(error)
        ? msg('Spørsmålet er for langt. Skriv det kortere.')
        : `${feilmelding(error)} ${msg('Det du har skrevet, står her fortsatt.')}`;
    } finally {
      this.sending = false;
    }
  };

  #id(part: string): string {
    return `innsyn-${this.innsyn.id}-${part}`;
  }
}

customElements.define('mv-innsynskort', Innsynskort);
