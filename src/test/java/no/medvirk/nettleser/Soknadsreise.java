package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA_ID;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Fills in an application as someone who answers only what they must: the list of errors leads them. */
record Soknadsreise(Nettleser nettleser) {

    static final String ANSWER = "Hun klarer ikke trappen lenger.";

    /** From the form's first step of a new application for Olga. Gives its id. */
    String startForOlga(String tjeneste) {
        nettleser.open("/for/" + OLGA_ID + "/soknad/ny/" + tjeneste);
        return begin();
    }

    /** On the page before the application. */
    String begin() {
        nettleser.press("Start søknaden");
        nettleser.waitFor(d -> d.getCurrentUrl().matches(".*/soknad/[0-9a-f-]{36}/.*"));
        nettleser.waitFor(d -> !d.findElements(By.cssSelector("mv-skjema input, mv-skjema textarea"))
                .isEmpty());
        return nettleser.driver().getCurrentUrl().replaceAll(".*/soknad/([0-9a-f-]{36})/.*", "$1");
    }

    /** Answers what must be answered on every step of the form, until the step for attachments. */
    void answerEverything() {
        while (!onStep("vedlegg")) {
            answerStep();
        }
    }

    /** To the next step, mending what the list of errors says. */
    void answerStep() {
        var before = nettleser.driver().getCurrentUrl();
        for (int tries = 0; tries < 8; tries++) {
            nettleser.press("Gå videre");
            nettleser.waitFor(
                    d -> !d.getCurrentUrl().equals(before) || !errorLinks().isEmpty());
            if (!nettleser.driver().getCurrentUrl().equals(before)) {
                nettleser.waitUntilShown();
                return;
            }
            for (int i = 0; i < errorLinks().size(); i++) {
                nettleser.press(errorLinks().get(i));
                answer();
            }
        }
        throw new IllegalStateException("The step does not let go: " + nettleser.heading()
                + errorLinks().stream().map(WebElement::getText).toList());
    }

    List<WebElement> errorLinks() {
        return nettleser.driver().findElements(By.cssSelector("#feilliste a"));
    }

    void attach(Path file) {
        nettleser.field("Legg ved filer").sendKeys(file.toString());
        nettleser.waitFor(d -> d.findElements(By.cssSelector("mv-vedlegg a[download]")).stream()
                .anyMatch(link -> link.getText().equals(file.getFileName().toString())));
    }

    /** From the step for attachments to the receipt. Gives the number of the case. */
    String send() {
        nettleser.press("Gå videre");
        nettleser.waitFor(d -> onStep("oppsummering"));
        nettleser.waitUntilShown();
        nettleser.press("Send søknaden");
        nettleser.waitFor(d -> onStep("kvittering"));
        nettleser.waitForHeading("Vi har fått søknaden din");
        return nettleser.driver().findElement(By.cssSelector("main dl strong")).getText();
    }

    private boolean onStep(String step) {
        return nettleser.driver().getCurrentUrl().endsWith("/" + step);
    }

    /** Gives the field that has focus an answer that its kind allows. */
    private void answer() {
        var field = nettleser.waitFor(d -> {
            var active = d.switchTo().activeElement();
            return List.of("input", "textarea", "select").contains(active.getTagName()) ? active : null;
        });
        var type = String.valueOf(field.getDomProperty("type"));
        switch (type) {
            case "radio", "checkbox" -> nettleser.script("arguments[0].click()", field);
            case "select-one" -> nettleser.script("""
                    arguments[0].selectedIndex = 1;
                    arguments[0].dispatchEvent(new Event('change', { bubbles: true }));
                    """, field);
            case "number" -> field.sendKeys("1");
            default ->
                field.sendKeys(String.valueOf(field.getDomProperty("id")).contains("telefon") ? "55555555" : ANSWER);
        }
    }
}
