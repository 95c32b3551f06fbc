/**
 * Đặc điểm TTHC of every commune, for show: what is announced of a procedure decides, and now and then something is
 * still to be done, so that the shares have something to say.
 */
export const FILL_FLAGS = `
  insert into procedure_flags (commune_id, procedure_id, flag, value, valid_from, decision)
  select o.commune_id, o.procedure_id, f.flag, f.value, '2025-07-01', 'Giá trị trình diễn'
  from offered_procedures o
  join procedure_versions v on v.procedure_id = o.procedure_id
  cross join lateral (select v.online_level = 'FULL' as is_full, v.fee_text ~ '[0-9]{4}|nghị quyết|đồng' as is_paid) s
  cross join lateral (values
    ('received_at_centre', true),
    ('online_eligible', s.is_full),
    ('online_offered', s.is_full and o.procedure_id % 9 <> 0),
    ('place_independent', o.procedure_id % 5 <> 0),
    ('has_financial_obligation', s.is_paid),
    ('online_payment', s.is_paid and o.procedure_id % 4 <> 0)) f (flag, value)
  where f.value is not null`;

/** Everybody has held the post they hold since they came. */
export const FILL_POSTS = `
  insert into posts (commune_id, person_id, unit_id, title, valid_from)
  select commune_id, id, unit_id, title, valid_from from people`;
