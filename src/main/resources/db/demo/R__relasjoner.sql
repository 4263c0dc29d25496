-- More people of the demonstration, and what the person register tells of them all: the same as its simulator answers.
INSERT INTO innbygger.innbygger (innbygger_id, fnr, navn, fodselsdato, kommune, adresse, postnummer, poststed, telefon, epost, malform, adressebeskyttelse) VALUES
    ('019a0000-0000-7000-8000-000000000013', '11829044163', 'Samuel Adeyemi', '1990-02-11', '4601', 'Loddefjordveien 20', '5171', 'Loddefjord', '900 10 013', 'samuel.adeyemi@example.no', 'en', 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000014', '21858844042', 'Silje Haugen', '1988-05-21', '4627', 'Strusshamnvegen 12', '5302', 'Strusshamn', '900 10 014', 'silje.haugen@example.no', 'nb', 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000015', '03908644106', 'Erik Lie', '1986-10-03', '4601', 'Damsgårdsveien 114', '5160', 'Laksevåg', '900 10 015', NULL, 'nb', 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000016', '09892095016', 'Emma Haugen', '2020-09-09', '4627', 'Strusshamnvegen 12', '5302', 'Strusshamn', NULL, NULL, NULL, 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000017', '15861595037', 'Mia Haugen', '2015-06-15', '4627', 'Strusshamnvegen 12', '5302', 'Strusshamn', NULL, NULL, NULL, 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000018', '02871395198', 'Leo Haugen', '2013-07-02', '4627', 'Strusshamnvegen 12', '5302', 'Strusshamn', '900 10 018', NULL, 'nb', 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000019', '20911095026', 'Nora Haugen', '2010-11-20', '4627', 'Strusshamnvegen 12', '5302', 'Strusshamn', '900 10 019', NULL, 'nb', 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000020', '14813844088', 'Astrid Kvam', '1938-01-14', '4622', 'Sandvenvegen 20', '5600', 'Norheimsund', '56 00 10 20', NULL, 'nn', 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000021', '08846544055', 'Liv Kvam', '1965-04-08', '4622', 'Steinsdalsvegen 5', '5600', 'Norheimsund', '900 10 021', 'liv.kvam@example.no', 'nn', 'UGRADERT'),
    ('019a0000-0000-7000-8000-000000000022', '05881795088', 'Maja Strand', '2017-08-05', '4614', 'Adresse er sperret', '0000', 'Sperret', NULL, NULL, NULL, 'STRENGT_FORTROLIG')
ON CONFLICT DO NOTHING;

UPDATE innbygger.innbygger SET adressebeskyttelse = 'STRENGT_FORTROLIG'
WHERE innbygger_id = '019a0000-0000-7000-8000-000000000012' AND hentet IS NULL;

-- The represented, who the other is to them, and the mandate. What the register has told since is left alone.
INSERT INTO innbygger.relasjon (innbygger_id, kommune, motpart_id, type, foreldreansvar, omrader)
SELECT i.innbygger_id, i.kommune, m.innbygger_id, r.type, r.foreldreansvar, r.omrader::text[]
FROM (VALUES
    ('30868947132', '02826146179', 'VERGE', false, '{PERSONLIG}'),
    ('30868947132', '02826146179', 'FORELDER', false, '{}'),
    ('02826146179', '30868947132', 'BARN', false, '{}'),
    ('08902699970', '17849444484', 'FORELDER', true, '{}'),
    ('14851898612', '17849444484', 'FORELDER', true, '{}'),
    ('21811296519', '17849444484', 'FORELDER', true, '{}'),
    ('17849444484', '08902699970', 'BARN', false, '{}'),
    ('17849444484', '14851898612', 'BARN', false, '{}'),
    ('17849444484', '21811296519', 'BARN', false, '{}'),
    ('08902699970', '11829044163', 'FORELDER', true, '{}'),
    ('14851898612', '11829044163', 'FORELDER', true, '{}'),
    ('21811296519', '11829044163', 'FORELDER', true, '{}'),
    ('11829044163', '08902699970', 'BARN', false, '{}'),
    ('11829044163', '14851898612', 'BARN', false, '{}'),
    ('11829044163', '21811296519', 'BARN', false, '{}'),
    ('09892095016', '21858844042', 'FORELDER', true, '{}'),
    ('15861595037', '21858844042', 'FORELDER', true, '{}'),
    ('02871395198', '21858844042', 'FORELDER', true, '{}'),
    ('20911095026', '21858844042', 'FORELDER', true, '{}'),
    ('21858844042', '09892095016', 'BARN', false, '{}'),
    ('21858844042', '15861595037', 'BARN', false, '{}'),
    ('21858844042', '02871395198', 'BARN', false, '{}'),
    ('21858844042', '20911095026', 'BARN', false, '{}'),
    ('09892095016', '03908644106', 'FORELDER', false, '{}'),
    ('15861595037', '03908644106', 'FORELDER', false, '{}'),
    ('02871395198', '03908644106', 'FORELDER', false, '{}'),
    ('20911095026', '03908644106', 'FORELDER', false, '{}'),
    ('03908644106', '09892095016', 'BARN', false, '{}'),
    ('03908644106', '15861595037', 'BARN', false, '{}'),
    ('03908644106', '02871395198', 'BARN', false, '{}'),
    ('03908644106', '20911095026', 'BARN', false, '{}'),
    ('14813844088', '08846544055', 'FREMTIDSFULLMAKT', false, '{PERSONLIG,OKONOMI}'),
    ('14813844088', '08846544055', 'BARN', false, '{}'),
    ('08846544055', '14813844088', 'FORELDER', false, '{}'),
    ('05881795088', '16888445270', 'FORELDER', true, '{}'),
    ('16888445270', '05881795088', 'BARN', false, '{}')
    ) AS r (person, motpart, type, foreldreansvar, omrader)
JOIN innbygger.innbygger i ON i.fnr = r.person AND i.hentet IS NULL
JOIN innbygger.innbygger m ON m.fnr = r.motpart
ON CONFLICT (innbygger_id, motpart_id, type) DO UPDATE
    SET foreldreansvar = excluded.foreldreansvar, omrader = excluded.omrader;
