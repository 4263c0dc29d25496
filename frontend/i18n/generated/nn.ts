
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's485ead2f3d011f25': `Logg inn`,
's8da44d2ea7abeb9b': `Arbeidsflate`,
's7cd48848c3b1b4ae': `Min side`,
'sb13b33252f44ac07': `Logg ut`,
's5e8ad0f0c7193b00': `Språk`,
's658c243371b8cba2': `Hopp til innholdet`,
's86cd90cf7e0c1582': str`Medvirk er selvbetjeningen til ${0}.`,
's098824d1111f6c72': `Medvirk er kommunens selvbetjening for helse og omsorg.`,
's9b7fbf461c19ab76': `Tilgjengelighetserklæring`,
's0ddf9822bd07abe1': `Personvern`,
'seaa9f1aec0931f66': `Bytt kommune`,
'saeea0c4a1d0f2b76': `For ansatte`,
's219e340fe3258a3f': `Hvem du handler for`,
's11498876fa7a9821': `Du handler for`,
's3061f2a7dddf3721': `Bytt person`,
'sd1e117a7dbaf207f': str`${0} kommune`,
's9c2a2741cbb1e2c4': `Prøv igjen`,
's29e78dc3575cfade': `Gå til forsiden`,
's95f2269ee73171c1': `Du må logge inn.`,
's237711ec470f4d3e': `Du er ikke logget inn, eller du har vært borte så lenge at vi logget deg ut.`,
's22392afedfcfe054': `Du har ikke tilgang til dette.`,
'sd5676a5ac4097e5d': `Du kan bare se det som gjelder deg selv eller noen du har lov til å handle for.`,
'sa1fc9cea74ea92e1': `Vi finner det ikke.`,
'se4b9991ba252aae4': `Det kan være fjernet, eller så er det en feil i adressen.`,
's5f58baadc9538d7f': `Vi får ikke kontakt.`,
's4cc385c65de882aa': `Sjekk at du er på nett, og prøv igjen om litt.`,
's434995f52419472c': `Noe gikk galt hos oss.`,
'sd9feab576d4b16dc': `Det er ikke din feil. Prøv igjen om litt, eller ring kommunen.`,
's04fcf142a6d676f3': `Vi henter innholdet …`,
's3d53f75ec3b554b7': `Ikke sendt`,
'sf2d9008f97e3c1f4': `Mottatt`,
'sd6ae0239b9701443': `Under behandling`,
's479a692c54840fdb': `Steg i søknaden`,
'sa528bc1c744b0095': str`Steg ${0} av ${1}`,
's55721f7ba49fa6d8': `Tilbake til:`,
    };
  