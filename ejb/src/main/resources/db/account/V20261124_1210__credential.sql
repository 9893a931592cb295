create table xinfang.credential (
  account_id    uuid primary key references xinfang.account,
  password_hash text not null,
  initial       boolean not null,
  failures      int not null default 0,
  failed_at     timestamptz
);
comment on table xinfang.credential is '登录口令:只在本节点,不进日志';
comment on column xinfang.credential.account_id is '账号标识';
comment on column xinfang.credential.password_hash is '口令散列(bcrypt)';
comment on column xinfang.credential.initial is '是否一次性初始口令,首次登录须更换';
comment on column xinfang.credential.failures is '上次登录成功后连续输错的次数';
comment on column xinfang.credential.failed_at is '最近一次输错的时间,锁定后不再变';

insert into xinfang.credential (account_id, password_hash, initial) select id, password_hash, false from xinfang.account;
alter table xinfang.account drop column password_hash;

alter table xinfang.account add column expires_on date;
comment on column xinfang.account.expires_on is '停用日期:自该日起不能登录,空为长期有效';

-- What the server's realm reads when somebody signs in. Five wrong passwords lock for thirty minutes.
create view xinfang.sign_in as
select a.username, c.password_hash
from xinfang.account a join xinfang.credential c on c.account_id = a.id
where a.enabled and (a.expires_on is null or a.expires_on > current_date)
  and (c.failures < 5 or c.failed_at < current_timestamp - interval '30 minutes');
comment on view xinfang.sign_in is '现在可以登录的账号';

grant select, insert, update on xinfang.credential to xinfang_app;
grant select on xinfang.sign_in to xinfang_app;
