import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { invalidField } from '../../design/api.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import {
  datofelt,
  describedBy,
  feilsammendrag,
  type Feltfeil,
  feltfeil,
  focusSummary,
  tekstfelt,
  toDate,
} from '../../design/felt.js';
import { navigate } from '../../design/ruter.js';
import { formatDate } from '../../design/tid.js';
import type { Opplysning, Samtykketekst } from '../../portal/samtykke/api.js';
import { OPPLYSNINGER, opplysningOrd } from '../../portal/samtykke/ord.js';
import '../ansatt.css';
import { bareAnsatt } from '../felles/bare-ansatt.js';
import {
  beOmSamtykke,
  type Mal,
  registrerMuntlig,
  type Samtykkesporsmal,
  type Samtykkevalg,
  samtykkevalg,
} from './api.js';
import { nyttFeil, typeOrd } from './ord.js';

/** Asking for a consent, or writing down one that was spoken; what the person will read is shown beside it. */
export class NyttSamtykkeView extends DataView<Samtykkevalg> {
  @state() private muntlig = false;
  @state() private mal?: Mal;
  @state() private hva: Opplysning[] = [];
  @state() private hvem = '';
  @state() private melding = '';
  @state() private vitne = '';
  @state() private ord = '';
  @state() private dato = ['', '', ''];
  @state() private feil: Feltfeil = {};
  @state() private failed = '';
  @state() private working = false;

  /** The same question, however often it is sent. */
  #id = crypto.randomUUID();

  override pageTitle(): string {
    return this.data ? msg(str`Be om samtykke fra ${this.data.navn}`) : msg('Be om samtykke');
  }

  protected override async fetch(): Promise<Samtykkevalg> {
    await bareAnsatt();
    const valg = await samtykkevalg(this.params.innbyggerId);
    this.mal = valg.maler.find(({ kode }) => kode === this.mal?.kode) ?? this.mal;
    return valg;
  }

  protected override content({ maler }: Samtykkevalg) {
    return html`
      <form class="mv-stabel mv-smal mva" novalidate @submit=${this.#submit}>
        <nav aria-label=${msg('Tilbake')}>
          <a class="mva-tilbake" href=${this.#sak()}>${msg('Til saken')}</a>
        </nav>
        <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
        ${feilsammendrag(this.feil)}
        ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
        ${this.#how()} ${this.#what(maler)}
        ${
          this.mal
            ? html`
                ${this.#kinds()}
                ${tekstfelt({
                  id: 'hvem',
                  label: this.mal.type === 'INNHENTING' ? msg('Hvem skal vi spørre?') : msg('Hvem skal vi dele med?'),
                  hint: msg('Skriv det slik personen kjenner det, for eksempel «fastlegen din Henrik Berg».'),
                  value: this.hvem,
                  feil: this.feil,
                  input: (value) => (this.hvem = value),
                })}
                ${this.muntlig ? this.#spoken() : this.#message()} ${this.#preview(this.mal)}
              `
            : nothing
        }
        <p class="mv-knapper">
          <button class="ds-button" type="submit" aria-busy=${this.working ? 'true' : nothing}>
            ${this.muntlig ? msg('Lagre samtykket') : msg('Send spørsmålet')}
          </button>
          <a href=${this.#sak()}>${msg('Avbryt')}</a>
        </p>
      </form>
    `;
  }

  #how() {
    const choices: [boolean, string, string][] = [
      [false, msg('Spør på Min side'), msg('Personen leser og svarer når det passer.')],
      [
        true,
        msg('Skriv ned et muntlig ja'),
        msg('Personen har alt sagt ja til deg, på telefon eller når dere møttes.'),
      ],
    ];
    return html`
      <fieldset class="mv-valgkort">
        <legend class="ds-label" data-weight="semibold">${msg('Hvordan?')}</legend>
        ${choices.map(
          ([muntlig, navn, forklaring]) => html`
            <label>
              <input
                type="radio"
                name="hvordan"
                .checked=${this.muntlig === muntlig}
                @change=${() => (this.muntlig = muntlig)}
              />
              <span><strong>${navn}</strong><small>${forklaring}</small></span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #what(maler: Mal[]) {
    return html`
      <fieldset class="mv-valgkort" aria-describedby=${describedBy('mal', this.feil)}>
        <legend class="ds-label" data-weight="semibold">${msg('Hva gjelder samtykket?')}</legend>
        ${feltfeil('mal', this.feil)}
        ${maler.map(
          (mal, i) => html`
            <label>
              <input
                type="radio"
                name="mal"
                id=${i ? `mal-${i}` : 'mal'}
                aria-invalid=${this.feil.mal ? 'true' : nothing}
                .checked=${this.mal?.kode === mal.kode}
                @change=${() => this.#choose(mal)}
              />
              <span><strong>${typeOrd(mal.type)}</strong></span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #kinds() {
    return html`
      <fieldset class="ds-fieldset" aria-describedby=${describedBy('hva', this.feil)}>
        <legend class="ds-label" data-weight="semibold">
          ${msg('Hvilke opplysninger? Velg bare det dere trenger.')}
        </legend>
        ${feltfeil('hva', this.feil)}
        ${OPPLYSNINGER.map((each, i) => {
          const id = i ? `hva-${i}` : 'hva';
          return html`
            <div class="ds-field">
              <input
                class="ds-input"
                type="checkbox"
                id=${id}
                aria-invalid=${this.feil.hva ? 'true' : nothing}
                .checked=${this.hva.includes(each)}
                @change=${(event: Event) => {
                  const on = (event.target as HTMLInputElement).checked;
                  this.hva = OPPLYSNINGER.filter((one) => (one === each ? on : this.hva.includes(one)));
                }}
              />
              <label class="ds-label" data-weight="regular" for=${id}>${opplysningOrd(each)}</label>
            </div>
          `;
        })}
      </fieldset>
    `;
  }

  #message() {
    return tekstfelt({
      id: 'melding',
      label: msg('Melding til personen (du må ikke skrive noe)'),
      value: this.melding,
      feil: this.feil,
      long: true,
      input: (value) => (this.melding = value),
    });
  }

  #spoken() {
    return html`
      ${datofelt({
        id: 'dato',
        legend: msg('Hvilken dag sa personen ja?'),
        value: this.dato,
        feil: this.feil,
        input: (value) => (this.dato = value),
      })}
      ${tekstfelt({
        id: 'vitne',
        label: msg('Hvem sa personen det til?'),
        hint: msg('Navn, og hvem som eventuelt hørte det.'),
        value: this.vitne,
        feil: this.feil,
        input: (value) => (this.vitne = value),
      })}
      ${tekstfelt({
        id: 'ord',
        label: msg('Hva sa personen? Skriv ordene så nær du kan.'),
        value: this.ord,
        feil: this.feil,
        long: true,
        input: (value) => (this.ord = value),
      })}
    `;
  }

  #preview({ tekst, til }: Mal) {
    const about = (text: string) => text.replaceAll('{hvem}', this.hvem.trim() || '…');
    const rows: [string, keyof Samtykketekst][] = [
      [msg('Hvorfor'), 'formal'],
      [msg('Hvis svaret er ja'), 'ja'],
      [msg('Hvis svaret er nei'), 'nei'],
    ];
    return html`
      <section class="mv-kort" aria-labelledby="leser">
        <h2 class="ds-heading" data-size="xs" id="leser">${msg('Dette leser personen')}</h2>
        <p><strong>${about(tekst.tittel)}</strong></p>
        <dl class="mva-fakta">
          ${rows.map(
            ([navn, key]) =>
              html`<dt>${navn}</dt>
                <dd>${about(tekst[key])}</dd>`,
          )}
          <dt>${msg('Hvor lenge')}</dt>
          <dd>${msg(str`Til og med ${formatDate(til)}`)}</dd>
        </dl>
      </section>
    `;
  }

  #choose(mal: Mal): void {
    this.mal = mal;
    this.hva = [...mal.hva];
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.working) return;
    this.failed = '';
    this.feil = this.#check();
    if (Object.keys(this.feil).length) {
      void this.updateComplete.then(() => focusSummary(this));
      return;
    }
    this.working = true;
    try {
      await this.#send();
      navigate(this.#sak());
    } catch (error) {
      const invalid = invalidField(error);
      if (invalid) this.feil = { [invalid.felt]: nyttFeil(invalid.felt, invalid.kode) };
      else this.failed = feilmelding(error);
      void this.updateComplete.then(() => focusSummary(this));
    } finally {
      this.working = false;
    }
  };

  async #send(): Promise<void> {
    const { innbyggerId } = this.params;
    const { kode, til } = this.mal!;
    const sporsmal: Samtykkesporsmal = {
      id: this.#id,
      mal: kode,
      hva: this.hva,
      hvem: this.hvem,
      melding: this.muntlig ? null : this.melding,
      til,
    };
    if (this.muntlig) await registrerMuntlig(innbyggerId, sporsmal, toDate(this.dato)!, this.vitne, this.ord);
    else await beOmSamtykke(innbyggerId, sporsmal);
  }

  #check(): Feltfeil {
    if (!this.mal) return { mal: nyttFeil('mal', 'mangler') };
    const feil: Feltfeil = {};
    const need = (ok: unknown, felt: string) => ok || (feil[felt] = nyttFeil(felt, 'mangler'));
    need(this.hva.length, 'hva');
    need(this.hvem.trim(), 'hvem');
    if (this.muntlig) {
      need(toDate(this.dato), 'dato');
      need(this.vitne.trim(), 'vitne');
      need(this.ord.trim(), 'ord');
    }
    return feil;
  }

  #sak(): string {
    return `/ansatt/sak/${this.params.innbyggerId}/${this.params.sakId}`;
  }
}

customElements.define('mv-nytt-samtykke-view', NyttSamtykkeView);
