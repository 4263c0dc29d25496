package no.medvirk.tilgang.innlogging;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Takes out the scripts and styles that the framework writes into the page: the content policy blocks them anyway, and
 * the portal needs none of them (they are for views rendered on the server).
 */
@Component
class SideUtenInnskutt implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .select("script:not([src]), style, link[rel=stylesheet][href^=data:]")
                .remove());
    }
}
