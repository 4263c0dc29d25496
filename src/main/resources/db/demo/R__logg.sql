-- What has been seen of Robert and Laura lately, what the rules found unusual in it, and what Robert asked.
INSERT INTO tilgang.varselgrense (kommune, dognenheter) VALUES ('4601', '{019a0000-0000-7000-8000-0000000000d2}')
ON CONFLICT (kommune) DO NOTHING;

INSERT INTO tilgang.logg (id, tid, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, rolle, enhet_id, handling, omrade, grunnlag, avslag, tillatt)
SELECT v.id::uuid, (current_date - v.dager + v.tid::time) AT TIME ZONE 'Europe/Oslo', '4601', v.innbygger::uuid, v.aktor::uuid, v.navn,
       'ANSATT', v.rolle, v.enhet::uuid, v.handling, v.omrade, v.grunnlag, v.avslag, v.avslag IS NULL
FROM (VALUES
    ('019a0000-0000-7000-8000-0000000010a1', 3, '09:12', '019a0000-0000-7000-8000-000000000003', '019a0000-0000-7000-8000-0000000000a1', 'Kari Lund', 'SAKSBEHANDLER', '019a0000-0000-7000-8000-0000000000e1', 'SE_SAK', 'SOKNAD', 'TJENSTLIG_BEHOV', NULL),
    ('019a0000-0000-7000-8000-0000000010a2', 3, '09:40', '019a0000-0000-7000-8000-000000000003', '019a0000-0000-7000-8000-0000000000a1', 'Kari Lund', 'SAKSBEHANDLER', '019a0000-0000-7000-8000-0000000000e1', 'SE_SAK', 'SOKNAD', 'TJENSTLIG_BEHOV', NULL),
    ('019a0000-0000-7000-8000-0000000010a3', 3, '14:05', '019a0000-0000-7000-8000-000000000003', '019a0000-0000-7000-8000-0000000000a2', 'Amina Hassan', 'HELSEPERSONELL', NULL, 'SE_JOURNAL', 'HELSE', NULL, 'IKKE_TJENSTLIG_BEHOV'),
    ('019a0000-0000-7000-8000-0000000010a4', 5, '23:40', '019a0000-0000-7000-8000-000000000003', '019a0000-0000-7000-8000-0000000000a1', 'Kari Lund', 'SAKSBEHANDLER', '019a0000-0000-7000-8000-0000000000e1', 'BEHANDLE_SAK', 'SOKNAD', 'TJENSTLIG_BEHOV', NULL),
    ('019a0000-0000-7000-8000-0000000010a5', 2, '10:01', '019a0000-0000-7000-8000-000000000011', '019a0000-0000-7000-8000-0000000000a2', 'Amina Hassan', 'HELSEPERSONELL', NULL, 'SE_JOURNAL', 'HELSE', NULL, 'IKKE_TJENSTLIG_BEHOV'),
    ('019a0000-0000-7000-8000-0000000010a6', 2, '10:02', '019a0000-0000-7000-8000-000000000011', '019a0000-0000-7000-8000-0000000000a2', 'Amina Hassan', 'HELSEPERSONELL', NULL, 'SE_JOURNAL', 'HELSE', NULL, 'IKKE_TJENSTLIG_BEHOV'),
    ('019a0000-0000-7000-8000-0000000010a7', 2, '10:09', '019a0000-0000-7000-8000-000000000003', '019a0000-0000-7000-8000-0000000000a2', 'Amina Hassan', 'HELSEPERSONELL', NULL, 'SE_JOURNAL', 'HELSE', NULL, 'IKKE_TJENSTLIG_BEHOV')
) v (id, dager, tid, innbygger, aktor, navn, rolle, enhet, handling, omrade, grunnlag, avslag)
WHERE NOT EXISTS (SELECT FROM tilgang.logg l WHERE l.id = v.id::uuid);

INSERT INTO tilgang.varsel (id, nokkel, kommune, enhet_id, ansatt_id, ansatt_navn, innbygger_id, slag, styrke, antall, fra, til, bevis, opprettet)
SELECT v.id::uuid, v.slag || '/' || (min(l.tid) AT TIME ZONE 'Europe/Oslo')::date || '/' || l.aktor_id || '/null', '4601', v.enhet::uuid,
       l.aktor_id, min(l.aktor_navn), NULL, v.slag, v.styrke, count(*), min(l.tid), max(l.tid),
       jsonb_agg(jsonb_build_object('loggId', l.id, 'tid', to_char(l.tid AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           'innbyggerId', l.innbygger_id, 'enhetId', v.enhet, 'handling', l.handling, 'tillatt', l.tillatt) ORDER BY l.tid), now()
FROM (VALUES
    ('019a0000-0000-7000-8000-0000000020a1', 'NATT', 'SVAK', '019a0000-0000-7000-8000-0000000000e1', '{019a0000-0000-7000-8000-0000000010a4}'::uuid[]),
    ('019a0000-0000-7000-8000-0000000020a2', 'MANGE_AVSLAG', 'STERK', '019a0000-0000-7000-8000-0000000000d2', '{019a0000-0000-7000-8000-0000000010a5,019a0000-0000-7000-8000-0000000010a6,019a0000-0000-7000-8000-0000000010a7}'::uuid[])
) v (id, slag, styrke, enhet, rader)
JOIN tilgang.logg l ON l.id = ANY (v.rader)
GROUP BY v.id, v.slag, v.styrke, v.enhet, l.aktor_id
ON CONFLICT DO NOTHING;

INSERT INTO tilgang.oppslagssporsmal (id, kommune, innbygger_id, enhet_id, logg_id, logg_tid, ansatt_id, ansatt_navn, handling, tillatt, sporsmal, stilt, stilt_av_id, stilt_av_navn, svar, besvart, besvart_av_id, besvart_av_navn)
SELECT v.id::uuid, l.kommune, l.innbygger_id, v.enhet::uuid, l.id, l.tid, l.aktor_id, l.aktor_navn, l.handling, l.tillatt, v.sporsmal,
       l.tid + interval '20 hours', l.innbygger_id, 'Robert Aase', v.svar, CASE WHEN v.svar IS NOT NULL THEN l.tid + interval '30 hours' END,
       CASE WHEN v.svar IS NOT NULL THEN '019a0000-0000-7000-8000-0000000000a3'::uuid END, CASE WHEN v.svar IS NOT NULL THEN 'Ingrid Moe' END
FROM (VALUES
    ('019a0000-0000-7000-8000-0000000030a1', '019a0000-0000-7000-8000-0000000010a2', '019a0000-0000-7000-8000-0000000000e1', 'Hva så Kari etter i saken min?', 'Kari forberedte samtalen dere hadde dagen etter, og leste det du skrev om trappen hjemme.'),
    ('019a0000-0000-7000-8000-0000000030a2', '019a0000-0000-7000-8000-0000000010a3', '019a0000-0000-7000-8000-0000000000d2', 'Hvorfor ville hun se i journalen min? Jeg kjenner henne ikke.', NULL)
) v (id, logg, enhet, sporsmal, svar)
JOIN tilgang.logg l ON l.id = v.logg::uuid
ON CONFLICT DO NOTHING;
