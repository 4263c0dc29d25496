package no.medvirk.innbygger;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Turns on what the renewal of the register needs: work at a time of the night, and beside a login. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class Registerplan {}
