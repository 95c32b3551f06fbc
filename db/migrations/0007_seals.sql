-- Niêm phong nhật ký: dấu của từng dòng để gọi đúng tên dòng bị sửa; chuỗi không bao giờ rẽ nhánh.

alter table audit_seals add column row_marks bytea not null;
comment on column audit_seals.row_marks is 'Mỗi dòng 16 byte: mã số và 8 byte đầu của mã băm dòng ấy, theo thứ tự niêm phong';

-- Two workers sealing at once: the second finds its place taken.
alter table audit_seals add unique (commune_id, previous_hash);
