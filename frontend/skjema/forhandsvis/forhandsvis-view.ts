import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { navigate } from '../../design/ruter.js';
import { View } from '../../design/view.js';
import { language } from '../../i18n/sprak.js';
import { levert } from '../levert.js';
import type { QuestionnaireJson, ResponseJson } from '../motor/fhir.js';
import type { MvSkjema } from '../mv-skjema.js';
import '../mv-skjema.js';
import { formAddress } from './api.js';
import { Dommer } from './dom.js';
import { domvisning } from './domvisning.js';
import './forhandsvis.css';
import type { MvInnlasting, Valgt } from './innlasting.js';
import './innlasting.js';
import { fetchForm, Lesefeil } from './lesing.js';
import { svarvisning } from './svarvisning.js';

/** A form as those who answer it will see it, for the one who makes it. Nothing that is filled in is stored. */
export class ForhandsvisView extends View {
  @state() private form?: QuestionnaireJson;
  @state() private svar: ResponseJson = {};
  @state() private levert?: ResponseJson;

  readonly #dommer = new Dommer(this);
  #source = '';
  #fetching = false;

  override pageTitle(): string {
    return msg('Forhåndsvis skjema');
  }

  override busy(): boolean {
    return this.#fetching;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const address = this.#address();
    if (address === this.#source) return;
    this.#source = address;
    if (address) void this.#fetch(address);
  }

  protected override render() {
    return html`
      <div class="mv-stabel" data-luft="stor">
        <div class="mv-stabel mv-smal">
          <h1 tabindex="-1">${msg('Forhåndsvis skjema')}</h1>
          <p class="mv-ingress">
            ${msg('Se hvordan et skjema blir for dem som skal svare. Det du fyller ut her, blir ikke lagret.')}
          </p>
        </div>
        <details class="ds-details" ?open=${!this.form}>
          <summary>${msg('Velg skjema')}</summary>
          <div><mv-innlasting .url=${this.query.get('url') ?? ''} @skjema-valgt=${this.#chosen}></mv-innlasting></div>
        </details>
        ${this.form ? this.#preview(this.form) : nothing}
      </div>
    `;
  }

  #preview(form: QuestionnaireJson) {
    return html`
      <div class="mv-forhandsvis">
        <section class="mv-stabel mv-forhandsvis-skjema" aria-labelledby="skjema-tittel">
          <h2 id="skjema-tittel" tabindex="-1">${form.title || msg('Skjema uten tittel')}</h2>
          <mv-skjema .questionnaire=${form} .svar=${this.svar} @svar-endret=${this.#answered}></mv-skjema>
        </section>
        <div class="mv-stabel mv-forhandsvis-side">${domvisning(this.#dommer.dom)} ${svarvisning(this.levert)}</div>
      </div>
    `;
  }

  protected override updated(): void {
    if (this.form && !this.levert) this.#judge();
  }

  /** Where the address of the page says that the form is. */
  #address(): string {
    const skjema = this.query.get('skjema');
    return skjema ? formAddress(skjema, language()) : (this.query.get('url') ?? '');
  }

  async #fetch(address: string): Promise<void> {
    this.#fetching = true;
    try {
      const form = await fetchForm(address);
      if (address === this.#source) this.#open(form);
    } catch (error) {
      if (!(error instanceof Lesefeil)) throw error;
      await this.updateComplete;
      this.querySelector<HTMLDetailsElement>('details')!.open = true;
      this.querySelector<MvInnlasting>('mv-innlasting')!.refuse(
        this.query.has('skjema') ? 'skjema' : 'url',
        error.message,
      );
    } finally {
      this.#fetching = false;
      this.requestUpdate();
    }
  }

  /** The same form in another language keeps what is filled in. */
  #open(form: QuestionnaireJson): void {
    if (!this.form || !form.url || form.url !== this.form.url) this.svar = {};
    this.form = form;
    this.levert = undefined;
  }

  #judge(): void {
    const skjema = this.querySelector<MvSkjema>('mv-skjema')!;
    this.#dommer.ask(this.form!, () => (this.levert = levert(skjema.tilstand)));
  }

  readonly #chosen = (event: Event): void => {
    const { skjema, url, form } = (event as CustomEvent<Valgt>).detail;
    if (form) {
      this.#source = '';
      this.#open(form);
      navigate(location.pathname, { replace: true });
      return;
    }
    this.#source = '';
    const query = new URLSearchParams(skjema ? { skjema } : { url: url! });
    navigate(`${location.pathname}?${query}`);
  };

  readonly #answered = (event: Event): void => {
    this.svar = (event as CustomEvent<ResponseJson>).detail;
    this.#judge();
  };
}

customElements.define('mv-forhandsvis-view', ForhandsvisView);
