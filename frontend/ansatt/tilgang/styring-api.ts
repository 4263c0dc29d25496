import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';
import type { SakKort } from '../sak/api.js';

export interface Enhetsvalg {
  id: string;
  navn: string;
}

/** What one may open, each with the units to begin at; none where one may not. */
export interface Meny {
  saker: boolean;
  roller: Enhetsvalg[];
  ansatte: Enhetsvalg[];
  rapport: Enhetsvalg[];
  rollesoknader: Enhetsvalg[];
  rollesoknaderVenter: number;
  nodrettliste: Enhetsvalg[];
  nodrettVenter: number;
  nodrett: boolean;
}

export interface Rolle {
  kode: string;
  navn: string;
  rettigheter: string[];
  innehavere: number;
}

export interface Rolleendring {
  tid: string;
  hvem: string;
  forNavn?: string | null;
  forRettigheter: string[];
  navn: string;
  rettigheter: string[];
}

/** A right that a role can give; `gruppe` is PERSONER, SYSTEM or STYRING. */
export interface Rettighet {
  kode: string;
  gruppe: string;
}

export interface Rolleoversikt {
  roller: Rolle[];
  rettigheter: Rettighet[];
  historikk: Rolleendring[];
}

export interface Arsak {
  kode: string;
  nb: string;
  nn: string;
  en: string;
  aktiv: boolean;
}

export interface Ansattkort {
  id: string;
  navn: string;
  aktiv: boolean;
  roller: string[];
}

/** `tilstand` is KOMMER, GJELDER or AVSLUTTET; `kilde` MANUELL, SCIM or TIDSBEGRENSET. */
export interface Tildelt {
  id: string;
  enhetId: string;
  enhet: string;
  rolle: string;
  rollenavn: string;
  rettigheter: string[];
  fra: string;
  til?: string | null;
  kilde: string;
  gittAv: string;
  begrunnelse?: string | null;
  tilstand: string;
}

export interface Tilgangsendring {
  tid: string;
  hvem: string;
  hva: string;
  rollenavn?: string | null;
  enhet?: string | null;
  begrunnelse?: string | null;
}

export interface Tilgangsside {
  ansatt: {
    id: string;
    navn: string;
    aktiv: boolean;
    tildelinger: Tildelt[];
    historikk: Tilgangsendring[];
  };
  kanEndre: boolean;
  roller: Rolle[];
  enheter: Enhetsvalg[];
}

/** `tilstand` is SOKT, AVSLATT, TRUKKET, GJELDER or AVSLUTTET. */
export interface Rollesoknad {
  id: string;
  ansattId: string;
  ansatt: string;
  enhetId: string;
  enhet: string;
  rollenavn: string;
  timer: number;
  begrunnelse: string;
  sokt: string;
  tilstand: string;
  svart?: string | null;
  svartAv?: string | null;
  svar?: string | null;
  til?: string | null;
}

export interface MineTilganger {
  tilganger: Tildelt[];
  soknader: Rollesoknad[];
  roller: Rolle[];
  enheter: Enhetsvalg[];
}

export interface Arsaksvalg {
  kode: string;
  tekst: string;
}

export interface Nodrett {
  id: string;
  innbyggerId: string;
  innbygger: string;
  ansatt: string;
  enhetId: string;
  enhet: string;
  arsak: string;
  begrunnelse: string;
  fra: string;
  til: string;
  avsluttet?: string | null;
  gjennomgatt?: string | null;
  gjennomgattAv?: string | null;
  utfall?: string | null;
  merknad?: string | null;
}

export interface Nodrettside {
  arsaker: Arsaksvalg[];
  enheter: Enhetsvalg[];
  minutter: number;
  serSaker: boolean;
  mine: Nodrett[];
}

export const fetchMeny = () => call<Meny>('MenyAnsatt', 'meny');

export const listRoller = (enhetId: string) => call<Rolleoversikt>('RollerAnsatt', 'list', { enhetId });
export const saveRolle = (enhetId: string, kode: string, navn: string, rettigheter: string[]) =>
  call<void>('RollerAnsatt', 'save', { enhetId, kode, navn, rettigheter });
export const listArsaker = (enhetId: string) => call<Arsak[]>('RollerAnsatt', 'listArsaker', { enhetId });
export const saveArsak = (enhetId: string, arsak: Arsak) =>
  call<void>('RollerAnsatt', 'saveArsak', { enhetId, ...arsak });

export const listAnsatte = (enhetId: string, tekst: string) =>
  call<{ ansatte: Ansattkort[]; flere: boolean }>('TilgangerAnsatt', 'list', { enhetId, tekst });
export const findAnsatt = (enhetId: string, ansattId: string) =>
  call<Tilgangsside>('TilgangerAnsatt', 'find', { enhetId, ansattId });
export const giveRolle = (gave: {
  enhetId: string;
  ansattId: string;
  rolle: string;
  fra: string;
  til: string;
  begrunnelse: string;
}) => call<void>('TilgangerAnsatt', 'give', gave);
export const endRolle = (enhetId: string, ansattId: string, tildelingId: string, begrunnelse: string) =>
  call<void>('TilgangerAnsatt', 'end', { enhetId, ansattId, tildelingId, begrunnelse });

export const fetchMine = () => call<MineTilganger>('RollesoknadAnsatt', 'mine');
export const askRolle = (rolle: string, iEnhet: string, timer: number, begrunnelse: string) =>
  call<void>('RollesoknadAnsatt', 'ask', { rolle, iEnhet, timer, begrunnelse });
export const withdrawSoknad = (soknadId: string) => call<void>('RollesoknadAnsatt', 'withdraw', { soknadId });
export const listSoknader = (enhetId: string) => call<Rollesoknad[]>('RollesoknadAnsatt', 'list', { enhetId });
export const answerSoknad = (enhetId: string, soknadId: string, godkjent: boolean, svar: string) =>
  call<void>('RollesoknadAnsatt', 'answer', { enhetId, soknadId, godkjent, svar });

export const fetchNodrett = () => call<Nodrettside>('NodrettAnsatt', 'side', { sprak: language() });
export const myNodretter = () => call<Nodrett[]>('NodrettAnsatt', 'mine');
export const takeNodrett = (enhetId: string, fnr: string, arsak: string, begrunnelse: string) =>
  call<string>('NodrettAnsatt', 'take', { enhetId, fnr, arsak, begrunnelse });
export const endNodrett = (nodrettId: string) => call<void>('NodrettAnsatt', 'end', { nodrettId });
export const listNodrett = (enhetId: string) =>
  call<{ nodretter: Nodrett[]; arsaker: Arsaksvalg[] }>('NodrettAnsatt', 'list', { enhetId, sprak: language() });
export const reviewNodrett = (enhetId: string, nodrettId: string, utfall: string, merknad: string) =>
  call<void>('NodrettAnsatt', 'review', { enhetId, nodrettId, utfall, merknad });

export const listSakerFor = (innbyggerId: string) => call<SakKort[]>('SakAnsatt', 'listFor', { innbyggerId });
