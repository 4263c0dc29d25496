import { html, render } from 'lit';

export interface Sporsmal {
  title: string;
  text: string;
  yes: string;
  no: string;
}

/** Asks before something that cannot be undone. Escape and `no` are the same answer. */
export function confirmDialog({ title, text, yes, no }: Sporsmal): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'ds-dialog mv-dialog';
  dialog.setAttribute('aria-labelledby', 'mv-bekreft-tittel');
  render(
    html`
      <form method="dialog" class="mv-stabel">
        <h2 id="mv-bekreft-tittel">${title}</h2>
        <p>${text}</p>
        <p class="mv-knapper">
          <button class="ds-button" data-variant="secondary" value="no">${no}</button>
          <button class="ds-button" data-color="danger" value="yes">${yes}</button>
        </p>
      </form>
    `,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
