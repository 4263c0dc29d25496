import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announce } from '../../design/kunngjor.js';
import { readQuestionnaire } from '../../skjema/motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from '../../skjema/motor/fhir.js';
import { Svartilstand } from '../../skjema/motor/svartilstand.js';
import { requireBorger } from '../tilgang/okt.js';
import { find, news, type Nytt, type Punkt, save, type SoknadUtkast } from './api.js';
import { loggedOut, refused } from './avvist.js';
import { Kladd, newId } from './kladd.js';
import { apne, skap } from './kladdskap.js';
import { type Konflikt, Lagrer, type Lagringstilstand } from './lagrer.js';
import { lagringstekst } from './lagringsstatus.js';
import { hentetFra, skrevetAv, tilstedeOrd } from './skrevet.js';
import { Utkaststrom } from './strom.js';
import { changed, put, split, type Svarfelt } from './svarfelt.js';

/** A draft that is open: its form, its answers, who else writes in it, and whether what is written here is saved. */
export class Utkast implements ReactiveController {
  soknad?: SoknadUtkast;
  form: QuestionnaireJson = {};
  svar: ResponseJson = {};
  tilstand: Lagringstilstand = { slag: 'uendret' };
  /** Who wrote the answer that stands, or where it comes from, in words, by question; not what was written by the one who looks. */
  skrevet: ReadonlyMap<string, string> = new Map();
  /** The names of the others who have it open. */
  tilstede: string[] = [];
  error?: unknown;

  readonly #host: ReactiveControllerHost;
  #innbyggerId = '';
  #versjon = 0;
  #felt: Svarfelt = new Map();
  #kladd?: Kladd;
  #lagrer?: Lagrer;
  #strom?: Utkaststrom;
  #asking?: Promise<void>;
  #askAgain = false;
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Fetches the draft; what this browser has and the server has not, is laid upon it and saved. */
  async open(innbyggerId: string, soknadId: string): Promise<void> {
    this.#close();
    this.#innbyggerId = innbyggerId;
    this.soknad = this.error = undefined;
    try {
      await requireBorger();
      const soknad = await find(innbyggerId, soknadId);
      this.#read(soknad);
      this.svar = JSON.parse(soknad.svar);
      if (soknad.status === 'UTKAST') await this.#resume(soknad);
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
    const felt = split(this.form, svar);
    const mine = changed(this.#felt, felt);
    for (const linkId of mine) this.#lagrer?.change(linkId, felt.get(linkId)!);
    if (mine.some((linkId) => this.skrevet.has(linkId))) {
      this.skrevet = new Map([...this.skrevet].filter(([linkId]) => !mine.includes(linkId)));
      this.#host.requestUpdate();
    }
    this.#felt = felt;
  }

  /** True when everything written is acknowledged by the server. */
  async flush(): Promise<boolean> {
    return (await this.#lagrer?.flush()) ?? true;
  }

  /** What waits for the writer to choose. */
  get konflikter(): Konflikt[] {
    return [...(this.#lagrer?.konflikter.values() ?? [])];
  }

  /** Something written here is not on the server. */
  get unsaved(): boolean {
    return this.#lagrer?.dirty ?? false;
  }

  /** False where this browser keeps nothing of what is not saved. */
  get varig(): boolean {
    return this.#kladd?.varig ?? false;
  }

  /** @param verdi what is to stand instead, where the two are put together */
  keepMine(linkId: string, verdi?: string): void {
    if (verdi !== undefined) this.#show([{ linkId, verdi }]);
    void this.#lagrer?.keepMine(linkId, verdi);
  }

  takeTheirs(linkId: string): void {
    const punkt = this.#lagrer?.takeTheirs(linkId);
    if (punkt) this.#hear([punkt]);
  }

  /** Nothing of it is to be kept here: it is sent. */
  async forget(): Promise<void> {
    await this.#kladd?.write([]);
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
    void this.flush().finally(() => this.#close());
  }

  #close(): void {
    this.#lagrer?.close();
    this.#strom?.close();
    this.#kladd?.close();
    this.#lagrer = this.#strom = this.#kladd = undefined;
  }

  #read(soknad: SoknadUtkast): void {
    this.soknad = soknad;
    this.form = JSON.parse(soknad.questionnaire);
  }

  async #resume(soknad: SoknadUtkast): Promise<void> {
    const kladd = await Kladd.open(soknad.id, soknad.kladdvern, skap, apne);
    const left = (await kladd?.adopt(apne, soknad.kladdvern.dager)) ?? [];
    this.#kladd = kladd;
    this.#versjon = soknad.versjon;
    this.#lagrer = new Lagrer({
      klient: kladd?.klient ?? newId(),
      lagret: soknad.lagret,
      versjoner: soknad.punkter.map(({ linkId, versjon }) => [linkId, versjon]),
      save: (endringer) => save(this.#innbyggerId, soknad.id, endringer),
      loggedOut,
      refused,
      keep: (endringer) => void kladd?.write(endringer),
      saved: (punkter) => this.#tellWho(punkter),
      heard: (punkter) => this.#hear(punkter),
      changed: (tilstand) => this.#changed(tilstand),
    });
    this.tilstand = this.#lagrer.tilstand;
    this.skrevet = new Map(soknad.hentet.map(({ linkId, kilde }) => [linkId, hentetFra(kilde)]));
    this.#tellWho(soknad.punkter);
    this.#show([]);
    this.#show(left);
    this.#lagrer.resume(left);
    this.#strom = new Utkaststrom(`/strom/soknad/${this.#innbyggerId}/${soknad.id}`, { news: this.#news });
  }

  /** Lays these answers upon those that are shown. They are no changes of the writer's. */
  #show(punkter: { linkId: string; verdi?: string | null }[]): void {
    for (const { linkId, verdi } of punkter) this.svar = put(this.form, this.svar, linkId, verdi ?? '[]');
    // As the form itself will say it, so that what it only words differently is no change.
    this.#felt = split(this.form, new Svartilstand(readQuestionnaire(this.form), this.svar).response());
    this.#host.requestUpdate();
  }

  /** One question at a time; what comes while it is under way makes one more. */
  readonly #news = (): void => {
    this.#askAgain = true;
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
  };

  async #ask(): Promise<void> {
    while (this.#askAgain && this.soknad && this.#lagrer) {
      this.#askAgain = false;
      try {
        this.#receive(await news(this.#innbyggerId, this.soknad.id, this.#versjon));
      } catch (error) {
        const why = refused(error);
        if (why) this.#refuse(why);
      }
    }
  }

  #receive({ versjon, status, punkter, tilstede }: Nytt): void {
    if (status !== 'UTKAST') {
      this.#refuse('SENDT');
      return;
    }
    this.#versjon = versjon;
    this.#hear(this.#lagrer?.receive(punkter) ?? []);
    const before = tilstedeOrd(this.tilstede);
    this.tilstede = tilstede;
    const now = tilstedeOrd(tilstede);
    if (now && now !== before) announce(now);
    this.#host.requestUpdate();
  }

  #hear(punkter: Punkt[]): void {
    if (!punkter.length) return;
    this.#show(punkter);
    this.#tellWho(punkter);
  }

  #tellWho(punkter: Punkt[]): void {
    const skrevet = new Map(this.skrevet);
    for (const punkt of punkter) {
      const who = skrevetAv(punkt);
      if (who) skrevet.set(punkt.linkId, who);
      else skrevet.delete(punkt.linkId);
    }
    this.skrevet = skrevet;
    this.#host.requestUpdate();
  }

  #refuse(why: string): void {
    this.#strom?.close();
    this.tilstede = [];
    this.#lagrer?.refuse(why);
  }

  #changed(tilstand: Lagringstilstand): void {
    this.tilstand = tilstand;
    if (tilstand.slag === 'avvist') this.#strom?.close();
    const text = lagringstekst(tilstand, this.varig);
    if (tilstand.slag !== 'lagrer' && text !== this.#said) announce((this.#said = text));
    this.#host.requestUpdate();
  }

  readonly #leave = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
  };

  readonly #again = (): void => {
    if (this.#lagrer?.dirty) void this.flush();
    this.#news();
  };

  /** Asks only if there is something that neither the server nor this browser could take. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (!this.#lagrer?.dirty) return;
    void this.flush();
    if (this.tilstand.slag === 'avvist' || !this.varig) event.preventDefault();
  };
}
