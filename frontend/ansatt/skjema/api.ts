import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

export interface Begrunnelse {
  slag: 'FLAGG' | 'SVAR' | 'TJENESTE' | 'ARBEIDSGANG';
  /** The question that was answered, the service, or the code of flag or work. */
  tekst: string;
}

/** A form that fits a case. */
export interface Skjemakort {
  skjema: string;
  tittel: string;
  beskrivelse: string;
  fyllesUtAv: ('INNBYGGER' | 'PARORENDE' | 'ANSATT')[];
  besvart: boolean;
  grunner: Begrunnelse[];
}

export const listForslag = (innbyggerId: string, sakId: string): Promise<Skjemakort[]> =>
  call('SkjemaforslagAnsatt', 'list', { innbyggerId, sakId, sprak: language() });
