import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import { feilmelding } from '../../design/feil.js';
import { tom } from '../../design/tom.js';
import { OktController } from '../../portal/tilgang/okt.js';
import { AnsattView } from '../felles/ansatt-view.js';
import { enhetsvalg } from '../felles/enhetsvalg.js';
import type { Ansattmeny } from '../felles/meny.js';
import '../felles/meny.js';
import { feltfeil, type Feltfeil, tekstomrade } from '../felles/skjema.js';
import { answerSoknad, type Enhetsvalg, fetchMeny, listSoknader, type Rollesoknad } from './styring-api.js';
import { soknadsfakta, tilstandsmerke } from './soknadsord.js';

interface Liste {
  enheter: Enhetsvalg[];
  enhet: string;
  soknader: Rollesoknad[];
}

/** Those who ask for a role for a limited time, for the leader to answer. */
export class RollesoknaderView extends AnsattView<Liste> {
  @state() private svar: Record<string, string> = {};
  @state() private feil: Record<string, Feltfeil> = {};

  readonly #okt = new OktController(this);

  override pageTitle(): string {
    return msg('Ønsker om roller');
  }

  protected override async ask(): Promise<Liste> {
    const enheter = (await fetchMeny()).rollesoknader;
    const enhet = this.chosen(enheter);
    return { enheter, enhet, soknader: await listSoknader(enhet) };
  }

  protected override content({ enheter, enhet, soknader }: Liste) {
    const venter = soknader.filter(({ tilstand }) => tilstand === 'SOKT');
    const besvart = soknader.filter(({ tilstand }) => tilstand !== 'SOKT');
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <div>
            <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
            ${enhetsvalg(enheter, enhet)}
          </div>
        </div>
        <section class="mva" aria-labelledby="venter">
          <h2 class="ds-heading" data-size="sm" id="venter">${msg('Venter på svar')}</h2>
          ${
            venter.length
              ? html`<ul class="mva-kortliste">
                  ${venter.map((each) => this.#kort(each))}
                </ul>`
              : tom(msg('Ingen venter på svar.'))
          }
        </section>
        ${
          besvart.length
            ? html`<section class="mva" aria-labelledby="besvart">
                <h2 class="ds-heading" data-size="sm" id="besvart">${msg('Besvart')}</h2>
                <ul class="mva-kortliste">
                  ${besvart.map((each) => this.#kort(each))}
                </ul>
              </section>`
            : nothing
        }
      </div>
    `;
  }

  #kort(soknad: Rollesoknad) {
    return html`
      <li class="mv-kort">
        <div class="mv-kort-topp">
          <h3>${msg(str`${soknad.ansatt}: ${soknad.rollenavn} i ${soknad.enhet}`)}</h3>
          ${tilstandsmerke(soknad.tilstand)}
        </div>
        ${soknadsfakta(soknad)} ${soknad.tilstand === 'SOKT' ? this.#svarskjema(soknad) : nothing}
      </li>
    `;
  }

  #svarskjema(soknad: Rollesoknad) {
    if (soknad.ansattId === this.#okt.okt?.id)
      return html`<p>${msg('En annen leder må svare på ditt eget ønske.')}</p>`;
    const { id } = soknad;
    return html`
      <form class="mva-skjema" novalidate @submit=${(event: Event) => void this.#answer(event, soknad)}>
        ${tekstomrade({
          id: `svar-${id}`,
          label: msg('Noen ord til den som spør'),
          value: this.svar[id] ?? '',
          feil: this.feil[id]?.svar ?? this.feil[id]?.rolle,
          change: (value) => (this.svar = { ...this.svar, [id]: value }),
        })}
        <p class="mv-knapper">
          <button class="ds-button" type="submit" value="ja">${msg('Godkjenn')}</button>
          <button class="ds-button" data-variant="secondary" type="submit" value="nei">${msg('Si nei')}</button>
        </p>
      </form>
    `;
  }

  async #answer(event: Event, { id, enhetId, ansatt }: Rollesoknad): Promise<void> {
    event.preventDefault();
    const godkjent = ((event as SubmitEvent).submitter as HTMLButtonElement | null)?.value !== 'nei';
    try {
      await answerSoknad(enhetId, id, godkjent, this.svar[id] ?? '');
      this.feil = { ...this.feil, [id]: {} };
      await this.load();
      void this.querySelector<Ansattmeny>('mv-ansattmeny')?.refresh();
      announce(godkjent ? msg(str`${ansatt} har fått rollen.`) : msg(str`${ansatt} har fått nei.`));
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.feil = { ...this.feil, [id]: feltfeil(error) ?? { svar: feilmelding(error) } };
      await this.updateComplete;
      this.querySelector<HTMLElement>(`#svar-${CSS.escape(id)}`)?.focus();
    }
  }
}

customElements.define('mv-rollesoknader-view', RollesoknaderView);
