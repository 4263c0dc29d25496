import { msg } from '@lit/localize';

/** What the server's code for something wrong means, and what to do about it. */
export function feilord(kode: string): string {
  switch (kode) {
    case 'rolle.navn':
      return msg('Skriv et navn på 2 til 60 tegn.');
    case 'rolle.navnFinnes':
      return msg('Det finnes alt en rolle med dette navnet.');
    case 'rolle.ingenRett':
      return msg('Velg minst én ting rollen skal åpne for.');
    case 'rolle.blandet':
      return msg('En rolle kan ikke både åpne enkeltpersoner og styre tilganger. Lag to roller.');
    case 'rolle.innehaverBlandet':
      return msg('Noen som har rollen, har også en rolle av det andre slaget. Avslutt den først.');
    case 'rolle.egen':
      return msg('Du har denne rollen selv, og kan ikke gi deg selv mer.');
    case 'tilgang.sisteAdministrator':
      return msg('Kommunen må ha minst én som kan styre roller. Gi noen andre rollen først.');
    case 'arsak.tekst':
      return msg('Skriv teksten, høyst 200 tegn.');
    case 'arsak.siste':
      return msg('Minst én grunn må være i bruk.');
    case 'enhet':
      return msg('Velg en enhet.');
    case 'tildeling.rolle':
      return msg('Velg en rolle.');
    case 'tildeling.harAlt':
      return msg('Rollen er alt gitt her i denne tiden.');
    case 'tildeling.skille':
      return msg('Ingen kan både se enkeltpersoner og styre tilganger. Avslutt den andre rollen først.');
    case 'tildeling.selv':
      return msg('Du kan ikke gi deg selv en rolle.');
    case 'tildeling.fra':
      return msg('Velg i dag eller en senere dag.');
    case 'tildeling.til':
      return msg('Siste dag må være samme dag som den første, eller senere.');
    case 'tildeling.begrunnelse':
      return msg('Skriv kort hvorfor.');
    case 'rollesoknad.timer':
      return msg('Velg hvor lenge du trenger rollen, høyst 30 dager.');
    case 'rollesoknad.finnes':
      return msg('Du har alt bedt om denne rollen her, og venter på svar.');
    case 'rollesoknad.begrunnelse':
    case 'nodrett.begrunnelse':
      return msg('Skriv hvorfor, med minst 10 tegn.');
    case 'rollesoknad.svar':
      return msg('Skriv noen ord til den som spør.');
    case 'rollesoknad.egen':
      return msg('Du kan ikke svare på ditt eget ønske.');
    case 'rollesoknad.besvart':
      return msg('Noen har alt svart, eller ønsket er trukket.');
    case 'nodrett.fnr':
      return msg('Fødselsnummeret er ikke riktig. Det har 11 siffer. Se etter om to siffer er byttet om.');
    case 'nodrett.ukjent':
      return msg('Vi finner ingen i kommunen din med dette nummeret.');
    case 'nodrett.forMange':
      return msg('Du har prøvd for mange ganger. Vent en time, eller ring lederen din.');
    case 'nodrett.arsak':
      return msg('Velg en grunn.');
    case 'nodrett.utfall':
      return msg('Velg hva du fant.');
    case 'nodrett.merknad':
      return msg('Skriv hva som skal følges opp.');
    default:
      return msg('Dette kan ikke brukes. Se over det du har skrevet.');
  }
}
