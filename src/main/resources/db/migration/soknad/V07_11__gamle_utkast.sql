-- The day an old draft is thrown away; it is set when the person is warned, and gone when somebody writes in it.
ALTER TABLE soknad.soknad ADD COLUMN slettes date;
CREATE INDEX ON soknad.soknad (kommune, lagret) WHERE status = 'UTKAST';
