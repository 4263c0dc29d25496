import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { announce } from '../../design/kunngjor.js';
import type { ResponseJson } from '../motor/fhir.js';

/** The answer as it would be sent, to read and to copy. */
export function svarvisning(svar: ResponseJson | undefined) {
  if (!svar) return nothing;
  const text = JSON.stringify(svar, null, 2);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce(msg('Svaret er kopiert.')),
      () => announce(msg('Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.')),
    );
  return html`
    <div class="mv-stabel">
      <div class="mv-kort-topp">
        <h2 id="svar-tittel">QuestionnaireResponse</h2>
        <button class="ds-button" data-variant="secondary" data-size="sm" type="button" @click=${copy}>
          ${msg('Kopier svaret')}
        </button>
      </div>
      <pre class="mv-forhandsvis-json" id="svar-json" tabindex="0" role="region" aria-labelledby="svar-tittel">
${text}</pre>
    </div>
  `;
}
