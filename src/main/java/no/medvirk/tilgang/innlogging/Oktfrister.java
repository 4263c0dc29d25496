package no.medvirk.tilgang.innlogging;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long one may be logged in.
 *
 * <p>Source: ID-porten «Single Sign-on»: 30 minutes idle, 120 minutes in all; WCAG 2.2.1: a warning that can be answered.
 *
 * @param ledig without a call
 * @param lengste from the login, whatever one does
 * @param varsel how long before either end the reader is told
 */
@Component
record Oktfrister(
        @Value("${medvirk.okt.ledig}") Duration ledig,
        @Value("${medvirk.okt.lengste}") Duration lengste,
        @Value("${medvirk.okt.varsel}") Duration varsel) {}
