-- Danh sách hồ sơ nhanh như nhau, xếp theo hạn hay tìm theo tên.

-- The whole register by appointment; the other indexes by due time hold open dossiers only.
create index dossiers_by_due on dossiers (commune_id, due_at, id);

-- What waits to be sorted into the index is read by every search: a little is cheap, 4 MB were 7 ms.
alter index dossiers_by_name set (gin_pending_list_limit = 128);
