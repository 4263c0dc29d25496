package no.medvirk.platform.side;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Makes the page that Hilla serves fit a policy without inline script: what stands inline there is for old browsers and for
 * Flow, and neither is used here. Left in, each would be refused by the browser and noted as an error.
 */
@Component
class Sideskall implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                response -> response.getDocument().select("script:not([src]), style").remove());
    }
}
