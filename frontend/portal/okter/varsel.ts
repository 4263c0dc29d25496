import { msg, str } from '@lit/localize';
import { html, render, type TemplateResult } from 'lit';
import { loggUt } from '../../design/logg-ut.js';
import type { Grunn, Stilling } from './frister.js';
import type { Varsel } from './oktvakt.js';

const WARNING = 'mv-okt-varsel';
const ENDED = 'mv-okt-slutt';

/**
 * Says that one will soon be logged out. What stands in the page behind is left as it is, and focus goes back to where it
 * was. The time left is read aloud when it changes, once a minute. Escape is the same as to go on: somebody is there.
 */
export function showWarning({ grunn, slutt }: Stilling, login: string, answered: () => void): Varsel {
  const draw = () => render(warning(grunn, Math.ceil((slutt - Date.now()) / 60_000), login), dialog);
  const dialog = open(WARNING);
  let closed = false;
  draw();
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (!closed) answered();
  });
  dialog.showModal();
  return {
    tick: draw,
    close: () => {
      closed = true;
      dialog.close();
    },
  };
}

/** Says that one is logged out. The page stays, so that one can read and copy what stands there. */
export function showEnded(grunn: Grunn, login: string): void {
  const dialog = open(ENDED);
  render(
    content(
      ENDED,
      msg('Du er logget ut'),
      html`<p>${why(grunn)} ${msg('Det som er lagret, er tatt vare på.')}</p>`,
      html`
        <a class="ds-button" href=${login}>${msg('Logg inn igjen')}</a>
        ${stay(msg('Bli på siden'))}
      `,
    ),
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

function warning(grunn: Grunn, minutes: number, login: string): TemplateResult {
  const left = html`<p role="status">
    ${minutes > 1 ? msg(str`Du blir logget ut om ${minutes} minutter.`) : msg('Du blir logget ut om under ett minutt.')}
  </p>`;
  return grunn === 'ledig'
    ? content(
        WARNING,
        msg('Du blir snart logget ut'),
        html`
          <p>${msg('Det er en stund siden du gjorde noe her.')}</p>
          ${left}
          <p>${msg('Det du har skrevet, blir stående.')}</p>
        `,
        html`${stay(msg('Fortsett'), 'primary')} ${loggUt('ds-button', 'tertiary')}`,
      )
    : content(
        WARNING,
        msg('Du blir snart logget ut'),
        html`
          <p>${msg('Du har vært logget inn lenge. Vi må vite at det fortsatt er deg, så du må logge inn på nytt.')}</p>
          ${left}
          <p>${msg('Det som er lagret, er tatt vare på.')}</p>
        `,
        html`
          <a class="ds-button" href=${login}>${msg('Logg inn på nytt')}</a>
          ${stay(msg('Vent litt'))} ${loggUt('ds-button', 'tertiary')}
        `,
      );
}

function content(id: string, title: string, text: TemplateResult, buttons: TemplateResult): TemplateResult {
  return html`
    <div class="mv-stabel">
      <h2 id=${`${id}-tittel`}>${title}</h2>
      <div id=${`${id}-tekst`} class="mv-stabel">${text}</div>
      <div class="mv-knapper">${buttons}</div>
    </div>
  `;
}

function stay(text: string, variant = 'secondary'): TemplateResult {
  return html`
    <form method="dialog">
      <button class="ds-button" data-variant=${variant} type="submit">${text}</button>
    </form>
  `;
}

function why(grunn: Grunn): string {
  return grunn === 'ledig'
    ? msg('Det er en stund siden du gjorde noe her.')
    : msg('Du har vært logget inn så lenge som det er lov.');
}

function open(id: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.id = id;
  dialog.className = 'ds-dialog mv-dialog';
  dialog.setAttribute('aria-labelledby', `${id}-tittel`);
  dialog.setAttribute('aria-describedby', `${id}-tekst`);
  document.body.append(dialog);
  return dialog;
}
