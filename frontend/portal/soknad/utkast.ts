import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorKind, refusal } from '../../design/api.js';
import { avslagOrd } from '../../design/avslag.js';
import { announce } from '../../design/kunngjor.js';
import { hvem } from '../tilgang/api.js';
import { requireBorger } from '../tilgang/okt.js';
import { find, save, type SoknadUtkast } from './api.js';
import { kladder } from './kladd.js';
import { Lagrer, type Lagringstilstand } from './lagrer.js';
import { lagringstekst } from './lagringsstatus.js';
import type { QuestionnaireJson, ResponseJson } from '../../skjema/motor/fhir.js';

/** A draft that is open: its form, its answers, and whether they are saved. */
export class Utkast implements ReactiveController {
  soknad?: SoknadUtkast;
  form: QuestionnaireJson = {};
  svar: ResponseJson = {};
  tilstand: Lagringstilstand = { slag: 'uendret' };
  error?: unknown;

  readonly #host: ReactiveControllerHost;
  #innbyggerId = '';
  #lagrer?: Lagrer;
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Fetches the draft; what this browser has and the server has not, is laid upon it and saved. */
  async open(innbyggerId: string, soknadId: string): Promise<void> {
    this.#lagrer?.close();
    this.#innbyggerId = innbyggerId;
    this.soknad = this.error = undefined;
    try {
      await requireBorger();
      const soknad = await find(innbyggerId, soknadId);
      this.#read(soknad);
      this.svar = JSON.parse(soknad.svar);
      if (soknad.status === 'UTKAST') this.#resume(soknad);
    } catch (error) {
      this.error = error;
    }
    this.#host.requestUpdate();
  }

  /** The form in another language; the answers stay as they are here. */
  async translate(): Promise<void> {
    if (!this.soknad) return;
    try {
      this.#read(await find(this.#innbyggerId, this.soknad.id));
      this.#host.requestUpdate();
    } catch {
      // the frame is in the new language already; the form follows at the next visit
    }
  }

  change(svar: ResponseJson): void {
    this.svar = svar;
    this.#lagrer?.change(JSON.stringify(svar));
  }

  /** True when everything written is acknowledged by the server. */
  async flush(): Promise<boolean> {
    return (await this.#lagrer?.flush()) ?? true;
  }

  keepMine(): void {
    void this.#lagrer?.keepMine();
  }

  takeTheirs(): void {
    if (this.tilstand.slag !== 'konflikt') return;
    this.svar = JSON.parse(this.tilstand.deres);
    this.#lagrer?.takeTheirs();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#leave);
    window.addEventListener('pagehide', this.#leave);
    window.addEventListener('online', this.#again);
    window.addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#leave);
    window.removeEventListener('pagehide', this.#leave);
    window.removeEventListener('online', this.#again);
    window.removeEventListener('beforeunload', this.#warn);
    void this.flush().finally(() => this.#lagrer?.close());
  }

  #read(soknad: SoknadUtkast): void {
    this.soknad = soknad;
    this.form = JSON.parse(soknad.questionnaire);
  }

  #resume(soknad: SoknadUtkast): void {
    const kladd = kladder.read(soknad.id);
    this.#lagrer = new Lagrer({
      versjon: kladd?.versjon ?? soknad.versjon,
      lagret: soknad.lagret,
      save: (svar, versjon) => save(this.#innbyggerId, soknad.id, svar, versjon),
      loggedOut,
      refused,
      keep: (each) => kladder.write(soknad.id, each),
      forget: () => kladder.remove(soknad.id),
      changed: (tilstand) => this.#changed(tilstand),
    });
    this.tilstand = this.#lagrer.tilstand;
    if (kladd) this.change(JSON.parse(kladd.svar));
  }

  #changed(tilstand: Lagringstilstand): void {
    this.tilstand = tilstand;
    const text = lagringstekst(tilstand);
    if (tilstand.slag !== 'lagrer' && text !== this.#said) announce((this.#said = text));
    this.#host.requestUpdate();
  }

  readonly #leave = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
  };

  readonly #again = (): void => {
    if (this.#lagrer?.dirty) void this.flush();
  };

  /** Asks only if there is something that the server could not take. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (!this.#lagrer?.dirty) return;
    void this.flush();
    if (['venter', 'avvist', 'konflikt'].includes(this.tilstand.slag)) event.preventDefault();
  };
}

/** A reason that stands; one that says nothing of the two may be a session that has ended. */
function refused(error: unknown): string | undefined {
  const avslag = refusal(error);
  return avslagOrd(avslag) && avslag;
}

/** A session that has ended shows as "unauthorized", or as "forbidden" when its token is stale. */
async function loggedOut(error: unknown): Promise<boolean> {
  const kind = errorKind(error);
  if (kind !== 'innlogging' && kind !== 'tilgang') return false;
  return hvem().then(
    ({ side }) => side !== 'BORGER',
    () => kind === 'innlogging',
  );
}
