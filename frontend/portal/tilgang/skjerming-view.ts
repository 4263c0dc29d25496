import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { call } from '../../design/api.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import type { Omrade } from './fullmakt-api.js';
import { requireBorger } from './okt.js';

interface Skjerming {
  skjermet: Omrade[];
  /** The one logged in is 12 to 15, so that there is something to decide. */
  gjelder: boolean;
}

/** «Hva foreldrene mine kan se»: for one of 12 to 15, who decides. Health is closed to the parents whatever one chooses. */
export class SkjermingView extends DataView<Skjerming> {
  @state() private chosen?: Omrade[];
  @state() private said = '';
  @state() private failed = '';
  @state() private working = false;

  override pageTitle(): string {
    return msg('Hva foreldrene mine kan se');
  }

  protected override async fetch(): Promise<Skjerming> {
    await requireBorger();
    return call<Skjerming>('SkjermingPortal', 'finn', { innbyggerId: this.params.innbyggerId });
  }

  protected override content({ skjermet, gjelder }: Skjerming) {
    return html`
      <div class="mv-stabel mv-smal">
        <h1 tabindex="-1">${this.pageTitle()}</h1>
        ${gjelder ? this.#form(this.chosen ?? skjermet) : html`<p>${msg('Dette er for deg som er mellom 12 og 15 år.')}</p>`}
      </div>
    `;
  }

  #form(closed: Omrade[]) {
    return html`
      <p class="mv-ingress">
        ${msg('Du bestemmer over noe selv når du er 12 til 15 år. Det du krysser av her, ser ikke foreldrene dine.')}
      </p>
      ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
      ${this.said ? html`<p class="mv-kvittering"><strong>${this.said}</strong></p>` : nothing}
      <form class="mv-stabel" novalidate @submit=${this.#submit}>
        <fieldset class="mv-valgkort">
          <legend class="ds-label" data-weight="semibold">${msg('Kryss av for det du vil ha for deg selv')}</legend>
          ${words().map(
            ([omrade, navn, hva]) => html`
              <label>
                <input
                  type="checkbox"
                  .checked=${closed.includes(omrade)}
                  @change=${(event: Event) => this.#toggle(closed, omrade, (event.target as HTMLInputElement).checked)}
                />
                <span><strong>${navn}</strong><small>${hva}</small></span>
              </label>
            `,
          )}
        </fieldset>
        <p>
          ${msg('Det som står om helsen din i journalen, kan foreldrene dine ikke lese her uansett. Det gjelder også meldingene dine.')}
        </p>
        <p class="mv-knapper">
          <button class="ds-button mv-stor-knapp" type="submit" aria-busy=${this.working ? 'true' : nothing}>
            ${msg('Lagre')}
          </button>
        </p>
      </form>
      <p>${msg('Du kan ombestemme deg når du vil. Er du usikker, kan du snakke med helsesykepleieren.')}</p>
    `;
  }

  #toggle(closed: Omrade[], omrade: Omrade, on: boolean): void {
    this.chosen = on ? [...closed, omrade] : closed.filter((each) => each !== omrade);
    this.said = '';
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.working) return;
    this.working = true;
    this.failed = '';
    try {
      const { innbyggerId } = this.params;
      const omrader = this.chosen ?? this.data!.skjermet;
      this.data = await call<Skjerming>('SkjermingPortal', 'lagre', { innbyggerId, omrader });
      this.chosen = undefined;
      this.said = msg('Lagret. Det gjelder fra nå.');
      announce(this.said);
    } catch (error) {
      this.failed = feilmelding(error);
    } finally {
      this.working = false;
    }
  };
}

function words(): [Omrade, string, string][] {
  return [
    ['SOKNAD', msg('Søknader og svar'), msg('Når du søker om hjelp, og svaret du får.')],
    ['DIALOG', msg('Timer'), msg('Timene du har hos for eksempel helsesykepleier eller psykolog.')],
    ['OKONOMI', msg('Regninger'), msg('Hva noe koster, og hva som skal betales.')],
  ];
}

customElements.define('mv-skjerming-view', SkjermingView);
