import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

interface Valg {
  /** What one must be allowed to do for the link to be of use. */
  krever: string;
  path: string;
  text: string;
}

/** The way to what one decides about oneself; only what is open to the one who looks. */
export function valgliste(innbyggerId: string, apent: string[], alder?: number) {
  const valg: Valg[] = [
    { krever: 'SE_FULLMAKT', path: 'fullmakter', text: msg('Hvem kan handle for meg?') },
    { krever: 'SE_SAMTYKKE', path: 'samtykker', text: msg('Samtykker') },
    { krever: 'SPERRE_INNSYN', path: 'sperringer', text: msg('Steng for innsyn') },
    { krever: 'SE_LOGG', path: 'innsynslogg', text: msg('Hvem har sett mine opplysninger') },
  ];
  if (alder !== undefined && alder >= 12 && alder < 16) {
    valg.push({ krever: 'SKJERME_FOR_FORELDRE', path: 'skjerming', text: msg('Hva foreldrene mine kan se') });
  }
  const open = valg.filter(({ krever }) => apent.includes(krever));
  if (!open.length) return nothing;
  return html`
    <section class="mv-stabel" aria-labelledby="valg">
      <h2 id="valg">${msg('Du bestemmer')}</h2>
      <ul class="mv-lenkeliste">
        ${open.map(({ path, text }) => html`<li><a href=${`/for/${innbyggerId}/${path}`}>${text}</a></li>`)}
      </ul>
    </section>
  `;
}
