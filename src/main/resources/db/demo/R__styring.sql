-- What waits and has happened in the governing of access: a role asked for, an emergency to look at, and one who is closed out.
INSERT INTO tilgang.rollesoknad (id, kommune, ansatt_id, ansatt_navn, enhet_id, rolle, timer, begrunnelse, sokt) VALUES
    ('019a0000-0000-7000-8000-000000004001', '4601', '019a0000-0000-7000-8000-0000000000a2', 'Amina Hassan', '019a0000-0000-7000-8000-0000000000e1', 'PASIENTADMINISTRATOR', 72, 'Hjelper Kari med fullmakter i helgen', '2026-11-20 13:05+01')
ON CONFLICT DO NOTHING;

INSERT INTO tilgang.nodrett (id, kommune, innbygger_id, ansatt_id, ansatt_navn, enhet_id, arsak, begrunnelse, fra, til, gjennomgatt, gjennomgatt_av_navn, utfall, merknad) VALUES
    ('019a0000-0000-7000-8000-000000004011', '4601', '019a0000-0000-7000-8000-000000000011', '019a0000-0000-7000-8000-0000000000a2', 'Amina Hassan', '019a0000-0000-7000-8000-0000000000d2', 'ALARM', 'Trygghetsalarmen gikk, og hun svarte ikke da vi ringte', '2026-11-19 22:40+01', '2026-11-20 00:40+01', NULL, NULL, NULL, NULL),
    ('019a0000-0000-7000-8000-000000004012', '4601', '019a0000-0000-7000-8000-000000000003', '019a0000-0000-7000-8000-0000000000a1', 'Kari Lund', '019a0000-0000-7000-8000-0000000000e1', 'SAMARBEID', 'Legevakten ringte og trengte å vite hvem som har saken', '2026-11-12 18:10+01', '2026-11-12 20:10+01', '2026-11-13 09:00+01', 'Ingrid Moe', 'I_ORDEN', 'Riktig brukt')
ON CONFLICT DO NOTHING;

INSERT INTO tilgang.sperring (id, kommune, innbygger_id, mot, mot_id, mot_navn, satt, satt_av_id, satt_av_navn) VALUES
    ('019a0000-0000-7000-8000-000000004021', '4601', '019a0000-0000-7000-8000-000000000011', 'ENHET', '019a0000-0000-7000-8000-0000000000d2', 'Hjemmesykepleien Bergenhus', '2026-11-20 10:00+01', '019a0000-0000-7000-8000-000000000011', 'Laura Midtbø')
ON CONFLICT DO NOTHING;
