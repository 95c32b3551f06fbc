-- Xem nhật ký kiểm toán theo khoảng thời gian.

create index audit_by_time on audit (commune_id, at, id);
