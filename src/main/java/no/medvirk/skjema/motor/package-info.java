/**
 * The semantics of a FHIR R4 Questionnaire: a form, an answer laid over it as a tree, what is enabled and what is
 * wrong. The same rules stand in TypeScript in {@code frontend/skjema/motor}; {@code forms/cases} binds the two.
 */
@NullMarked
package no.medvirk.skjema.motor;

import org.jspecify.annotations.NullMarked;
