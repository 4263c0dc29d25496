export type Severity = 'error' | 'warning';

/** A rule that an answer breaks: FHIR's issue type, the reason that picks its sentence, and the limit that was broken. */
export interface Breach {
  severity: Severity;
  code: string;
  reason: string;
  limit: string;
}

export const breach = (code: string, reason: string, limit: unknown = ''): Breach => ({
  severity: 'error',
  code,
  reason,
  limit: String(limit),
});

/** What cannot be judged is told, but makes nothing wrong. */
export const unjudged = (reason: string): Breach => ({ severity: 'warning', code: 'not-supported', reason, limit: '' });
