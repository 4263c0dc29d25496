import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

export interface Enhetsvalg {
  id: string;
  navn: string;
}

/** Which looks to show. The days are included. */
export interface Rapportvalg {
  fra: string;
  til: string;
  ansattId: string;
  bareAvslag: boolean;
}

/** What one employee did on one day. */
export interface Dagstall {
  ansattId: string;
  ansattnavn: string;
  dag: string;
  personer: number;
  oppslag: number;
  avslag: number;
}

/** One look by staff; the person by initials and year of birth. */
export interface Rapportkort {
  id: string;
  tid: string;
  ansattId: string;
  ansattnavn: string;
  stilling: string;
  innbyggerId: string;
  person?: string | null;
  tillatt: boolean;
  hva: string;
  hvorfor: string;
}

export interface Rapportside {
  rader: Rapportkort[];
  neste?: string | null;
}

/** What a walk through the sealed log found. */
export interface Etterproving {
  tid: string;
  ledd: number;
  feil: { slag: string; nr?: number | null; loggId?: string | null }[];
}

export type Varselstatus = 'NY' | 'SETT' | 'I_ORDEN' | 'FOLGES_OPP';

export interface Varselkort {
  id: string;
  enhet: string;
  ansattnavn: string;
  innbyggerId?: string | null;
  person?: string | null;
  slag: string;
  svak: boolean;
  antall: number;
  personer: number;
  fra: string;
  til: string;
  bevis: { tid: string; tillatt: boolean; hva: string }[];
  status: Varselstatus;
  merknad?: string | null;
  behandlet?: string | null;
  behandletAv?: string | null;
}

/** A citizen's question about a look. */
export interface Sporsmalsrad {
  id: string;
  stiltAv: string;
  enhet: string;
  ansattnavn: string;
  tillatt: boolean;
  hva: string;
  tid: string;
  sporsmal: string;
  stilt: string;
  svar?: string | null;
  besvart?: string | null;
  besvartAv?: string | null;
}

const sent = ({ ansattId, ...valg }: Rapportvalg, etter?: string) => ({
  ...valg,
  ansattId: ansattId || null,
  etter: etter ?? null,
});

export const listEnheter = () => call<Enhetsvalg[]>('TilgangsrapportAnsatt', 'enheter');

export const listDays = (enhetId: string, valg: Rapportvalg) =>
  call<Dagstall[]>('TilgangsrapportAnsatt', 'days', { enhetId, valg: sent(valg) });

export const listOppslag = (enhetId: string, valg: Rapportvalg, etter?: string) =>
  call<Rapportside>('TilgangsrapportAnsatt', 'list', { enhetId, valg: sent(valg, etter), sprak: language() });

export const fetchNavn = (enhetId: string, innbyggerId: string) =>
  call<string>('TilgangsrapportAnsatt', 'name', { enhetId, innbyggerId });

export const lastEtterproving = (enhetId: string) =>
  call<Etterproving | null | undefined>('KjedeAnsatt', 'last', { enhetId });

export const verifyKjede = (enhetId: string) => call<Etterproving>('KjedeAnsatt', 'verify', { enhetId });

export const listVarselenheter = () => call<Enhetsvalg[]>('VarslerAnsatt', 'enheter');

export const listVarsler = (enhetId: string, ferdige: boolean) =>
  call<Varselkort[]>('VarslerAnsatt', 'list', { enhetId, ferdige, sprak: language() });

export const treatVarsel = (enhetId: string, varselId: string, status: Varselstatus, merknad: string) =>
  call<Varselkort>('VarslerAnsatt', 'treat', { enhetId, varselId, status, merknad, sprak: language() });

export const fetchVarselnavn = (enhetId: string, innbyggerId: string) =>
  call<string>('VarslerAnsatt', 'name', { enhetId, innbyggerId });

export const listSporsmal = (enhetId: string) =>
  call<Sporsmalsrad[]>('SporsmalAnsatt', 'list', { enhetId, sprak: language() });

export const answerSporsmal = (enhetId: string, sporsmalId: string, svar: string) =>
  call<Sporsmalsrad>('SporsmalAnsatt', 'answer', { enhetId, sporsmalId, svar, sprak: language() });

/** Address of the report as a file. */
export function rapportfil(enhetId: string, { fra, til, ansattId, bareAvslag }: Rapportvalg, type: 'csv' | 'json') {
  const query = new URLSearchParams({ fra, til });
  if (ansattId) query.set('ansatt', ansattId);
  if (bareAvslag) query.set('bareAvslag', 'true');
  return `/ansatt/api/tilgang/${enhetId}/rapport.${type}?${query}`;
}
