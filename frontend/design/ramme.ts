import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { language, suggestLanguage } from '../i18n/sprak.js';
import { type KommuneKort, listKommuner } from '../portal/kommune/api.js';
import { OktController, representedPeople, session } from '../portal/tilgang/okt.js';
import { Del } from './del.js';
import { konto } from './konto.js';
import { Navigert } from './ruter.js';
import { sprakvalg } from './sprakvalg.js';

const LAST_KOMMUNE = 'medvirk.kommune';

/** The page frame: what stands around every view, and says for whom one acts. */
export class Ramme extends Del {
  @state() private kommuner: KommuneKort[] = [];
  @state() private path = '/';
  @state() private kommuneNr = sessionStorage.getItem(LAST_KOMMUNE) ?? '';
  @state() private innbyggerId = '';

  readonly #okt = new OktController(this);

  /** Where the router puts the view. */
  get innhold(): HTMLElement {
    return this.querySelector('main')!;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(Navigert.type, this.#navigated);
    void this.#watch();
    listKommuner().then(
      (kommuner) => (this.kommuner = kommuner),
      () => undefined, // the views say so where it matters
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(Navigert.type, this.#navigated);
  }

  protected override render() {
    const { okt } = this.#okt;
    const kommune = this.#kommune();
    return html`
      <a class="mv-hopp" href="#innhold">${msg('Hopp til innholdet')}</a>
      <header class="mv-topp">
        <div class="mv-bredde mv-topp-rad">
          <div class="mv-avsender">
            <a class="mv-merke" href=${this.#home(kommune)}>
              <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <path d="M4 26V12a6 6 0 0 1 12 0v14" />
                <path d="M16 26V12a6 6 0 0 1 12 0v14" />
              </svg>
              Medvirk
            </a>
            ${kommune ? html`<span class="mv-kommune">${kommuneNavn(kommune)}</span>` : nothing}
          </div>
          ${sprakvalg(language())} ${okt ? konto(okt, this.path) : nothing}
        </div>
      </header>
      ${this.#banner()}
      <main id="innhold" class="mv-bredde mv-innhold" tabindex="-1"></main>
      <footer class="mv-bunn">
        <div class="mv-bredde mv-bunn-rad">
          <p>
            ${
              kommune
                ? msg(str`Medvirk er selvbetjeningen til ${kommuneNavn(kommune)}.`)
                : msg('Medvirk er kommunens selvbetjening for helse og omsorg.')
            }
          </p>
          <ul class="mv-lenkerad">
            <li><a href="/tilgjengelighet">${msg('Tilgjengelighetserklæring')}</a></li>
            <li><a href="/personvern">${msg('Personvern')}</a></li>
            <li><a href="/">${msg('Bytt kommune')}</a></li>
            ${
              okt?.side === 'INGEN'
                ? html`<li>
                    <a href="/logg-inn/helseid?neste=/ansatt">${msg('For ansatte')}</a>
                  </li>`
                : html`<li><a href="/mine-innlogginger">${msg('Mine innlogginger')}</a></li>`
            }
          </ul>
        </div>
      </footer>
    `;
  }

  /** Only for one who is logged in, so that others need not fetch it. */
  async #watch(): Promise<void> {
    const okt = await session();
    if (okt.side === 'INGEN') return;
    const { startOktvakt } = await import('../portal/okter/start.js');
    startOktvakt(okt);
  }

  #banner() {
    const { okt } = this.#okt;
    if (okt?.side !== 'BORGER' || !this.innbyggerId || this.innbyggerId === okt.id) return nothing;
    const navn = this.#okt.person(this.innbyggerId)?.navn;
    if (!navn) return nothing;
    return html`
      <aside class="mv-handler-for" aria-label=${msg('Hvem du handler for')}>
        <div class="mv-bredde mv-handler-for-rad">
          <p>
            <span class="mv-person-tegn" aria-hidden="true">${initials(navn)}</span>
            <span>${msg('Du handler for')} <strong>${navn}</strong></span>
          </p>
          <a href="/velg-person">${msg('Bytt person')}</a>
        </div>
      </aside>
    `;
  }

  #kommune(): KommuneKort | undefined {
    const nr = this.innbyggerId ? (this.#okt.okt?.kommune ?? this.kommuneNr) : this.kommuneNr;
    return this.kommuner.find((kommune) => kommune.nr === (nr || this.#okt.okt?.kommune));
  }

  #home(kommune?: KommuneKort): string {
    return kommune ? `/kommune/${kommune.nr}` : '/';
  }

  readonly #navigated = (event: Event): void => {
    const { path, params } = (event as Navigert).detail;
    this.path = path;
    this.innbyggerId = params.innbyggerId ?? '';
    if (path.startsWith('/for/')) {
      representedPeople().catch(() => undefined); // the view says it if one may not be here
    }
    if (params.nr) {
      this.kommuneNr = params.nr;
      sessionStorage.setItem(LAST_KOMMUNE, params.nr);
      void listKommuner().then(
        (list) => suggestLanguage(list.find((kommune) => kommune.nr === params.nr)?.malform),
        () => undefined,
      );
    } else if (path === '/') {
      this.kommuneNr = '';
    }
  };
}

customElements.define('mv-ramme', Ramme);

function kommuneNavn(kommune: KommuneKort): string {
  return /kommune/i.test(kommune.navn) ? kommune.navn : msg(str`${kommune.navn} kommune`);
}

function initials(navn: string): string {
  const names = navn.split(/\s+/);
  return (names[0][0] + (names.length > 1 ? names[names.length - 1][0] : '')).toUpperCase();
}
