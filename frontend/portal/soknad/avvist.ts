import { msg } from '@lit/localize';
import { errorKind, invalidField, refusal } from '../../design/api.js';
import { avslagOrd } from '../../design/avslag.js';
import { hvem } from '../tilgang/api.js';

/** A reason that stands; one that says nothing of the two may be a session that has ended. */
export function refused(error: unknown): string | undefined {
  if ((error as { type?: string }).type?.endsWith('AlleredeSendt')) return 'SENDT';
  if (errorKind(error) === 'ikke-funnet') return 'SLETTET';
  const invalid = invalidField(error);
  if (invalid) return invalid.kode === 'soknad.forStor' ? 'FOR_STOR' : 'UGYLDIG';
  const avslag = refusal(error);
  return avslagOrd(avslag) && avslag;
}

/** A session that has ended shows as "unauthorized", or as "forbidden" when its token is stale. */
export async function loggedOut(error: unknown): Promise<boolean> {
  const kind = errorKind(error);
  if (kind !== 'innlogging' && kind !== 'tilgang') return false;
  return hvem().then(
    ({ side }) => side !== 'BORGER',
    () => kind === 'innlogging',
  );
}

/** Why nothing more can be saved, as a heading and what one can do about it. */
export function avvistOrd(hvorfor: string): [string, string] {
  switch (hvorfor) {
    case 'SENDT':
      return [msg('Søknaden er sendt.'), msg('Noen andre har sendt den. Du kan se kvitteringen på Min side.')];
    case 'SLETTET':
      return [msg('Utkastet er slettet.'), msg('Noen andre har slettet det. Du kan begynne på en ny søknad.')];
    case 'FOR_STOR':
      return [msg('Svarene er for lange.'), msg('Gjør det du skrev sist kortere, og last siden på nytt.')];
    case 'UGYLDIG':
      return [msg('Skjemaet er endret.'), msg('Last siden på nytt for å fortsette.')];
    default:
      return avslagOrd(hvorfor) ?? [msg('Du har ikke tilgang til dette.'), ''];
  }
}
