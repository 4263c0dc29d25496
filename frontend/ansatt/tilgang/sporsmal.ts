import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { ugyldigFelt } from '../../design/ugyldig.js';
import { tidspunkt } from '../felles/tid.js';
import { answerSporsmal, type Sporsmalsrad } from './api.js';

/** A citizen's question about a look, and the leader's answer to it. */
export class Sporsmal extends Del {
  @property() enhetId = '';
  @property({ attribute: false }) sporsmal!: Sporsmalsrad;
  @state() private svar = '';
  @state() private problem = '';

  protected override render() {
    const { sporsmal: each } = this;
    const what = each.tillatt ? each.hva : msg(str`prøvde å ${each.hva}`);
    return html`
      <article class="mv-kort" aria-labelledby=${this.#id('tittel')}>
        <h3 class="ds-heading" data-size="xs" id=${this.#id('tittel')}>${msg(str`${each.stiltAv} spør`)}</h3>
        <p class="mva-linjer">${each.sporsmal}</p>
        <p class="mv-dempet">
          ${msg('Det gjelder dette:')} ${each.ansattnavn}, ${each.enhet}, ${what}, ${tidspunkt(each.tid)}
        </p>
        ${
          each.svar
            ? html`<p class="mv-dempet">${msg(str`${each.besvartAv} svarte:`)}</p>
                <p class="mva-linjer">${each.svar}</p>`
            : this.#form()
        }
      </article>
    `;
  }

  #form() {
    const problemId = this.#id('feil');
    return html`
      <form class="mva-del" novalidate @submit=${this.#send}>
        <div class="ds-field">
          <label class="ds-label" for=${this.#id('svar')}>${msg(str`Svar til ${this.sporsmal.stiltAv}`)}</label>
          <textarea
            class="ds-input"
            id=${this.#id('svar')}
            rows="3"
            maxlength="4000"
            aria-invalid=${this.problem ? 'true' : nothing}
            aria-describedby=${this.problem ? problemId : nothing}
            .value=${this.svar}
            @input=${(event: Event) => (this.svar = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
          ${this.problem ? html`<p id=${problemId} class="ds-validation-message">${this.problem}</p>` : nothing}
        </div>
        <p class="mv-knapper">
          <button class="ds-button" data-variant="secondary" type="submit">${msg('Send svaret')}</button>
        </p>
      </form>
    `;
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.problem = this.svar.trim() ? '' : msg('Skriv et svar.');
    if (!this.problem) {
      try {
        this.sporsmal = await answerSporsmal(this.enhetId, this.sporsmal.id, this.svar);
        announce(msg('Svaret er sendt.'));
        return;
      } catch (error) {
        this.problem =
          ugyldigFelt(error)?.kode === 'besvart' ? msg('En annen leder har alt svart.') : feilmelding(error);
      }
    }
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  };

  #id(part: string): string {
    return `sporsmal-${this.sporsmal.id}-${part}`;
  }
}

customElements.define('mv-sporsmal', Sporsmal);
