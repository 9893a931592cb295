-- What is open is a small part of what there is: its lists begin at once, whatever ended before.
create index petition_open_due on xinfang.petition (due_order, number) where ended_on is null;
