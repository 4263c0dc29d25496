-- Answers are read with the version of the form that they were given to. Until now there was one.
ALTER TABLE soknad.soknad ADD COLUMN skjemaversjon text NOT NULL DEFAULT '1.0.0';
