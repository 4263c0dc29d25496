import { msg } from '@lit/localize';

/** What a right opens, in plain words. */
export function rettighet(kode: string): string {
  switch (kode) {
    case 'SE_SAK':
      return msg('Se søknader og saker');
    case 'BEHANDLE_SAK':
      return msg('Behandle saker');
    case 'SE_JOURNAL':
      return msg('Lese journal');
    case 'SE_FAKTURA':
      return msg('Se fakturaer');
    case 'BE_OM_SAMTYKKE':
      return msg('Be om samtykke');
    case 'REGISTRER_FULLMAKT':
      return msg('Registrere fullmakt og pårørende');
    case 'NODRETT':
      return msg('Bruke nødrett');
    case 'SE_TILGANGSRAPPORT':
      return msg('Se hvem som har tilgang til hva');
    case 'FOLG_OPP_VARSEL':
      return msg('Følge opp varsler og nødrett');
    case 'GODKJENN_ROLLE':
      return msg('Godkjenne roller for en tid');
    case 'ADMINISTRER_ROLLER':
      return msg('Lage og endre roller');
    case 'ADMINISTRER_TILGANGER':
      return msg('Gi og avslutte tilganger');
    default:
      return kode;
  }
}

/** The rights in one line. */
export function rettighetsliste(koder: string[]): string {
  return koder.map(rettighet).join(', ');
}

/** What a group of rights has in common. */
export function rettighetsgruppe(gruppe: string): string {
  switch (gruppe) {
    case 'PERSONER':
      return msg('Ser enkeltpersoner');
    case 'STYRING':
      return msg('Leder og følger opp');
    default:
      return msg('Styrer systemet');
  }
}
