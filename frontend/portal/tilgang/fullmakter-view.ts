import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { confirmDialog, type Sporsmal } from '../../design/bekreft.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { type Fullmakt, type Fullmaktoversikt, oversikt, siFra, trekk } from './fullmakt-api.js';
import { fullmaktkort, tidligere } from './fullmaktkort.js';
import { requireBorger } from './okt.js';

const open = ({ status }: Fullmakt) => status === 'GJELDER' || status === 'KOMMENDE';

/** «Hvem kan handle for meg?»: what one has given and received, and the way out of each. */
export class FullmakterView extends DataView<Fullmaktoversikt> {
  @state() private failed = '';

  override pageTitle(): string {
    return msg('Hvem kan handle for meg?');
  }

  protected override async fetch(): Promise<Fullmaktoversikt> {
    await requireBorger();
    return oversikt(this.params.innbyggerId);
  }

  protected override content({ gitt, mottatt, kanGi }: Fullmaktoversikt) {
    return html`
      <div class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${this.pageTitle()}</h1>
          <p class="mv-ingress">
            ${msg(
              'Med fullmakt kan en annen gjøre ting for deg her. Den andre logger inn som seg selv. Du bestemmer hva, og hvor lenge.',
            )}
          </p>
        </div>
        ${this.#new(gitt)}
        ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
        <section class="mv-stabel" aria-labelledby="gitt">
          <h2 id="gitt">${msg('Disse kan handle for deg')}</h2>
          ${
            gitt.some(open)
              ? html`<ul class="mv-liste">
                  ${gitt.filter(open).map((each) => html`<li>${this.#given(each)}</li>`)}
                </ul>`
              : html`<p>${msg('Du har ikke gitt fullmakt til noen.')}</p>`
          }
          ${
            kanGi
              ? html`<p class="mv-knapper">
                    <a class="ds-button" href=${`/for/${this.params.innbyggerId}/fullmakter/gi`}
                      >${msg('Gi fullmakt')}</a
                    >
                  </p>
                  <p class="mv-dempet">${msg('Vil du endre en fullmakt? Trekk den tilbake, og gi en ny.')}</p>`
              : html`<p>${msg('Du kan ikke gi fullmakt her. Ring kommunen hvis du vil at noen skal hjelpe deg.')}</p>`
          }
        </section>
        <section class="mv-stabel" aria-labelledby="mottatt">
          <h2 id="mottatt">${msg('Disse kan du handle for')}</h2>
          ${
            mottatt.some(open)
              ? html`<ul class="mv-liste">
                  ${mottatt.filter(open).map((each) => html`<li>${this.#received(each)}</li>`)}
                </ul>`
              : html`<p>${msg('Ingen har gitt deg fullmakt.')}</p>`
          }
        </section>
        ${tidligere([
          ...gitt
            .filter((each) => !open(each))
            .map((fullmakt) => ({ fullmakt, hva: msg(str`${fullmakt.navn} kunne handle for deg`) })),
          ...mottatt
            .filter((each) => !open(each))
            .map((fullmakt) => ({ fullmakt, hva: msg(str`Du kunne handle for ${fullmakt.navn}`) })),
        ])}
      </div>
    `;
  }

  /** The one that was given a moment ago. */
  #new(gitt: Fullmakt[]) {
    const fullmakt = gitt.find(({ id, status }) => id === this.query.get('gitt') && status === 'GJELDER');
    return fullmakt
      ? html`<p class="mv-kvittering">
          <strong>${msg(str`${fullmakt.navn} har fått fullmakt fra deg.`)}</strong>
          ${msg(str`Si fra til ${fullmakt.navn}. Fullmakten gjelder fra nå.`)}
        </p>`
      : nothing;
  }

  #given(fullmakt: Fullmakt) {
    const { navn, type } = fullmakt;
    if (type === 'PARORENDE') {
      return fullmaktkort(
        fullmakt,
        msg(str`${navn} er registrert som nærmeste pårørende og kan gjøre dette for deg:`),
        html`<p>${msg('Kommunen har registrert dette etter legeattest. Er du uenig, så ring kommunen.')}</p>`,
      );
    }
    return fullmaktkort(
      fullmakt,
      msg(str`${navn} kan gjøre dette for deg:`),
      this.#button(msg('Trekk tilbake'), navn, () =>
        this.#end(
          {
            title: msg(str`Vil du trekke tilbake fullmakten til ${navn}?`),
            text: msg(
              str`${navn} mister tilgangen med en gang. Det ${navn} har gjort for deg til nå, står. Du kan gi en ny fullmakt når du vil.`,
            ),
            yes: msg('Ja, trekk tilbake'),
            no: msg('Nei, behold fullmakten'),
          },
          () => trekk(this.params.innbyggerId, fullmakt.id),
          msg(str`Fullmakten til ${navn} er trukket tilbake.`),
        ),
      ),
    );
  }

  #received(fullmakt: Fullmakt) {
    const { navn } = fullmakt;
    return fullmaktkort(
      fullmakt,
      msg(str`Du kan gjøre dette for ${navn}:`),
      this.#button(msg('Si fra deg fullmakten'), navn, () =>
        this.#end(
          {
            title: msg(str`Vil du si fra deg fullmakten fra ${navn}?`),
            text: msg(str`Du kan ikke lenger se eller gjøre noe for ${navn}. ${navn} kan gi deg en ny fullmakt.`),
            yes: msg('Ja, si den fra meg'),
            no: msg('Nei, behold fullmakten'),
          },
          () => siFra(this.params.innbyggerId, fullmakt.id),
          msg(str`Du har sagt fra deg fullmakten fra ${navn}.`),
        ),
      ),
    );
  }

  #button(text: string, navn: string, press: () => Promise<void>) {
    return html`
      <p class="mv-knapper">
        <button class="ds-button" data-variant="secondary" type="button" @click=${press}>
          <span>${text}<span class="ds-sr-only"> ${navn}</span></span>
        </button>
      </p>
    `;
  }

  async #end(question: Sporsmal, end: () => Promise<unknown>, done: string): Promise<void> {
    this.failed = '';
    if (!(await confirmDialog(question))) return;
    try {
      await end();
      await this.load();
      announce(done);
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.failed = feilmelding(error);
    }
  }
}

customElements.define('mv-fullmakter-view', FullmakterView);
