package no.medvirk.skjema.motor;

/** Whether a problem makes the answer wrong, or only tells what could not be judged. */
public enum Severity {
    ERROR,
    WARNING
}
