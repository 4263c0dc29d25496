package no.medvirk.soknad.portal;

import java.time.Instant;
import java.util.List;

/**
 * What has come to a draft since a version of it.
 *
 * @param status UTKAST or SENDT
 * @param tilstede the names of the others who have it open now
 */
public record Nytt(int versjon, Instant lagret, String status, List<Punkt> punkter, List<String> tilstede) {}
