import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { feil, feilmelding } from '../../design/feil.js';
import '../../design/laster.js';
import { navigate } from '../../design/ruter.js';
import { stegviser } from '../../design/steg.js';
import { View } from '../../design/view.js';
import type { ResponseJson } from '../../skjema/motor/fhir.js';
import type { MvSkjema } from '../../skjema/mv-skjema.js';
import '../../skjema/mv-skjema.js';
import { whenIdle } from '../../skjema/ledig.js';
import type { Dokument } from '../dokument/api.js';
import { OktController } from '../tilgang/okt.js';
import { type Skjemafeil, submit } from './api.js';
import { knapper } from './knapper.js';
import { lagringsstatus } from './lagringsstatus.js';
import { tilstedeOrd } from './skrevet.js';
import { Stegplan } from './stegplan.js';
import { Utkast } from './utkast.js';

type Senere = typeof import('./senere.js');

/** The application, one step for each part of its form, then attachments and the summary to send. */
export class SoknadView extends View {
  @state() private feil: Skjemafeil[] = [];
  @state() private vedlegg?: Dokument[];
  @state() private failed = '';
  @state() private sending = false;
  @state() private summed = false;
  /** What is not needed to fill in the form. */
  @state() private senere?: Senere;
  @state() private senereFeil?: unknown;

  readonly #utkast = new Utkast(this);
  readonly #okt = new OktController(this);
  #opened = '';
  #step = '';
  #target?: string;

  override pageTitle(): string {
    const { soknad } = this.#utkast;
    return soknad ? `${this.#plan().step.tittel} – ${soknad.tjenestenavn}` : msg('Søknad');
  }

  override busy(): boolean {
    return !this.#utkast.soknad && this.#utkast.error === undefined;
  }

  override languageChanged(): void {
    this.feil = [];
    void this.#utkast.translate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { innbyggerId, soknadId, steg } = this.params;
    if (this.#opened !== `${innbyggerId} ${soknadId}`) {
      this.#opened = `${innbyggerId} ${soknadId}`;
      void this.#open();
    }
    if (this.#step !== steg) {
      this.#step = steg;
      this.feil = [];
      this.failed = '';
      if (steg === 'oppsummering') void this.#sumUp();
      else if (steg === 'vedlegg') void this.#fetchRest();
    }
  }

  protected override updated(): void {
    if (!this.#target || this.busy()) return;
    const target = this.#target;
    this.#target = undefined;
    setTimeout(() => this.#skjema()?.focusField(target), 50); // after the heading has had focus
  }

  protected override render() {
    const { soknad, error, tilstand } = this.#utkast;
    if (error !== undefined) return feil(error, { retry: () => void this.#open() });
    if (!soknad) return html`<mv-laster></mv-laster>`;
    const plan = this.#plan();
    return html`
      <div class="mv-stabel" data-luft="stor">
        ${stegviser(plan.steps, plan.current, ({ id }) => plan.path(id))}
        <div class="mv-stabel mv-smal">
          <div>
            <p class="mv-dempet">${this.#about(soknad.tjenestenavn)}</p>
            <h1 tabindex="-1">${plan.step.tittel}</h1>
          </div>
          ${this.#others()} ${this.#conflicts()} ${this.#refused()}
          ${this.feil.length ? this.#rest()?.feilliste(this.feil, (each) => plan.path(plan.placeOf(each)), this.#goTo) : nothing}
          ${this.#body(plan)}
          ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
          ${knapper({ plan, summed: this.summed, sending: this.sending, next: () => void this.#next(), send: this.#send })}
          ${lagringsstatus(tilstand, this.#utkast.varig)}
        </div>
      </div>
    `;
  }

  #body(plan: Stegplan) {
    const { innbyggerId, soknadId } = this.params;
    const { form, svar } = this.#utkast;
    const { senere } = this;
    switch (plan.step.id) {
      case 'vedlegg':
        if (!senere) return this.#waiting();
        return html`
          <p>${msg('Her kan du legge ved brev fra lege, bilder eller annet som hjelper oss å forstå. Du må ikke.')}</p>
          <mv-vedlegg .innbyggerId=${innbyggerId} .tilhorer=${soknadId}></mv-vedlegg>
        `;
      case 'oppsummering':
        if (!senere) return this.#waiting();
        return senere.oppsummering(senere.answers(form, svar), this.vedlegg, (steg) => plan.path(steg));
      default:
        return html`
          <mv-skjema
            .questionnaire=${form}
            .svar=${svar}
            .gruppe=${plan.step.id}
            .skrevetAv=${this.#utkast.skrevet}
            @svar-endret=${this.#answered}
          ></mv-skjema>
        `;
    }
  }

  #conflicts() {
    const { form, konflikter } = this.#utkast;
    return konflikter.length === 0
      ? nothing
      : this.#rest()?.konflikt({
          form,
          konflikter,
          keepMine: (linkId, verdi) => this.#utkast.keepMine(linkId, verdi),
          takeTheirs: (linkId) => this.#utkast.takeTheirs(linkId),
        });
  }

  #others() {
    const text = tilstedeOrd(this.#utkast.tilstede);
    return text ? html`<p id="tilstede" class="ds-tag" data-color="info">${text}</p>` : nothing;
  }

  /** What is here stays to be read and copied, but nothing of it can be saved. */
  #refused() {
    const { tilstand, unsaved } = this.#utkast;
    return tilstand.slag === 'avvist' ? this.#rest()?.avvisning(tilstand.hvorfor, unsaved) : nothing;
  }

  #about(tjeneste: string): string {
    const { innbyggerId } = this.params;
    const navn = this.#okt.person(innbyggerId)?.navn;
    return innbyggerId !== this.#okt.okt?.id && navn
      ? msg(str`Søknad for ${navn}: ${tjeneste}`)
      : msg(str`Søknad: ${tjeneste}`);
  }

  #plan(): Stegplan {
    return new Stegplan(this.#utkast.form, this.params);
  }

  #skjema(): MvSkjema | null {
    return this.querySelector('mv-skjema');
  }

  /** What is sent already is shown as its receipt. */
  async #open(): Promise<void> {
    const { innbyggerId, soknadId } = this.params;
    await this.#utkast.open(innbyggerId, soknadId);
    const { soknad } = this.#utkast;
    if (soknad && soknad.status !== 'UTKAST') navigate(this.#plan().path('kvittering'), { replace: true });
    else if (['vedlegg', 'oppsummering'].includes(this.#step)) void this.#fetchRest();
    else whenIdle(() => void this.#fetchRest()); // so that it is here if the net is not, later
  }

  /** What is shown now and then; fetched if it is not here. */
  #rest(): Senere | undefined {
    if (!this.senere && this.senereFeil === undefined) void this.#fetchRest();
    return this.senere;
  }

  async #fetchRest(): Promise<Senere | undefined> {
    this.senereFeil = undefined;
    try {
      this.senere ??= await import('./senere.js');
    } catch (error) {
      this.senereFeil = error;
    }
    return this.senere;
  }

  #waiting() {
    return this.senereFeil === undefined
      ? html`<mv-laster></mv-laster>`
      : html`
          <p class="ds-alert" data-color="warning" role="alert">${feilmelding(this.senereFeil)}</p>
          <p>
            <button class="ds-button" type="button" @click=${() => void this.#fetchRest()}>${msg('Prøv igjen')}</button>
          </p>
        `;
  }

  async #sumUp(): Promise<void> {
    this.summed = true;
    const { innbyggerId, soknadId } = this.params;
    const senere = await this.#fetchRest();
    this.vedlegg = await senere?.listDocuments(innbyggerId, soknadId).catch(() => undefined);
  }

  #show(feil: Skjemafeil[]): void {
    this.feil = feil;
    void this.#fetchRest()
      .then(() => this.updateComplete)
      .then(() => this.querySelector<HTMLElement>('#feilliste')?.focus());
  }

  readonly #answered = (event: Event): void => {
    this.#utkast.change((event as CustomEvent<ResponseJson>).detail);
  };

  readonly #next = async (): Promise<void> => {
    const plan = this.#plan();
    const feil = (await this.#skjema()?.check(plan.step.id)) ?? [];
    if (this.#plan().step.id !== plan.step.id) return; // gone elsewhere while the check was fetched
    if (feil.length) {
      this.#show(feil);
      return;
    }
    void this.#utkast.flush();
    navigate(plan.path(plan.next!.id));
  };

  /** On this step: to the field. On another: there first, by the link itself. */
  readonly #goTo = (event: Event, each: Skjemafeil): void => {
    const plan = this.#plan();
    if (plan.placeOf(each) === plan.step.id) {
      event.preventDefault();
      void this.#skjema()?.focusField(each.linkId);
    } else {
      this.#target = each.linkId;
    }
  };

  readonly #send = async (): Promise<void> => {
    if (this.sending) return;
    this.sending = true;
    this.failed = '';
    try {
      if (await this.#utkast.flush()) await this.#submit();
      else this.failed = msg('Vi får ikke lagret det siste du skrev, og kan derfor ikke sende ennå.');
    } catch (error) {
      this.failed = feilmelding(error);
    } finally {
      this.sending = false;
    }
  };

  async #submit(): Promise<void> {
    const { innbyggerId, soknadId } = this.params;
    const { kvittering, feil } = await submit(innbyggerId, soknadId);
    if (!kvittering) {
      this.#show(feil);
      return;
    }
    await this.#utkast.forget();
    navigate(this.#plan().path('kvittering'), { replace: true });
  }
}

customElements.define('mv-soknad-view', SoknadView);
