import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { until } from 'lit/directives/until.js';
import { Del } from '../design/del.js';
import { language } from '../i18n/sprak.js';
import { difference, type Endring, type Forskjell } from './forskjell.js';
import './lesing.css';
import type { QuestionnaireJson, ResponseJson } from './motor/fhir.js';
import { oversatt } from './tekst/oversatt.js';

const COLOR = { 'lagt-til': 'success', fjernet: 'danger', endret: 'info' } as const;

/** What is different between two answers to a form. Words say it; the colour says nothing that they do not. */
export class MvSvarforskjell extends Del {
  @property({ attribute: false }) questionnaire: QuestionnaireJson = {};
  /** The older answer. */
  @property({ attribute: false }) tidligere: ResponseJson = {};
  @property({ attribute: false }) svar: ResponseJson = {};

  protected override render() {
    const form = oversatt(this.questionnaire, language());
    return html`${until(difference(form, this.tidligere, this.svar).then(told))}`;
  }
}

function told({ endringer, like }: Forskjell) {
  return html`
    <p>${count(endringer.length)} ${same(like)}</p>
    ${
      endringer.length
        ? html`<ul class="mv-forskjell">
            ${endringer.map(change)}
          </ul>`
        : nothing
    }
  `;
}

function change({ slag, sti, sporsmal, for: was, naa }: Endring) {
  return html`
    <li>
      <span class="ds-tag" data-color=${COLOR[slag]}>${word(slag)}</span>
      ${sti.length ? html`<span class="mv-dempet">${sti.join(' › ')}</span>` : nothing}
      <h4>${sporsmal}</h4>
      <dl>
        <dt>${msg('Før')}</dt>
        <dd>${was.length ? html`<del>${was.join(', ')}</del>` : msg('Ikke besvart')}</dd>
        <dt>${msg('Nå')}</dt>
        <dd>${naa.length ? html`<ins>${naa.join(', ')}</ins>` : msg('Ikke besvart')}</dd>
      </dl>
    </li>
  `;
}

function word(slag: Endring['slag']): string {
  switch (slag) {
    case 'lagt-til':
      return msg('Lagt til');
    case 'fjernet':
      return msg('Fjernet');
    case 'endret':
      return msg('Endret');
  }
}

function count(n: number): string {
  if (n === 0) return msg('Ingen svar er endret.');
  return n === 1 ? msg('Ett svar er endret.') : msg(str`${n} svar er endret.`);
}

function same(n: number): string {
  if (n === 0) return '';
  return n === 1 ? msg('Ett svar er som før.') : msg(str`${n} svar er som før.`);
}

customElements.define('mv-svarforskjell', MvSvarforskjell);
