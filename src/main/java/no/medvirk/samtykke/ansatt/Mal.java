package no.medvirk.samtykke.ansatt;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.samtykke.Samtykketekst;

/** A template to choose; the texts have {@code {hvem}} where the name goes. */
public record Mal(String kode, String type, List<String> hva, LocalDate til, Samtykketekst tekst) {}
