import { msg } from '@lit/localize';

/** Why the server said no, as a heading and what one can do about it; undefined for a reason that says no more than the no. */
export function avslagOrd(avslag: string | undefined): [string, string] | undefined {
  switch (avslag) {
    case 'FULLMAKT_TRUKKET':
      return [
        msg('Fullmakten du hadde, er trukket tilbake.'),
        msg(
          'Du kan ikke lenger se eller gjøre noe for denne personen. Det du hadde lagret, er tatt vare på hos personen.',
        ),
      ];
    case 'FULLMAKT_UTLOPT':
      return [
        msg('Fullmakten du hadde, er gått ut.'),
        msg('Den det gjelder, kan gi deg en ny. Det du hadde lagret, er tatt vare på hos personen.'),
      ];
    case 'FULLMAKT_IKKE_BEGYNT':
      return [msg('Fullmakten gjelder ikke ennå.'), msg('Du kan begynne den dagen fullmakten gjelder fra.')];
    case 'UTENFOR_OMRADET':
      return [
        msg('Dette har du ikke lov til å se eller gjøre.'),
        msg('Du kan handle for denne personen, men ikke i denne delen. Den det gjelder, kan gi deg lov.'),
      ];
    case 'BARE_PERSONEN_SELV':
      return [
        msg('Dette kan bare personen selv gjøre.'),
        msg('Den det gjelder, må logge inn og gjøre det, eller ringe kommunen.'),
      ];
    case 'FYLT_16':
      return [
        msg('Barnet ditt er fylt 16 år og bestemmer selv.'),
        msg('Vil barnet at du fortsatt skal kunne hjelpe, kan barnet gi deg fullmakt.'),
      ];
    case 'BARNET_BESTEMMER':
      return [
        msg('Dette er bare for barnet ditt.'),
        msg('Barn mellom 12 og 15 år bestemmer noe selv. Snakk gjerne med barnet om det.'),
      ];
    case 'UTEN_FORELDREANSVAR':
      return [
        msg('Du har ikke foreldreansvar for dette barnet.'),
        msg('Folkeregisteret sier hvem som har foreldreansvar. Er det feil, kan du melde fra til Skatteetaten.'),
      ];
    case 'SKJULT_ADRESSE':
      return [
        msg('Her kan ingen handle for en annen.'),
        msg('Når en av dere har skjermet adresse, må den det gjelder, ringe kommunen.'),
      ];
    case 'MANGLER_RETTIGHET':
      return [msg('Rollen din gir ikke lov til dette.'), msg('Trenger du det i arbeidet, så spør lederen din.')];
    case 'IKKE_TJENSTLIG_BEHOV':
      return [
        msg('Enheten din har ingen sak med denne personen.'),
        msg('Du kan bare åpne det du trenger i arbeidet. Mangler du noe, så spør lederen din.'),
      ];
    case 'SPERRET':
      return [
        msg('Personen har sperret for innsyn.'),
        msg('Det gjelder deg eller enheten din. Spør lederen din hva du skal gjøre.'),
      ];
    case 'IKKE_AKTIV':
      return [msg('Brukeren din er ikke lenger i bruk.'), msg('Spør lederen din hvis det er feil.')];
    default:
      return undefined;
  }
}
