create index petition_registered on xinfang.petition (registrar_code, registered_on, number);
