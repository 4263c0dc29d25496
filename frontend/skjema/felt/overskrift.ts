import { html } from 'lit';

/** A heading of the level that its place in the page asks for. */
export function overskrift(level: number, content: unknown, id?: string) {
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 id=${id ?? ''} class="mv-skjema-tittel">${content}</h2>`;
    case 3:
      return html`<h3 id=${id ?? ''} class="mv-skjema-tittel">${content}</h3>`;
    case 4:
      return html`<h4 id=${id ?? ''} class="mv-skjema-tittel">${content}</h4>`;
    case 5:
      return html`<h5 id=${id ?? ''} class="mv-skjema-tittel">${content}</h5>`;
    default:
      return html`<h6 id=${id ?? ''} class="mv-skjema-tittel">${content}</h6>`;
  }
}
