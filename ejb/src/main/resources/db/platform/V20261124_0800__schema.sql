comment on schema xinfang is '信访信息系统';

grant usage on schema xinfang to xinfang_app;

-- What a migration does not take back explicitly (the journal does) the application may read and write.
alter default privileges in schema xinfang grant select, insert, update, delete on tables to xinfang_app;
alter default privileges in schema xinfang grant usage on sequences to xinfang_app;
