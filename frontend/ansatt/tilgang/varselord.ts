import { msg, str } from '@lit/localize';
import type { Varselkort, Varselstatus } from './api.js';

/** What is unusual, in one sentence. */
export function varselord({ slag, ansattnavn, antall, personer }: Varselkort): string {
  switch (slag) {
    case 'EGEN_FAMILIE':
      return msg(str`${ansattnavn} har sett opplysninger om seg selv eller en i familien`);
    case 'KOLLEGA':
      return msg(str`${ansattnavn} har sett opplysninger om en kollega`);
    case 'SAMME_NAVN_OG_ADRESSE':
      return msg(str`${ansattnavn} har sett opplysninger om en med samme etternavn og adresse`);
    case 'MANGE_PERSONER':
      return msg(str`${ansattnavn} har sett opplysninger om ${personer} personer på under en time`);
    case 'NATT':
      return msg(str`${ansattnavn} har sett opplysninger om natten`);
    case 'MANGE_AVSLAG':
      return msg(str`${ansattnavn} ble avvist ${antall} ganger på en dag`);
    default:
      return ansattnavn;
  }
}

export function statusord(status: Varselstatus): string {
  switch (status) {
    case 'NY':
      return msg('Ny');
    case 'SETT':
      return msg('Sett');
    case 'I_ORDEN':
      return msg('I orden');
    case 'FOLGES_OPP':
      return msg('Følges opp');
  }
}

export const STATUSFARGE: Record<Varselstatus, string> = {
  NY: 'danger',
  SETT: 'warning',
  I_ORDEN: 'success',
  FOLGES_OPP: 'info',
};
