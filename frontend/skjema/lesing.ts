import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { until } from 'lit/directives/until.js';
import { Del } from '../design/del.js';
import { language } from '../i18n/sprak.js';
import { sporsmalsord } from './sporsmalsord.js';
import './lesing.css';
import { readQuestionnaire } from './motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from './motor/fhir.js';
import type { Node } from './motor/node.js';
import { isTold } from './motor/presentation.js';
import { Svartilstand } from './motor/svartilstand.js';
import { ord } from './ord.js';
import { fetchMarking, isMarked } from './tekst/marking.js';
import { oversatt } from './tekst/oversatt.js';
import { titleOf } from './tittel.js';

/**
 * A form with its answers to read and to print: each question that is asked, also those that are not answered, in the form's
 * own order and under its own headings. `niva` is the level of its outermost headings.
 */
export class MvSkjemalesing extends Del {
  @property({ attribute: false }) questionnaire: QuestionnaireJson = {};
  @property({ attribute: false }) svar: ResponseJson = {};
  @property({ type: Number }) niva = 3;

  protected override render() {
    const tilstand = new Svartilstand(readQuestionnaire(oversatt(this.questionnaire, language())), this.svar);
    return until(
      this.#ready(tilstand).then(() => rows(tilstand, tilstand.nodes, this.niva)),
      rows(tilstand, tilstand.nodes, this.niva),
    );
  }

  async #ready(tilstand: Svartilstand): Promise<void> {
    await tilstand.ready;
    if (isMarked(tilstand.definition)) await fetchMarking();
  }
}

/** Questions in a row are one list; a group is a part of its own. */
function rows(tilstand: Svartilstand, nodes: readonly Node[], level: number): TemplateResult[] {
  const parts: TemplateResult[] = [];
  let list: Node[] = [];
  const flush = () => {
    if (list.length) parts.push(facts(tilstand, list));
    list = [];
  };
  for (const node of asked(tilstand, nodes)) {
    if (node.item.type !== 'group') {
      list.push(node);
      continue;
    }
    flush();
    parts.push(part(tilstand, node, level));
  }
  flush();
  return parts;
}

function part(tilstand: Svartilstand, node: Node, level: number) {
  const title = titleOf(node);
  const content = rows(tilstand, node.slots[0].nodes, title ? level + 1 : level);
  if (!content.length) return html``;
  return html`<section class="mv-lesing-del">${title ? heading(level, title) : nothing} ${content}</section>`;
}

/** What hangs under a question follows it. */
function facts(tilstand: Svartilstand, nodes: readonly Node[]): TemplateResult {
  const withNested = (node: Node): Node[] => [
    node,
    ...node.slots.flatMap((slot) => asked(tilstand, slot.nodes).flatMap(withNested)),
  ];
  return html`
    <dl class="mv-lesing">
      ${nodes.flatMap(withNested).map((node) => {
        const values = tilstand.values(node);
        return html`
          <div>
            <dt>${sporsmalsord(node.item)}</dt>
            ${
              values.length
                ? values.map((value) => html`<dd>${ord(node.item, value)}</dd>`)
                : html`<dd class="mv-dempet">${msg('Ikke besvart')}</dd>`
            }
          </div>
        `;
      })}
    </dl>
  `;
}

const asked = (tilstand: Svartilstand, nodes: readonly Node[]) =>
  nodes.filter((node) => !isTold(node.item) && !node.item.hidden && tilstand.enabled(node));

function heading(level: number, text: string) {
  switch (level) {
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    case 5:
      return html`<h5>${text}</h5>`;
    default:
      return html`<h6>${text}</h6>`;
  }
}

customElements.define('mv-skjemalesing', MvSkjemalesing);
