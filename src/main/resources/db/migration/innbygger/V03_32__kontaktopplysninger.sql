-- How to reach a person is the person's own to tell; all else comes from the register.
GRANT UPDATE (telefon, epost) ON innbygger.innbygger TO medvirk_app;
