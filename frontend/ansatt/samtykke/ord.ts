import { msg } from '@lit/localize';

/** What a consent lets the municipality do, in the words of staff. */
export function typeOrd(type: string): string {
  switch (type) {
    case 'INNHENTING':
      return msg('Hente opplysninger fra andre');
    case 'DELING':
      return msg('Snakke med en pårørende');
    default:
      return msg('La andre som behandler saken, se opplysningene');
  }
}

export function nyttFeil(felt: string, kode: string): string {
  switch (`${felt}.${kode}`) {
    case 'mal.mangler':
      return msg('Velg hva samtykket gjelder.');
    case 'hva.mangler':
      return msg('Velg minst én slags opplysning.');
    case 'hvem.mangler':
      return msg('Skriv hvem det gjelder.');
    case 'dato.mangler':
      return msg('Skriv dag, måned og år.');
    case 'dato.framtid':
      return msg('Dagen kan ikke være fram i tid.');
    case 'vitne.mangler':
      return msg('Skriv hvem personen sa det til.');
    case 'ord.mangler':
      return msg('Skriv hva personen sa.');
    default:
      return kode === 'for-langt'
        ? msg('Teksten er for lang.')
        : msg('Dette kan vi ikke bruke. Sjekk det du har skrevet.');
  }
}
