-- Laura is asked by Kari and has said yes once; Olga has said yes to her doctor, and taken another yes back.
WITH tekst (mal, tekst) AS (VALUES
    ('innhente', '{"NB":{"tittel":"Kan vi hente opplysninger om deg fra {hvem}?","formal":"Vi trenger opplysningene for å vurdere hvilken hjelp du har bruk for.","ja":"Vi spør {hvem} om det som står her, og ikke om noe annet. Opplysningene blir lagt i saken din.","nei":"Vi spør ikke {hvem}. Da bruker vi det vi har, og det du selv forteller. Det kan ta lengre tid å behandle saken.","trekk":"Da henter vi ikke mer fra {hvem}. Det vi alt har fått, blir i saken."},"NN":{"tittel":"Kan vi hente opplysningar om deg frå {hvem}?","formal":"Vi treng opplysningane for å vurdere kva hjelp du har bruk for.","ja":"Vi spør {hvem} om det som står her, og ikkje om noko anna. Opplysningane blir lagde i saka di.","nei":"Vi spør ikkje {hvem}. Då bruker vi det vi har, og det du sjølv fortel. Det kan ta lengre tid å behandle saka.","trekk":"Då hentar vi ikkje meir frå {hvem}. Det vi alt har fått, blir verande i saka."},"EN":{"tittel":"May we get information about you from {hvem}?","formal":"We need the information to see what help you need.","ja":"We ask {hvem} for what is listed here, and nothing else. The information becomes part of your case.","nei":"We do not ask {hvem}. We use what we have and what you tell us. It may take longer to handle your case.","trekk":"We get nothing more from {hvem}. What we already have stays in the case."}}'),
    ('parorende', '{"NB":{"tittel":"Kan vi snakke med {hvem} om deg?","formal":"Da kan {hvem} være med og planlegge hjelpen sammen med deg og oss.","ja":"Vi kan ta kontakt med {hvem} og fortelle det som står her. Vi forteller ikke noe annet.","nei":"Vi forteller ikke {hvem} noe om deg. Du får samme hjelp som før.","trekk":"Da forteller vi ikke {hvem} mer om deg. Det vi alt har fortalt, kan vi ikke ta tilbake."},"NN":{"tittel":"Kan vi snakke med {hvem} om deg?","formal":"Då kan {hvem} vere med og planleggje hjelpa saman med deg og oss.","ja":"Vi kan ta kontakt med {hvem} og fortelje det som står her. Vi fortel ikkje noko anna.","nei":"Vi fortel ikkje {hvem} noko om deg. Du får same hjelpa som før.","trekk":"Då fortel vi ikkje {hvem} meir om deg. Det vi alt har fortalt, kan vi ikkje ta tilbake."},"EN":{"tittel":"May we talk to {hvem} about you?","formal":"Then {hvem} can help plan your care together with you and us.","ja":"We may contact {hvem} and tell them what is listed here. We tell them nothing else.","nei":"We tell {hvem} nothing about you. You get the same help as before.","trekk":"We tell {hvem} nothing more about you. We cannot take back what we have already told."}}')
), rad (id, innbygger, navn, mal, type, hva, hvem, melding, til, status, bedt, bedt_av, bedt_av_navn, besvart, muntlig, muntlig_til, ord, trukket) AS (VALUES
    ('c1', '11', 'Laura Midtbø', 'innhente', 'INNHENTING', '{HELSE,MEDISINER}', 'fastlegen din Henrik Berg', 'Fint om du svarer før hjemmebesøket.', '2027-06-01', 'FORESPURT', '2026-11-20 10:15+01', 'a1', 'Kari Lund', NULL, NULL, NULL, NULL, NULL),
    ('c2', '11', 'Laura Midtbø', 'parorende', 'DELING', '{HVERDAG,TJENESTER}', 'datteren din Grete Midtbø', NULL, '2027-11-10', 'GITT', '2026-11-09 12:00+01', 'a1', 'Kari Lund', '2026-11-10 18:40+01', NULL, NULL, NULL, NULL),
    ('c3', '01', 'Olga Nilsen', 'parorende', 'DELING', '{HELSE,HVERDAG}', 'sønnen din Per Nilsen', NULL, '2027-10-01', 'GITT', '2026-10-02 09:30+02', 'a4', 'Henrik Berg', '2026-10-02 09:30+02', '2026-10-02', 'Henrik Berg, fastlege', 'Ja, ring gjerne Per. Han vet hvordan jeg har det.', NULL),
    ('c4', '01', 'Olga Nilsen', 'innhente', 'INNHENTING', '{HELSE}', 'Haukeland sykehus', NULL, NULL, 'TRUKKET', '2026-03-01 10:00+01', 'a1', 'Kari Lund', '2026-03-02 10:00+01', NULL, NULL, NULL, '2026-05-04 14:20+02')
)
INSERT INTO samtykke.samtykke (id, kommune, innbygger_id, innbyggernavn, type, hva, hvem, tekst, melding, gyldig_til, svarfrist, status,
    bedt_om, bedt_av_id, bedt_av_navn, besvart, besvart_av_id, besvart_av_navn, muntlig_dato, muntlig_til, ord, trukket, trukket_av_id, trukket_av_navn)
SELECT ('019a0000-0000-7000-8000-0000000005' || r.id)::uuid, '4601', ('019a0000-0000-7000-8000-0000000000' || r.innbygger)::uuid, r.navn, r.type,
    r.hva::text[], r.hvem, replace(t.tekst, '{hvem}', r.hvem)::jsonb, r.melding, r.til::date, '2027-12-31', r.status, r.bedt::timestamptz,
    ('019a0000-0000-7000-8000-0000000000' || r.bedt_av)::uuid, r.bedt_av_navn, r.besvart::timestamptz,
    CASE WHEN r.besvart IS NOT NULL THEN ('019a0000-0000-7000-8000-0000000000' || r.innbygger)::uuid END,
    CASE WHEN r.besvart IS NOT NULL THEN r.navn END, r.muntlig::date, r.muntlig_til, r.ord, r.trukket::timestamptz,
    CASE WHEN r.trukket IS NOT NULL THEN ('019a0000-0000-7000-8000-0000000000' || r.innbygger)::uuid END,
    CASE WHEN r.trukket IS NOT NULL THEN r.navn END
FROM rad r JOIN tekst t ON t.mal = r.mal
ON CONFLICT (id) DO NOTHING;

INSERT INTO samtykke.hendelse (id, samtykke_id, kommune, innbygger_id, tid, hva, hvem_id, hvem)
SELECT md5(s.id || h.hva)::uuid, s.id, s.kommune, s.innbygger_id, h.tid, h.hva, h.hvem_id, h.hvem
FROM samtykke.samtykke s
CROSS JOIN LATERAL (VALUES
    (CASE WHEN s.muntlig_dato IS NULL THEN 'FORESPURT' END, s.bedt_om, s.bedt_av_id, s.bedt_av_navn),
    ('GITT', s.besvart, coalesce(s.besvart_av_id, s.bedt_av_id), coalesce(s.besvart_av_navn, s.bedt_av_navn)),
    ('TRUKKET', s.trukket, s.trukket_av_id, s.trukket_av_navn)) h (hva, tid, hvem_id, hvem)
WHERE s.id BETWEEN '019a0000-0000-7000-8000-0000000005c1' AND '019a0000-0000-7000-8000-0000000005c4'
    AND h.hva IS NOT NULL AND h.tid IS NOT NULL
ON CONFLICT (id) DO NOTHING;
