import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import '../../design/laster.js';
import { navigate } from '../../design/ruter.js';
import { View } from '../../design/view.js';
import { language } from '../../i18n/sprak.js';
import '../lesing.js';
import { lestVedlegg } from '../felt/lest-vedlegg.js';
import { levert } from '../levert.js';
import { readQuestionnaire } from '../motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from '../motor/fhir.js';
import { Svartilstand } from '../motor/svartilstand.js';
import type { MvSkjema } from '../mv-skjema.js';
import '../mv-skjema.js';
import '../svarforskjell.js';
import { formAddress } from './api.js';
import { Dommer } from './dom.js';
import { domvisning } from './domvisning.js';
import './forhandsvis.css';
import { fetchForm, Lesefeil } from './hent.js';
import type { MvInnlasting, Valgt } from './innlasting.js';
import './innlasting.js';
import { svarvisning } from './svarvisning.js';
import { chosenVisning, isLayout, type Visning, visningsvalg } from './visningsvalg.js';

/** A form as those who answer it will see it, for the one who makes it. Nothing that is filled in is stored. */
export class ForhandsvisView extends View {
  @state() private form?: QuestionnaireJson;
  @state() private svar: ResponseJson = {};
  @state() private tidligere: ResponseJson = {};
  @state() private fetching = false;
  @state() private levert?: ResponseJson;

  readonly #dommer = new Dommer(this);
  #source = '';
  #errors = false;

  override pageTitle(): string {
    return this.form?.title ? `${this.form.title} – ${msg('Forhåndsvis skjema')}` : msg('Forhåndsvis skjema');
  }

  override busy(): boolean {
    return this.fetching && !this.form;
  }

  /** Another page of the same form is no other place: the form itself says where focus goes. */
  override arrive(scroll: number): void {
    if (!this.form || this.#address() !== this.#source) super.arrive(scroll);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const address = this.#address();
    if (address === this.#source) return;
    this.#source = address;
    this.fetching = address !== '';
    if (address) void this.#fetch(address);
  }

  protected override render() {
    if (this.busy()) return html`<mv-laster></mv-laster>`;
    return html`
      <div class="mv-stabel" data-luft="stor">
        <div class="mv-stabel mv-smal mv-forhandsvis-styring">
          <h1 tabindex="-1">${msg('Forhåndsvis skjema')}</h1>
          <p class="mv-ingress">
            ${msg('Se hvordan et skjema blir for dem som skal svare. Det du fyller ut her, blir ikke lagret.')}
          </p>
        </div>
        <details class="ds-details mv-forhandsvis-styring" ?open=${!this.form}>
          <summary>${msg('Velg skjema')}</summary>
          <div>
            <mv-innlasting .url=${this.query.get('url') ?? ''} @skjema-valgt=${this.#chosen}></mv-innlasting>
          </div>
        </details>
        ${this.form ? this.#preview(this.form) : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.form) return;
    if (!this.levert) this.#judge();
    const feil = this.query.has('feil');
    if (this.#errors === feil && !changed.has('form')) return;
    this.#errors = feil;
    const skjema = this.#skjema();
    if (feil) void skjema?.updateComplete.then(() => skjema.showErrors());
    else skjema?.hideErrors();
  }

  #preview(form: QuestionnaireJson) {
    const visning = chosenVisning(this.query, form);
    return html`
      <div class="mv-forhandsvis-styring">
        ${visningsvalg({
          visning,
          feil: this.query.has('feil'),
          choose: (chosen) => this.#ask({ visning: chosen, side: '' }),
          toggle: (feil) => this.#ask({ feil: feil ? '1' : '' }),
          keep: this.#keep,
          print: () => window.print(),
        })}
      </div>
      <div class="mv-forhandsvis">
        <section class="mv-stabel mv-forhandsvis-skjema" aria-labelledby="skjema-tittel">
          <h2 id="skjema-tittel">${form.title || msg('Skjema uten tittel')}</h2>
          ${this.#shown(form, visning)}
        </section>
        <div class="mv-stabel mv-forhandsvis-side mv-forhandsvis-styring">
          ${domvisning(this.#dommer.dom)} ${svarvisning(this.levert)}
        </div>
      </div>
    `;
  }

  #shown(form: QuestionnaireJson, visning: Visning) {
    if (visning === 'les') return html`<mv-skjemalesing .questionnaire=${form} .svar=${this.svar}></mv-skjemalesing>`;
    if (!isLayout(visning)) {
      return html`<mv-svarforskjell
        .questionnaire=${form}
        .tidligere=${this.tidligere}
        .svar=${this.svar}
      ></mv-svarforskjell>`;
    }
    return html`
      <mv-skjema
        .questionnaire=${form}
        .svar=${this.svar}
        .visningsform=${visning}
        .side=${this.query.get('side') ?? ''}
        .ferdig=${msg('Ferdig')}
        .vedlegg=${lestVedlegg}
        @svar-endret=${this.#answered}
        @side-valgt=${(event: CustomEvent<string>) => this.#ask({ side: event.detail }, false)}
        @skjema-ferdig=${() => announce(msg('Alt er fylt ut riktig.'))}
      ></mv-skjema>
    `;
  }

  #skjema(): MvSkjema | null {
    return this.querySelector('mv-skjema');
  }

  /** Where the address of the page says that the form is. */
  #address(): string {
    const skjema = this.query.get('skjema');
    return skjema ? formAddress(skjema, language()) : (this.query.get('url') ?? '');
  }

  /** Says something else in the address; the empty text takes it out. */
  #ask(parts: Record<string, string>, replace = true): void {
    const query = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(parts)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    navigate(`${location.pathname}?${query}`, { replace });
  }

  async #fetch(address: string): Promise<void> {
    const form = await fetchForm(address).catch((error: Error) => error);
    if (address !== this.#source) return;
    this.fetching = false;
    if (!(form instanceof Error)) this.#open(form);
    else if (form instanceof Lesefeil) await this.#refuse(form);
    else throw form;
  }

  async #refuse({ message }: Lesefeil): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLDetailsElement>('details')!.open = true;
    this.querySelector<MvInnlasting>('mv-innlasting')!.refuse(this.query.has('skjema') ? 'skjema' : 'url', message);
  }

  /** The same form in another language keeps what is filled in. */
  #open(form: QuestionnaireJson): void {
    if (!this.form || !form.url || form.url !== this.form.url) this.svar = this.tidligere = {};
    this.form = form;
    this.levert = undefined;
  }

  #judge(): void {
    const form = this.form!;
    this.#dommer.ask(form, () => {
      const tilstand = this.#skjema()?.tilstand ?? new Svartilstand(readQuestionnaire(form), this.svar);
      return (this.levert = levert(tilstand));
    });
  }

  readonly #keep = (): void => {
    this.tidligere = this.svar;
    announce(msg('Svarene er utgangspunktet nå.'));
  };

  readonly #chosen = (event: Event): void => {
    const { skjema, url, form } = (event as CustomEvent<Valgt>).detail;
    this.#source = '';
    if (form) {
      this.#open(form);
      navigate(location.pathname, { replace: true });
      return;
    }
    const query = new URLSearchParams(skjema ? { skjema } : { url: url! });
    navigate(`${location.pathname}?${query}`);
  };

  readonly #answered = (event: Event): void => {
    this.svar = (event as CustomEvent<ResponseJson>).detail;
    this.#judge();
  };
}

customElements.define('mv-forhandsvis-view', ForhandsvisView);
