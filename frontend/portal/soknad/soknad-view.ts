import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { feil, feilmelding } from '../../design/feil.js';
import '../../design/laster.js';
import { navigate } from '../../design/ruter.js';
import { type Steg, stegviser } from '../../design/steg.js';
import { View } from '../../design/view.js';
import { OktController } from '../tilgang/okt.js';
import { type Skjemafeil, submit } from './api.js';
import { feilliste } from './feilliste.js';
import { kladder } from './kladd.js';
import { konflikt } from './konflikt.js';
import { lagringsstatus } from './lagringsstatus.js';
import { oppsummering } from './oppsummering.js';
import { groupOf, type QuestionnaireResponse } from './svar.js';
import { Utkast } from './utkast.js';
import { listVedlegg, type Vedlegg } from './vedlegg.js';

import.meta.glob(['../../skjema/mv-skjema.ts', '../dokument/mv-vedlegg.ts'], { eager: true });

/** What the view asks of the renderer of forms. */
interface Skjema extends HTMLElement {
  check(gruppe?: string): Skjemafeil[];
  focusField(linkId: string): void;
}

/** The application, one step for each part of its form, then attachments and the summary to send. */
export class SoknadView extends View {
  @state() private feil: Skjemafeil[] = [];
  @state() private vedlegg?: Vedlegg[];
  @state() private failed = '';
  @state() private sending = false;
  @state() private summed = false;

  readonly #utkast = new Utkast(this);
  readonly #okt = new OktController(this);
  #opened = '';
  #step = '';
  #target?: string;

  override pageTitle(): string {
    const { soknad } = this.#utkast;
    if (!soknad) return msg('Søknad');
    return `${this.#steps()[this.#current()].tittel} – ${soknad.tjenestenavn}`;
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
      void this.#utkast.open(innbyggerId, soknadId);
    }
    if (this.#step !== steg) {
      this.#step = steg;
      this.feil = [];
      this.failed = '';
      if (steg === 'oppsummering') void this.#sumUp();
    }
  }

  protected override updated(): void {
    const { soknad } = this.#utkast;
    if (soknad && soknad.status !== 'UTKAST') {
      navigate(this.#path('kvittering'), { replace: true });
    }
    if (this.#target && !this.busy()) {
      const target = this.#target;
      this.#target = undefined;
      setTimeout(() => this.#skjema()?.focusField(target), 50); // after the heading has had focus
    }
  }

  protected override render() {
    const { soknad, error, tilstand } = this.#utkast;
    if (error !== undefined) return feil(error, { retry: () => this.#reopen() });
    if (!soknad) return html`<mv-laster></mv-laster>`;
    const steps = this.#steps();
    const current = this.#current();
    const { id, tittel } = steps[current];
    return html`
      <div class="mv-stabel" data-luft="stor">
        ${stegviser(steps, current, (step) => this.#path(step.id))}
        <div class="mv-stabel mv-smal">
          <div>
            <p class="mv-dempet">${this.#about(soknad.tjenestenavn)}</p>
            <h1 tabindex="-1">${tittel}</h1>
          </div>
          ${this.#conflict()}
          ${this.feil.length ? feilliste(this.feil, (each) => this.#path(this.#place(each)), this.#goTo) : nothing}
          ${this.#body(id)}
          ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
          ${this.#buttons(steps, current)} ${lagringsstatus(tilstand)}
        </div>
      </div>
    `;
  }

  #body(step: string) {
    const { innbyggerId, soknadId } = this.params;
    const { form, svar } = this.#utkast;
    if (step === 'vedlegg') {
      return html`
        <p>${msg('Her kan du legge ved brev fra lege, bilder eller annet som hjelper oss å forstå. Du må ikke.')}</p>
        <mv-vedlegg .innbyggerId=${innbyggerId} .tilhorer=${soknadId}></mv-vedlegg>
      `;
    }
    if (step === 'oppsummering') {
      return oppsummering(form, svar, this.vedlegg, (each) => this.#path(each));
    }
    return html`
      <mv-skjema .questionnaire=${form} .svar=${svar} .gruppe=${step} @svar-endret=${this.#answered}></mv-skjema>
    `;
  }

  #buttons(steps: Steg[], current: number) {
    const last = current === steps.length - 1;
    return html`
      <p class="mv-knapper mv-knapper-steg">
        <button
          class="ds-button mv-stor-knapp"
          type="button"
          aria-busy=${this.sending ? 'true' : nothing}
          @click=${last ? this.#send : this.#next}
        >
          ${last ? msg('Send søknaden') : msg('Gå videre')}
        </button>
        ${
          current > 0
            ? html`<a class="ds-button" data-variant="secondary" href=${this.#path(steps[current - 1].id)}
                >${msg('Tilbake')}</a
              >`
            : nothing
        }
        ${this.summed && !last ? html`<a href=${this.#path('oppsummering')}>${msg('Til oppsummeringen')}</a>` : nothing}
      </p>
    `;
  }

  #conflict() {
    const { form, svar, tilstand } = this.#utkast;
    if (tilstand.slag !== 'konflikt') return nothing;
    return konflikt({
      form,
      mine: svar,
      theirs: JSON.parse(tilstand.deres),
      who: tilstand.hvem,
      keepMine: () => this.#utkast.keepMine(),
      takeTheirs: () => this.#utkast.takeTheirs(),
    });
  }

  #about(tjeneste: string): string {
    const { innbyggerId } = this.params;
    const navn = this.#okt.person(innbyggerId)?.navn;
    return innbyggerId !== this.#okt.okt?.id && navn
      ? msg(str`Søknad for ${navn}: ${tjeneste}`)
      : msg(str`Søknad: ${tjeneste}`);
  }

  #steps(): Steg[] {
    const groups = this.#utkast.form.item ?? [];
    return [
      ...groups.map(({ linkId, text }) => ({ id: linkId, tittel: text ?? '' })),
      { id: 'vedlegg', tittel: msg('Vedlegg') },
      { id: 'oppsummering', tittel: msg('Se over og send') },
    ];
  }

  /** An unknown step, `start` among them, is the first one. */
  #current(): number {
    return Math.max(
      0,
      this.#steps().findIndex(({ id }) => id === this.params.steg),
    );
  }

  #path(steg: string): string {
    const { innbyggerId, soknadId } = this.params;
    return `/for/${innbyggerId}/soknad/${soknadId}/${steg}`;
  }

  #place(each: Skjemafeil): string {
    return groupOf(this.#utkast.form, each.linkId) ?? 'oppsummering';
  }

  #skjema(): Skjema | null {
    return this.querySelector<Skjema>('mv-skjema');
  }

  #reopen(): void {
    this.#opened = '';
    this.requestUpdate();
  }

  async #sumUp(): Promise<void> {
    this.summed = true;
    const { innbyggerId, soknadId } = this.params;
    this.vedlegg = await listVedlegg(innbyggerId, soknadId).catch(() => undefined);
  }

  #show(feil: Skjemafeil[]): void {
    this.feil = feil;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('#feilliste')?.focus();
    });
  }

  readonly #answered = (event: Event): void => {
    this.#utkast.change((event as CustomEvent<QuestionnaireResponse>).detail);
  };

  readonly #next = (): void => {
    const steps = this.#steps();
    const current = this.#current();
    const feil = this.#skjema()?.check(steps[current].id) ?? [];
    if (feil.length) {
      this.#show(feil);
      return;
    }
    void this.#utkast.flush();
    navigate(this.#path(steps[current + 1].id));
  };

  /** On this step: to the field. On another: there first, by the link itself. */
  readonly #goTo = (event: Event, each: Skjemafeil): void => {
    if (this.#place(each) === this.#steps()[this.#current()].id) {
      event.preventDefault();
      this.#skjema()?.focusField(each.linkId);
    } else {
      this.#target = each.linkId;
    }
  };

  readonly #send = async (): Promise<void> => {
    if (this.sending) return;
    this.sending = true;
    this.failed = '';
    const { innbyggerId, soknadId } = this.params;
    try {
      if (!(await this.#utkast.flush())) {
        this.failed = msg('Vi får ikke lagret det siste du skrev, og kan derfor ikke sende ennå.');
        return;
      }
      const { kvittering, feil } = await submit(innbyggerId, soknadId);
      if (!kvittering) {
        this.#show(feil);
        return;
      }
      kladder.remove(soknadId);
      navigate(this.#path('kvittering'), { replace: true });
    } catch (error) {
      this.failed = feilmelding(error);
    } finally {
      this.sending = false;
    }
  };
}

customElements.define('mv-soknad-view', SoknadView);
