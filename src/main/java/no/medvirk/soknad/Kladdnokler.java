package no.medvirk.soknad;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The key to what a browser keeps of one draft for one person, until it is saved. It is the same each time the same
 * person opens the same draft, and nobody else gets it (docs/adr/0010-kladd-i-nettleseren.md).
 */
@Service
public class Kladdnokler {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;

    Kladdnokler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 256 bits, base64. */
    public String find(Tilgangsbevis bevis, UUID soknadId) {
        bevis.of(Handling.SE_SOKNAD, Handling.SKRIV_SOKNAD);
        var secret = jdbc.sql("select hemmelighet from soknad.kladdhemmelighet")
                .query(byte[].class)
                .single();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var whose = "kladd " + bevis.aktor().id() + " " + soknadId;
            return Base64.getEncoder().encodeToString(mac.doFinal(whose.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
