import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatClock } from '../../design/tid.js';
import { readQuestionnaire } from '../../skjema/motor/definition.js';
import type { QuestionnaireJson, ResponseItem } from '../../skjema/motor/fhir.js';
import { answers } from './svar.js';
import { put } from './svarfelt.js';
import type { Konflikt } from './lagrer.js';

export interface KonfliktValg {
  form: QuestionnaireJson;
  konflikter: Konflikt[];
  /** @param verdi what is to stand instead of mine, where the two are put together */
  keepMine: (linkId: string, verdi?: string) => void;
  takeTheirs: (linkId: string) => void;
}

/** Two have answered the same question: both versions, and the choice between them, question by question. */
export function konflikt({ form, konflikter, keepMine, takeTheirs }: KonfliktValg) {
  if (!konflikter.length) return nothing;
  return html`
    <section id="konflikt" class="ds-alert" data-color="warning" aria-labelledby="konflikt-tittel" tabindex="-1">
      <div class="mv-stabel">
        <h2 id="konflikt-tittel">${msg('To har svart på det samme')}</h2>
        <p>${msg('Ingenting er borte. Velg hvilket svar som skal gjelde:')}</p>
        ${konflikter.map(({ mitt, deres }) => {
          const { linkId } = mitt;
          const name = deres.egen ? msg('Du i et annet vindu') : deres.skrevetAv || msg('En annen');
          const both = together(form, linkId, deres.verdi ?? '[]', mitt.verdi);
          const question = html`<span class="ds-sr-only">: ${questionOf(form, linkId)}</span>`;
          return html`
            <div class="mv-stabel" data-konflikt=${linkId}>
              <h3>${questionOf(form, linkId)}</h3>
              <dl class="mv-fakta">
                <dt>${msg('Du skrev')}</dt>
                <dd>${inWords(form, linkId, mitt.verdi)}</dd>
                <dt>${msg(str`${name} skrev kl. ${formatClock(deres.skrevet)}`)}</dt>
                <dd>${inWords(form, linkId, deres.verdi ?? '[]')}</dd>
              </dl>
              <p class="mv-knapper">
                <button class="ds-button" type="button" @click=${() => keepMine(linkId)}>
                  <span>${msg('Bruk det jeg skrev')}${question}</span>
                </button>
                <button class="ds-button" data-variant="secondary" type="button" @click=${() => takeTheirs(linkId)}>
                  <span
                    >${deres.egen ? msg('Bruk det andre svaret') : msg(str`Bruk det ${name} skrev`)}${question}</span
                  >
                </button>
                ${
                  both
                    ? html`<button
                        class="ds-button"
                        data-variant="secondary"
                        type="button"
                        @click=${() => keepMine(linkId, both)}
                      >
                        <span>${msg('Ta med begge')}${question}</span>
                      </button>`
                    : nothing
                }
              </p>
            </div>
          `;
        })}
      </div>
    </section>
  `;
}

function questionOf(form: QuestionnaireJson, linkId: string): string {
  return readQuestionnaire(form).byLinkId.get(linkId)?.text ?? '';
}

/** The answer of this question alone, also where another answer has closed the question. */
function inWords(form: QuestionnaireJson, linkId: string, verdi: string): string {
  const open = JSON.parse(JSON.stringify(form, (name, value) => (name.startsWith('enableWhen') ? undefined : value)));
  const lines = answers(open, put(open, {}, linkId, verdi)).flatMap(({ linjer }) => linjer);
  return lines.map(({ svar }) => svar.join(', ')).join('; ') || msg('Ikke svart');
}

/** Both texts, theirs first; nothing where the question is answered by other than one text of several lines. */
function together(form: QuestionnaireJson, linkId: string, theirs: string, mine: string): string | undefined {
  if (readQuestionnaire(form).byLinkId.get(linkId)?.type !== 'text') return undefined;
  const [first, second] = [text(theirs), text(mine)];
  if (!first || !second) return undefined;
  return JSON.stringify([{ linkId, answer: [{ valueString: `${first}\n\n${second}` }] }]);
}

function text(verdi: string): string | undefined {
  const items = JSON.parse(verdi) as ResponseItem[];
  return items.length === 1 && items[0].answer?.length === 1 && !items[0].answer[0].item
    ? (items[0].answer[0].valueString as string | undefined)
    : undefined;
}
