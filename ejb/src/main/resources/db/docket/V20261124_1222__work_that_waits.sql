-- What waits for somebody is little at any time: each kind has an index of only what waits.
create index petition_open_status on xinfang.petition (status, referrer_code) where ended_on is null;
create index petition_in_transit on xinfang.petition (holder_code) where in_transit;
create index petition_draft_pending on xinfang.petition (holder_code) where draft_pending;
create index petition_notices_to_serve on xinfang.petition (holder_code) where notices_to_serve > 0;
