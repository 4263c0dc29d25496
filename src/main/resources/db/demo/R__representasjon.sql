-- What the person register says of those who are represented, and of one who cannot be.
UPDATE innbygger.innbygger SET adressebeskyttelse = 'STRENGT_FORTROLIG'
WHERE innbygger_id = '019a0000-0000-7000-8000-000000000012';
UPDATE innbygger.relasjon SET foreldreansvar = true
WHERE type = 'FORELDER' AND motpart_id = '019a0000-0000-7000-8000-000000000006';
UPDATE innbygger.relasjon SET omrader = '{PERSONLIG,OKONOMI}'
WHERE type = 'VERGE' AND innbygger_id = '019a0000-0000-7000-8000-000000000004';
