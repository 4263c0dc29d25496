import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { fetchMeny, type Meny } from '../tilgang/styring-api.js';

/** The ways to what this employee may open, and how much waits there. Nothing stands here that one may not. */
export class Ansattmeny extends Del {
  @state() private meny?: Meny;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.refresh();
  }

  /** Counts anew, after something is done. */
  async refresh(): Promise<void> {
    try {
      this.meny = await fetchMeny();
    } catch {
      // the view itself says what is wrong
    }
  }

  protected override render() {
    if (!this.meny) return nothing;
    return html`
      <nav class="mva-meny" aria-label=${msg('For ansatte')}>
        <ul>
          ${this.#links(this.meny).map(
            ([path, text, venter]) => html`
              <li>
                <a href=${path} aria-current=${current(path)}
                  >${text}${
                    venter
                      ? html` <span class="mva-venter" aria-hidden="true">${venter}</span
                          ><span class="ds-sr-only">, ${venter} ${msg('venter')}</span>`
                      : nothing
                  }</a
                >
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  #links(meny: Meny): [string, string, number?][] {
    const links: [string, string, number?][] = [];
    if (meny.saker) links.push(['/ansatt', msg('Søknader')]);
    links.push(['/ansatt/mine-tilganger', msg('Mine tilganger')]);
    if (meny.nodrett) links.push(['/ansatt/nodrett', msg('Nødrett')]);
    if (meny.rollesoknader.length) {
      links.push(['/ansatt/administrasjon/rollesoknader', msg('Ønsker om roller'), meny.rollesoknaderVenter]);
    }
    if (meny.nodrettliste.length) {
      links.push(['/ansatt/administrasjon/nodrett', msg('Bruk av nødrett'), meny.nodrettVenter]);
    }
    if (meny.rapport.length) links.push(['/ansatt/tilgang', msg('Hvem har sett hva')]);
    if (meny.nodrettliste.length) links.push(['/ansatt/tilgang/varsler', msg('Varsler om innsyn')]);
    if (meny.ansatte.length || meny.rapport.length) {
      links.push(['/ansatt/administrasjon/ansatte', msg('Ansatte')]);
    }
    if (meny.roller.length) {
      links.push(['/ansatt/administrasjon/roller', msg('Roller')]);
      links.push(['/ansatt/administrasjon/arsaker', msg('Grunner for nødrett')]);
    }
    return links;
  }
}

/** The page itself, or the list that it was reached from. */
function current(path: string) {
  if (location.pathname === path) return 'page';
  const holdsOthers = path === '/ansatt' || path === '/ansatt/tilgang';
  return !holdsOthers && location.pathname.startsWith(`${path}/`) ? 'true' : nothing;
}

customElements.define('mv-ansattmeny', Ansattmeny);
