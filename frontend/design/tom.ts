import { html, nothing, type TemplateResult } from 'lit';

/** Nothing is here yet: says so, and what one can do. */
export function tom(text: string, action?: TemplateResult) {
  return html`
    <div class="mv-tom">
      <p>${text}</p>
      ${action ? html`<p class="mv-knapper">${action}</p>` : nothing}
    </div>
  `;
}
