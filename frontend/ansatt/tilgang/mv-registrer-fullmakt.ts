import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { invalidField } from '../../design/api.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { datofelt, feilsammendrag, type Feltfeil, focusSummary, tekstfelt, toDate } from '../../design/felt.js';
import type { Mottaker, Omrade } from '../../portal/tilgang/fullmakt-api.js';
import { omradevalg } from '../../portal/tilgang/fullmaktvalg.js';
import { finnMottaker, registrerMuntlig, registrerParorende } from './fullmakt-api.js';
import { registreringsfeil } from './ord.js';

/** A form for staff: a power of attorney that was spoken, or the next of kin of one who cannot decide. Says `registrert`. */
export class MvRegistrerFullmakt extends Del {
  @property({ attribute: false }) innbyggerId = '';
  @state() private type: 'FULLMAKT' | 'PARORENDE' = 'FULLMAKT';
  @state() private tekst = { fodselsnummer: '', etternavn: '', ord: '', attest: '' };
  @state() private datoer: Record<string, string[]> = {
    til: ['', '', ''],
    dato: ['', '', ''],
    attestdato: ['', '', ''],
  };
  @state() private omrader: Omrade[] = [];
  @state() private feil: Feltfeil = {};
  @state() private failed = '';
  @state() private working = false;

  /** Who was found, and by what, so that the same press twice registers once. */
  #found?: { by: string; mottaker: Mottaker };

  protected override render() {
    const kin = this.type === 'PARORENDE';
    return html`
      <form class="mv-stabel" novalidate @submit=${this.#submit}>
        ${feilsammendrag(this.feil)}
        ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
        <fieldset class="mv-valgkort">
          <legend class="ds-label" data-weight="semibold">${msg('Hva registrerer du?')}</legend>
          ${this.#type('FULLMAKT', msg('Muntlig fullmakt'), msg('Personen har selv sagt det, for eksempel på telefon.'))}
          ${this.#type(
            'PARORENDE',
            msg('Nærmeste pårørende'),
            msg('Personen kan ikke bestemme selv. Det krever legeattest, og varer i høyst fem år.'),
          )}
        </fieldset>
        ${this.#text('fodselsnummer', msg('Fødselsnummer til den som skal handle for personen'), { mode: 'numeric' })}
        ${this.#text('etternavn', msg('Etternavn'))}
        ${omradevalg(msg('Hva skal den andre kunne gjøre?'), this.omrader, this.feil, (valgt) => (this.omrader = valgt))}
        ${this.#date('til', kin ? msg('Siste dag') : msg('Siste dag (la stå tomt hvis den varer til den trekkes)'))}
        ${
          kin
            ? html`${this.#text('attest', msg('Legeattest: hvem som skrev den, og hvor den ligger'))}
              ${this.#date('attestdato', msg('Dato på attesten'))}`
            : html`${this.#date('dato', msg('Hvilken dag sa personen det?'))}
              ${this.#text('ord', msg('Hva sa personen? Skriv ordene så nær du kan.'), { long: true })}`
        }
        <p class="mv-knapper">
          <button class="ds-button" type="submit" aria-busy=${this.working ? 'true' : nothing}>
            ${msg('Registrer')}
          </button>
        </p>
      </form>
    `;
  }

  #type(type: 'FULLMAKT' | 'PARORENDE', navn: string, hva: string) {
    return html`
      <label>
        <input type="radio" name="type" .checked=${this.type === type} @change=${() => (this.type = type)} />
        <span><strong>${navn}</strong><small>${hva}</small></span>
      </label>
    `;
  }

  #text(id: keyof typeof this.tekst, label: string, more: { mode?: 'numeric'; long?: boolean } = {}) {
    return tekstfelt({
      id,
      label,
      value: this.tekst[id],
      feil: this.feil,
      input: (value) => (this.tekst = { ...this.tekst, [id]: value }),
      ...more,
    });
  }

  #date(id: string, legend: string) {
    return datofelt({
      id,
      legend,
      value: this.datoer[id],
      feil: this.feil,
      input: (value) => (this.datoer = { ...this.datoer, [id]: value }),
    });
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
      this.dispatchEvent(new CustomEvent('registrert'));
    } catch (error) {
      const invalid = invalidField(error);
      if (invalid) this.feil = { [invalid.felt]: registreringsfeil(invalid.felt, invalid.kode) };
      else this.failed = feilmelding(error);
      void this.updateComplete.then(() => focusSummary(this));
    } finally {
      this.working = false;
    }
  };

  async #send(): Promise<void> {
    const { fodselsnummer, etternavn, ord, attest } = this.tekst;
    const by = `${fodselsnummer} ${etternavn}`;
    if (this.#found?.by !== by) {
      this.#found = { by, mottaker: await finnMottaker(this.innbyggerId, fodselsnummer, etternavn) };
    }
    const { id } = this.#found.mottaker;
    const til = toDate(this.datoer.til);
    if (this.type === 'PARORENDE') {
      const signed = toDate(this.datoer.attestdato)!;
      await registrerParorende(this.innbyggerId, id, this.omrader, til!, attest, signed);
    } else {
      await registrerMuntlig(this.innbyggerId, id, this.omrader, til ?? null, toDate(this.datoer.dato)!, ord);
    }
  }

  #check(): Feltfeil {
    const feil: Feltfeil = {};
    const need = (ok: unknown, felt: string) => ok || (feil[felt] = registreringsfeil(felt, 'mangler'));
    const kin = this.type === 'PARORENDE';
    const noEnd = !kin && this.datoer.til.every((each) => !each.trim());
    need(this.tekst.fodselsnummer.trim(), 'fodselsnummer');
    need(this.tekst.etternavn.trim(), 'etternavn');
    need(this.omrader.length, 'omrader');
    need(noEnd || toDate(this.datoer.til), 'til');
    for (const felt of kin ? ['attestdato'] : ['dato']) need(toDate(this.datoer[felt]), felt);
    need(kin ? this.tekst.attest.trim() : this.tekst.ord.trim(), kin ? 'attest' : 'ord');
    return feil;
  }
}

customElements.define('mv-registrer-fullmakt', MvRegistrerFullmakt);
