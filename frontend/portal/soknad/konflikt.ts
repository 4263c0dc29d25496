import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { QuestionnaireJson, ResponseJson } from '../../skjema/motor/fhir.js';
import { answers, type Svarlinje } from './svar.js';

export interface KonfliktValg {
  form: QuestionnaireJson;
  mine: ResponseJson;
  theirs: ResponseJson;
  who: string;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two have written at once: both versions of what differs, and the choice between them. */
export function konflikt({ form, mine, theirs, who, keepMine, takeTheirs }: KonfliktValg) {
  const name = who || msg('En annen');
  return html`
    <section id="konflikt" class="ds-alert" data-color="warning" tabindex="-1">
      <div class="mv-stabel">
        <h2>${msg(str`${name} har også skrevet i søknaden`)}</h2>
        <p>${msg('Ingenting er borte. Velg hvilke svar som skal gjelde:')}</p>
        ${differences(form, mine, theirs).map(
          ({ sporsmal, mitt, deres }) => html`
            <div>
              <h3>${sporsmal}</h3>
              <dl class="mv-fakta">
                <dt>${msg('Du skrev')}</dt>
                <dd>${mitt}</dd>
                <dt>${msg(str`${name} skrev`)}</dt>
                <dd>${deres}</dd>
              </dl>
            </div>
          `,
        )}
        <p class="mv-knapper">
          <button class="ds-button" type="button" @click=${keepMine}>${msg('Behold det jeg skrev')}</button>
          <button class="ds-button" data-variant="secondary" type="button" @click=${takeTheirs}>
            ${msg(str`Bruk det ${name} skrev`)}
          </button>
        </p>
      </div>
    </section>
  `;
}

function differences(form: QuestionnaireJson, mine: ResponseJson, theirs: ResponseJson) {
  const left = byLinkId(form, mine);
  const right = byLinkId(form, theirs);
  const none = msg('Ikke svart');
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((linkId) => ({
      sporsmal: (left.get(linkId) ?? right.get(linkId))!.sporsmal,
      mitt: left.get(linkId)?.svar.join(', ') ?? none,
      deres: right.get(linkId)?.svar.join(', ') ?? none,
    }))
    .filter(({ mitt, deres }) => mitt !== deres);
}

function byLinkId(form: QuestionnaireJson, response: ResponseJson): Map<string, Svarlinje> {
  const lines = answers(form, response).flatMap(({ linjer }) => linjer);
  return new Map(lines.map((line) => [line.linkId, line]));
}
