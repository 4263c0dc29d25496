import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { invalidField } from '../../design/api.js';
import { feil, feilmelding } from '../../design/feil.js';
import { datofelt, feilsammendrag, type Feltfeil, focusSummary, tekstfelt, toDate } from '../../design/felt.js';
import '../../design/laster.js';
import { navigate } from '../../design/ruter.js';
import { type Steg, stegviser } from '../../design/steg.js';
import { formatDate } from '../../design/tid.js';
import { View } from '../../design/view.js';
import { finnMottaker, gi, type Mottaker, type Omrade, oversikt } from './fullmakt-api.js';
import { fullmaktFeil, omradeOrd } from './fullmakt-ord.js';
import { omradevalg, varighetvalg } from './fullmaktvalg.js';
import { requireBorger } from './okt.js';

const STEPS = ['hvem', 'hva', 'tid', 'bekreft'] as const;

/** Giving a mandate, one question a page: to whom, for what, for how long, and is it right. Nothing is given before the last. */
export class GiFullmaktView extends View {
  @state() private ready = false;
  @state() private error?: unknown;
  @state() private feil: Feltfeil = {};
  @state() private failed = '';
  @state() private working = false;
  @state() private fodselsnummer = '';
  @state() private etternavn = '';
  @state() private mottaker?: Mottaker;
  @state() private omrader: Omrade[] = [];
  @state() private lenge: '' | 'alltid' | 'dato' = '';
  @state() private til = ['', '', ''];

  #step = '';

  override pageTitle(): string {
    return [
      msg('Hvem skal få fullmakt?'),
      msg('Hva skal personen kunne gjøre?'),
      msg('Hvor lenge skal fullmakten vare?'),
      msg('Er dette riktig?'),
    ][this.#current()];
  }

  override busy(): boolean {
    return !this.ready && this.error === undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      await requireBorger();
      const { kanGi } = await oversikt(this.params.innbyggerId);
      if (!kanGi) navigate(this.#overview(), { replace: true });
      this.ready = true;
    } catch (error) {
      this.error = error;
    }
  }

  protected override willUpdate(): void {
    const step = this.query.get('steg') ?? '';
    if (step === this.#step) return;
    this.#step = step;
    this.feil = {};
    this.failed = '';
    // what was written is only here: one who comes straight to a later step begins at the first
    if (step && !this.mottaker) navigate(this.#path('hvem'), { replace: true });
  }

  protected override render() {
    if (this.error !== undefined) return feil(this.error);
    if (!this.ready) return html`<mv-laster></mv-laster>`;
    const current = this.#current();
    return html`
      <div class="mv-stabel" data-luft="stor">
        ${stegviser(this.#steps(), current, ({ id }) => this.#path(id), msg('Steg for å gi fullmakt'))}
        <form class="mv-stabel mv-smal" novalidate @submit=${this.#submit}>
          <h1 tabindex="-1">${this.pageTitle()}</h1>
          ${feilsammendrag(this.feil)}
          ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
          ${this.#page(current)}
          <p class="mv-knapper mv-knapper-steg">
            <button class="ds-button mv-stor-knapp" type="submit" aria-busy=${this.working ? 'true' : nothing}>
              ${current === 3 ? msg('Gi fullmakt') : msg('Gå videre')}
            </button>
            ${
              current
                ? html`<a class="ds-button" data-variant="secondary" href=${this.#path(STEPS[current - 1])}
                    >${msg('Tilbake')}</a
                  >`
                : nothing
            }
            <a href=${this.#overview()}>${msg('Avbryt')}</a>
          </p>
        </form>
      </div>
    `;
  }

  #page(current: number): TemplateResult {
    switch (STEPS[current]) {
      case 'hvem':
        return this.#hvem();
      case 'hva':
        return omradevalg(
          msg(str`Velg det ${this.mottaker!.navn} skal kunne gjøre for deg.`),
          this.omrader,
          this.feil,
          (valgt) => {
            this.omrader = valgt;
            this.feil = {};
          },
        );
      case 'tid':
        return html`
          ${varighetvalg(this.lenge, this.feil, (lenge) => {
            this.lenge = lenge;
            this.feil = {};
          })}
          ${
            this.lenge === 'dato'
              ? datofelt({
                  id: 'til',
                  legend: msg('Siste dag fullmakten gjelder'),
                  hint: msg('For eksempel 31 12 2027'),
                  value: this.til,
                  feil: this.feil,
                  input: (til) => (this.til = til),
                })
              : nothing
          }
        `;
      case 'bekreft':
        return this.#summary();
    }
  }

  #hvem() {
    return html`
      <p>
        ${msg(
          'Du må kunne både fødselsnummeret og etternavnet til personen. Spør personen om nummeret hvis du ikke har det.',
        )}
      </p>
      ${tekstfelt({
        id: 'fodselsnummer',
        label: msg('Fødselsnummer, 11 siffer'),
        value: this.fodselsnummer,
        feil: this.feil,
        mode: 'numeric',
        input: (value) => (this.fodselsnummer = value),
      })}
      ${tekstfelt({
        id: 'etternavn',
        label: msg('Etternavn'),
        value: this.etternavn,
        feil: this.feil,
        input: (value) => (this.etternavn = value),
      })}
    `;
  }

  #summary() {
    const navn = this.mottaker!.navn;
    const lenge =
      this.lenge === 'dato' ? msg(str`Til og med ${formatDate(toDate(this.til)!)}`) : msg('Til du trekker den tilbake');
    return html`
      <p class="mv-ingress">${msg(str`Du gir ${navn} lov til å handle for deg.`)}</p>
      <dl class="mv-fakta mv-kort">
        <dt>${msg('Hvem')}</dt>
        <dd>${navn}</dd>
        <dt>${msg('Kan gjøre dette for deg')}</dt>
        <dd>${this.omrader.map((omrade) => `${omradeOrd(omrade).navn}: ${omradeOrd(omrade).hva}`).join('\n')}</dd>
        <dt>${msg('Varer')}</dt>
        <dd>${lenge}</dd>
      </dl>
      <ul class="ds-list">
        <li>${msg('Du kan trekke den tilbake når du vil. Det virker med en gang.')}</li>
        <li>${msg(str`Du kan alltid se hva ${navn} har gjort for deg.`)}</li>
        <li>${msg(str`${navn} kan ikke gi fullmakten videre til andre.`)}</li>
      </ul>
    `;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.working) return;
    this.working = true;
    this.failed = '';
    this.feil = {};
    try {
      await this.#go();
    } catch (error) {
      this.#tell(error);
    } finally {
      this.working = false;
    }
  };

  async #go(): Promise<void> {
    const { innbyggerId } = this.params;
    switch (STEPS[this.#current()]) {
      case 'hvem':
        this.mottaker = await finnMottaker(innbyggerId, this.fodselsnummer, this.etternavn);
        navigate(this.#path('hva'));
        return;
      case 'hva':
        if (this.omrader.length) navigate(this.#path('tid'));
        else this.#show({ omrader: fullmaktFeil('omrader', 'mangler') });
        return;
      case 'tid':
        this.#checkTime();
        return;
      case 'bekreft': {
        const til = this.lenge === 'dato' ? toDate(this.til)! : null;
        const { id } = await gi(innbyggerId, this.mottaker!.id, this.omrader, til);
        navigate(`${this.#overview()}?gitt=${id}`, { replace: true });
      }
    }
  }

  #checkTime(): void {
    const date = toDate(this.til);
    if (!this.lenge) this.#show({ lenge: msg('Velg hvor lenge fullmakten skal vare.') });
    else if (this.lenge === 'dato' && !date) this.#show({ til: msg('Skriv dag, måned og år.') });
    else if (this.lenge === 'dato' && date! < new Date().toISOString().slice(0, 10)) {
      this.#show({ til: fullmaktFeil('til', 'fortid') });
    } else navigate(this.#path('bekreft'));
  }

  /** At its field, where it is on this page; else in one line above. */
  #tell(error: unknown): void {
    const invalid = invalidField(error);
    if (!invalid) this.failed = feilmelding(error);
    else if (this.querySelector(`#${invalid.felt}`)) {
      this.#show({ [invalid.felt]: fullmaktFeil(invalid.felt, invalid.kode) });
    } else this.failed = fullmaktFeil(invalid.felt, invalid.kode);
  }

  #show(feil: Feltfeil): void {
    this.feil = feil;
    void this.updateComplete.then(() => focusSummary(this));
  }

  #current(): number {
    return (
      Math.max(0, STEPS.indexOf((this.query.get('steg') ?? 'hvem') as (typeof STEPS)[number])) * (this.mottaker ? 1 : 0)
    );
  }

  #steps(): Steg[] {
    const titles = [msg('Hvem'), msg('Hva'), msg('Hvor lenge'), msg('Se over')];
    return STEPS.map((id, i) => ({ id, tittel: titles[i] }));
  }

  #path(step: string): string {
    return `${this.#overview()}/gi${step === 'hvem' ? '' : `?steg=${step}`}`;
  }

  #overview(): string {
    return `/for/${this.params.innbyggerId}/fullmakter`;
  }
}

customElements.define('mv-gi-fullmakt-view', GiFullmaktView);
