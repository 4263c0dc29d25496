-- The unit that registered a mandate: it is told in time when that ends. And the day on which the person said it.
ALTER TABLE tilgang.fullmakt ADD COLUMN enhet_id uuid, ADD COLUMN sagt date;
CREATE INDEX ON tilgang.fullmakt (enhet_id, gyldig_til) WHERE trukket IS NULL AND type = 'PARORENDE';
