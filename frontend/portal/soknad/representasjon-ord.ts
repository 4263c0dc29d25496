import { msg, str } from '@lit/localize';
import type { Representert } from '../tilgang/api.js';
import { OMRADER, omradeOrd } from '../tilgang/fullmakt-ord.js';

/** How old the person is, and by what right one acts for them. */
export function grunnlagOrd({ navn, grunnlag, alder, omrader }: Representert): string {
  const first = navn.split(' ')[0];
  switch (grunnlag) {
    case 'FORELDREANSVAR':
      if (alder < 1) return msg('Barnet ditt, under 1 år');
      return alder < 12
        ? msg(str`Barnet ditt, ${alder} år`)
        : msg(str`Barnet ditt, ${alder} år. Noe er bare for ${first}.`);
    case 'VERGE':
      if (omrader.every((each) => each === 'OKONOMI')) return msg(str`${alder} år. Du er verge for økonomien.`);
      return omrader.includes('OKONOMI')
        ? msg(str`${alder} år. Du er verge for personlige forhold og økonomi.`)
        : msg(str`${alder} år. Du er verge for personlige forhold.`);
    case 'FREMTIDSFULLMAKT':
      return msg(str`${alder} år. Du har fremtidsfullmakt.`);
    case 'NAERMESTE_PARORENDE':
      return msg(str`${alder} år. Du er nærmeste pårørende.`);
    default:
      return msg(str`${alder} år. Du har fullmakt.`);
  }
}

/** What one may see and do for the person. */
export function apentOrd({ omrader, grunnlag, alder }: Representert): string {
  if (omrader.length === OMRADER.length) return msg('Du kan se og gjøre alt her.');
  const names = OMRADER.filter((each) => omrader.includes(each)).map((each) =>
    // the messages of a child of 12 and more are the child's own
    (each === 'DIALOG' && grunnlag === 'FORELDREANSVAR' && alder >= 12
      ? msg('Timer')
      : omradeOrd(each).navn
    ).toLowerCase(),
  );
  return msg(str`Åpent for deg: ${names.join(', ')}.`);
}
