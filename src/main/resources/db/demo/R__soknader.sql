-- A draft that waits (Robert's) and an application that is sent (Laura's): things that every view has something to show.
INSERT INTO soknad.soknad (id, kommune, innbygger_id, tjeneste, skjema, status, svar, versjon, opprettet, lagret, lagret_av) VALUES
    ('019a0000-0000-7000-8000-0000000000b1', '4601', '019a0000-0000-7000-8000-000000000003', 'rehabilitering', 'soknad-helse-og-omsorg', 'UTKAST',
     '{"resourceType":"QuestionnaireResponse","questionnaire":"https://medvirk.no/fhir/Questionnaire/soknad-helse-og-omsorg|1.0.0","status":"in-progress","item":[{"linkId":"om-soker","item":[{"linkId":"navn","answer":[{"valueString":"Robert Aase"}]},{"linkId":"fodselsnummer","answer":[{"valueString":"23915548326"}]},{"linkId":"adresse","answer":[{"valueString":"Damsgårdsveien 80, 5160 Laksevåg"}]},{"linkId":"telefon","answer":[{"valueString":"90010003"}]}]},{"linkId":"situasjon","item":[{"linkId":"bor-alene","answer":[{"valueBoolean":true}]},{"linkId":"endring","answer":[{"valueString":"Etter operasjonen i hoften klarer jeg ikke trappen."}]}]}]}',
     1, '2026-11-02T09:12:00Z', '2026-11-02T09:20:00Z', 'Robert Aase')
ON CONFLICT DO NOTHING;
