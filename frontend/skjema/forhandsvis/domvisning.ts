import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { feiltekst } from '../feiltekst.js';
import type { FormProblem } from '../motor/node.js';
import type { Funn } from './api.js';
import { agree, type Dom, valid } from './dom.js';

/** What both engines say, in words and in `data-` attributes that a test reads. */
export function domvisning(dom: Dom | undefined) {
  const same = dom && agree(dom);
  return html`
    <section
      class="mv-stabel mv-forhandsvis-dom"
      id="dom"
      aria-labelledby="dom-tittel"
      data-enige=${same === undefined ? 'venter' : same ? 'ja' : 'nei'}
      data-nettleser=${dom ? state(dom.svar) : 'venter'}
      data-tjener=${dom?.tjener ? state(dom.tjener.svar) : dom?.uteblitt === undefined ? 'venter' : 'borte'}
      data-skjema=${dom ? state(dom.skjema) : 'venter'}
    >
      <h2 id="dom-tittel">${msg('Kontroll')}</h2>
      <div role="status">${dom ? summary(dom, same) : html`<p>${msg('Kontrollerer …')}</p>`}</div>
      ${dom ? problems(msg('Om skjemaet'), dom.skjema, dom.tjener?.skjema) : nothing}
      ${dom ? problems(msg('Om svaret'), dom.svar, dom.tjener?.svar) : nothing}
    </section>
  `;
}

const state = (problems: readonly { severity: string }[]) => (valid(problems) ? 'gyldig' : 'ugyldig');

function summary(dom: Dom, same: boolean | undefined) {
  return html`
    <dl class="mv-fakta">
      <dt>${msg('Nettleseren')}</dt>
      <dd>${words(dom)}</dd>
      <dt>${msg('Tjeneren')}</dt>
      <dd>${dom.tjener ? words(dom.tjener) : missing(dom.uteblitt)}</dd>
    </dl>
    ${same === false ? html`<p class="ds-alert" data-color="danger">${msg('De to er ikke enige.')}</p>` : nothing}
  `;
}

function words({ skjema, svar }: { skjema: readonly { severity: string }[]; svar: readonly { severity: string }[] }) {
  const count = [...skjema, ...svar].filter(({ severity }) => severity === 'error').length;
  if (count === 0) return msg('Ingen feil');
  return count === 1 ? msg('1 feil') : msg(str`${count} feil`);
}

function missing(status: number | undefined) {
  switch (status) {
    case undefined:
      return msg('Spør …');
    case 403:
      return msg('Kontrollen på tjeneren er bare for ansatte som er logget inn.');
    case 413:
      return msg('Skjemaet og svaret er større enn 1 MB. Det tar ikke tjeneren imot her.');
    case 429:
      return msg('Det kom for mange spørsmål på kort tid. Vent litt.');
    default:
      return msg('Tjeneren svarte ikke.');
  }
}

/** The server's words, where it has any: it knows those for one who makes forms as well. */
function problems(title: string, own: readonly FormProblem[], theirs?: readonly Funn[]) {
  const told = theirs ?? own.map((each) => ({ ...each, text: feiltekst(each) }));
  if (!told.length) return nothing;
  return html`
    <h3>${title}</h3>
    <ul class="ds-list">
      ${told.map(
        ({ severity, text, expression, code }) => html`
          <li>
            <strong>${severity === 'error' ? msg('Feil') : msg('Merknad')}:</strong> ${text}
            <code class="mv-forhandsvis-sti">${code}, ${expression}</code>
          </li>
        `,
      )}
    </ul>
  `;
}
