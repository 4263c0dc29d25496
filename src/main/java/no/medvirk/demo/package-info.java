/** What the embedded default adds: demo people, Test-ID-porten. Never loaded in production. */
@NullMarked
package no.medvirk.demo;

import org.jspecify.annotations.NullMarked;
