// Written by npm run generate from the migrated database. Do not edit.
import type { ColumnType } from 'kysely';

type Given<T> = ColumnType<T, T | undefined, T>;
type Fixed<T> = ColumnType<T, never, never>;
/** Read as unknown and parsed where it is used; written as text. */
type Json<Missing = never> = ColumnType<unknown, string | Missing, string | Missing>;

export interface AccountsTable {
  id: ColumnType<number, number | undefined, never>;
  username: string;
  password_hash: string;
  must_change_password: Given<boolean>;
  totp_secret: string | null;
  failed_attempts: Given<number>;
  locked_until: Date | null;
  is_disabled: Given<boolean>;
  is_demonstration: Given<boolean>;
  created_at: Given<Date>;
}

export interface AuditTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  at: Date;
  action: string;
  outcome: 'done' | 'refused' | 'read';
  account_id: number | null;
  person_id: number | null;
  record_ids: Given<number[]>;
  fields: Given<string[]>;
  refusal: string | null;
  request_id: string;
  transaction_id: Given<string>;
}

export interface AuditSealsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  from_transaction: string;
  to_transaction: string;
  row_count: number;
  previous_hash: Buffer;
  hash: Buffer;
  sealed_at: Date;
  row_marks: Buffer;
}

export interface CatalogueImportsTable {
  id: ColumnType<number, number | undefined, never>;
  at: Date;
  file_name: string;
  version_ids: number[];
  undone_at: Date | null;
}

export interface ChasedWorksTable {
  commune_id: Fixed<number>;
  chase_id: number;
  work_id: number;
}

export interface ChasesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  unit_id: number;
  letter: string;
  document_number: string | null;
  at: Date;
  person_id: number | null;
}

export interface CityListRowsTable {
  commune_id: Fixed<number>;
  list_id: number;
  line: number;
  number: string | null;
  title: string;
  unit_text: string | null;
  due_text: string | null;
  due_on: string | null;
  is_before: Given<boolean>;
  last_on: Fixed<string | null>;
  state_text: string | null;
  state: 'DONE' | 'DONE_ON_TIME' | 'DONE_LATE' | 'OVERDUE' | 'RUNNING' | 'NOT_ARISEN' | null;
  work_id: number | null;
}

export interface CityListsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  at: Date;
  person_id: number | null;
  file_name: string;
  content_hash: Buffer;
  as_of: string;
  removed_at: Date | null;
}

export interface CitySettlementsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  list_id: number;
  line: number | null;
  work_id: number | null;
  decision: 'KEEP' | 'NOT_OURS';
  reason: string;
  at: Date;
  person_id: number | null;
  withdrawn_at: Date | null;
}

export interface CommuneDaysTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  day: string;
  name: string;
  kind: 'DAY_OFF' | 'SWAP_OFF' | 'SWAP_WORK' | 'WORKDAY';
  decision: string;
  swapped_with: string | null;
}

export interface CommuneProfilesTable {
  commune_id: Fixed<number>;
  founded_on: string | null;
  resolution: string | null;
}

export interface CommunesTable {
  id: ColumnType<number, number | undefined, never>;
  province_id: number;
  kind: 'xa' | 'phuong' | 'dac_khu';
  name: string;
  agency_code: string;
  founded_on: string | null;
  is_demonstration: Given<boolean>;
}

export interface DossierCountersTable {
  commune_id: Fixed<number>;
  day: string;
  last: number;
}

export interface DossierFilesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  dossier_id: number;
  paper_position: number;
  file_id: number;
  name: string;
  attached_at: Date;
  person_id: number | null;
  removed_at: Date | null;
}

export interface DossierPapersTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  dossier_id: number;
  position: number;
  name: string;
  form: 'ORIGINAL' | 'COPY' | 'ELECTRONIC' | 'DIGITISED' | 'MISSING';
  quantity: number;
}

export interface DossierPausesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  dossier_id: number;
  kind: 'SUPPLEMENT' | 'PAYMENT';
  from_at: Date;
  to_at: Date | null;
  content: string;
}

export interface DossierStepsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  dossier_id: number;
  position: number;
  name: string;
  unit_id: number;
  limit_minutes: number;
  started_at: Date | null;
  due_at: Date | null;
  finished_at: Date | null;
  person_id: number | null;
}

export interface DossiersTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  code: string;
  source: 'COUNTER' | 'PORTAL' | 'POST' | 'SYNCHRONISED';
  status: 'registered' | 'accepted' | 'refused' | 'processing' | 'awaiting_supplement' | 'awaiting_payment' | 'withdrawn' | 'stopped' | 'finished' | 'returned';
  offered_procedure_id: number;
  procedure_version_id: number;
  subject: string;
  applicant_kind: 'CITIZEN' | 'ORGANISATION';
  applicant_name: string;
  applicant_id_number: string | null;
  applicant_born_on: string | null;
  applicant_phone: string | null;
  applicant_email: string | null;
  applicant_address: string | null;
  secret_phone: Fixed<string | null>;
  secret_id_number: Fixed<string | null>;
  search: Fixed<string>;
  return_by: 'COUNTER' | 'POST' | 'ONLINE';
  limit_value: number;
  limit_unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY' | 'MONTH' | 'SAME_DAY';
  registered_at: Date;
  received_at: Date | null;
  clock_started_at: Date | null;
  due_at: Date | null;
  statistical_due_at: Date | null;
  paused_at: Date | null;
  finished_at: Date | null;
  returned_at: Date | null;
  supplement_count: Given<number>;
  step_position: number | null;
  holder_unit_id: number | null;
  holder_person_id: number | null;
  step_due_at: Date | null;
  version: Given<number>;
}

export interface EventsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  noun: string;
  record_id: number;
  verb: string;
  from_status: string | null;
  to_status: string | null;
  person_id: number | null;
  role: string | null;
  unit_id: number | null;
  device_at: Date | null;
  at: Date;
  reason: string | null;
  data: Json<undefined>;
}

export interface FilesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  sha256: string;
  size: number;
  media_type: 'application/pdf' | 'image/png' | 'image/jpeg' | 'text/plain' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  stored_at: Date;
}

export interface GroupMembersTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  unit_id: number;
  person_id: number | null;
  title: string | null;
  duty: 'HEAD' | 'DEPUTY' | 'SECRETARY' | 'MEMBER';
  area: string | null;
  valid_from: string;
  valid_to: string | null;
}

export interface HolidaysTable {
  day: string;
  name: string;
  kind: 'HOLIDAY' | 'COMPENSATION' | 'SWAP_OFF' | 'SWAP_WORK';
  basis: string;
  certainty: 'FOUND' | 'KNOWN' | 'COMPUTED' | 'UNSURE';
  swapped_with: string | null;
}

export interface IdempotencyKeysTable {
  commune_id: Fixed<number>;
  key: string;
  action: string;
  account_id: number | null;
  input_hash: Buffer;
  answer: Json;
  at: Date;
}

export interface InstallationTable {
  singleton: Given<boolean>;
  is_demonstration: boolean;
}

export interface ListPreferencesTable {
  commune_id: Fixed<number>;
  person_id: number;
  list: string;
  columns: Json<null>;
  default_view_id: number | null;
}

export interface MailsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  person_id: number;
  kind: string;
  day: string;
  subject: string;
  body: string;
  status: Given<'QUEUED' | 'SENT' | 'FAILED'>;
  attempts: Given<number>;
  problem: string | null;
  at: Date;
  sent_at: Date | null;
}

export interface MigrationsTable {
  name: string;
  hash: string;
  applied_at: Given<Date>;
}

export interface NoticeChoicesTable {
  commune_id: Fixed<number>;
  person_id: number;
  kind: 'ASSIGNED' | 'ARRIVED' | 'SUPPLEMENTED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'ASKED' | 'ANSWERED' | 'CHASED' | 'DUE' | 'OVERDUE';
  channel: 'APP_AND_MAIL' | 'APP' | 'NONE';
}

export interface NotificationsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  person_id: number;
  noun: string;
  record_id: number;
  label: string;
  kind: 'ASSIGNED' | 'ARRIVED' | 'SUPPLEMENTED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'ASKED' | 'ANSWERED' | 'CHASED' | 'DUE' | 'OVERDUE';
  at: Date;
  seen_at: Date | null;
}

export interface OfferedProceduresTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  procedure_id: number;
  responsible_unit_id: number;
  limit_value: number | null;
  limit_unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY' | 'MONTH' | 'SAME_DAY' | null;
  reduction_decision: string | null;
  steps: Json<null>;
  values_are: 'CONFIRMED' | 'DEMONSTRATION' | 'UNCONFIRMED';
  published_on: string | null;
  closed_on: string | null;
}

export interface PeopleTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  account_id: number | null;
  full_name: string;
  sort_key: string;
  title: string;
  unit_id: number;
  pin_hash: string | null;
  valid_from: string;
  valid_to: string | null;
  email: string | null;
  wants_digest: Given<boolean>;
}

export interface PinnedPlansTable {
  commune_id: Fixed<number>;
  person_id: number;
  plan_id: number;
  at: Date;
}

export interface PlanBasesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  version_id: number;
  position: number;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
}

export interface PlanDutiesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  version_id: number;
  position: number;
  unit_text: string;
  unit_id: number | null;
  duties: string[];
}

export interface PlanItemLinksTable {
  commune_id: Fixed<number>;
  item_id: number;
  carries_out_item_id: number;
  status: 'PROPOSED' | 'LINKED' | 'REFUSED';
  made: 'PERSON' | 'LIKENESS' | 'CLONE';
  at: Date;
  person_id: number | null;
}

export interface PlanItemYearsTable {
  commune_id: Fixed<number>;
  item_id: number;
  year: number;
  is_in: boolean;
  at: Date;
  person_id: number | null;
}

export interface PlanItemsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  plan_id: number;
  kind: 'TASK' | 'REPORT';
}

export interface PlanProposalsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  plan_id: number;
  item_id: number | null;
  kind: 'ADD' | 'CHANGE' | 'DROP';
  content: Json<null>;
  reason: string;
  unit_id: number;
  person_id: number | null;
  at: Date;
  decided_at: Date | null;
  decided_by: number | null;
  is_accepted: boolean | null;
  applied_version: number | null;
  answer: string | null;
  carries_out_item_id: number | null;
}

export interface PlanReportsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  version_id: number;
  item_id: number;
  position: number;
  who: string | null;
  to_whom: string | null;
  cycle: string | null;
  due_text: string | null;
  schedule: Json;
  unit_ids: Given<number[]>;
}

export interface PlanSourcesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  version_id: number | null;
  file_id: number;
  file_name: string;
  at: Date;
  person_id: number | null;
  done: Given<number>;
  lines: Json<null>;
  refusal: Json<null>;
  finished_at: Date | null;
  kind: 'CITY_DIRECTIVE' | 'COMMUNE_DIRECTIVE' | 'CITY_PLAN' | 'NATIONAL_PROGRAMME' | null;
}

export interface PlanTargetsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  version_id: number;
  position: number;
  no: string | null;
  text: string;
  metric: string | null;
  comparator: string | null;
  value: number | null;
  value_to: number | null;
  unit: string | null;
  baseline: string | null;
  source: Json<null>;
}

export interface PlanTasksTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  version_id: number;
  item_id: number;
  position: number;
  no: string | null;
  group_no: string | null;
  group_name: string | null;
  text: string;
  lead_text: string | null;
  lead_unit_id: number | null;
  coordinators: Given<string[]>;
  coordinator_unit_ids: Given<number[]>;
  time_text: string | null;
  schedule: Json;
  rhythm: 'MONTHLY' | 'QUARTERLY' | 'HALF_YEAR' | null;
  products: Given<string[]>;
  is_own: Given<boolean>;
  higher_task: string | null;
  source: Json<null>;
  checked: Given<string[]>;
}

export interface PlanVersionsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  plan_id: number;
  number: number;
  status: Given<'DRAFT' | 'CHECKED' | 'SUBMITTED' | 'ISSUED' | 'REPLACED' | 'DROPPED'>;
  document_number: string | null;
  document_date: string | null;
  signer: string | null;
  agency: string | null;
  purposes: Given<string[]>;
  funding: string | null;
  remarks: Json<undefined>;
  inspection: Json<null>;
  created_at: Date;
  issued_at: Date | null;
  version: Given<number>;
}

export interface PlansTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  kind: 'CCHC' | 'INSPECTION' | 'COMMUNICATION' | 'PROCEDURE_CONTROL' | 'DIGITAL' | 'TRAINING' | 'LEGAL' | 'PCI' | 'ISO' | 'CITY_DIRECTIVE' | 'COMMUNE_DIRECTIVE' | 'CITY_PLAN' | 'NATIONAL_PROGRAMME' | 'UNIT' | 'OTHER';
  title: string;
  period_from: string;
  period_to: string;
  parent_item_id: number | null;
  cloned_from_id: number | null;
  unit_id: number | null;
  closed_at: Date | null;
  is_programme: Given<boolean>;
}

export interface PostsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  person_id: number;
  unit_id: number;
  title: string;
  valid_from: string;
  valid_to: string | null;
  decision: string | null;
}

export interface PredecessorCommunesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  position: number;
  name: string;
  is_partial: boolean;
}

export interface ProcedureFlagsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  procedure_id: number;
  flag: 'received_at_centre' | 'online_eligible' | 'online_offered' | 'place_independent' | 'is_interlinked' | 'has_financial_obligation' | 'online_payment';
  value: boolean;
  valid_from: string;
  decision: string | null;
}

export interface ProcedureImportsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  at: Date;
  person_id: number | null;
  file_name: string;
  changes: Json;
  undone_at: Date | null;
}

export interface ProcedureVersionsTable {
  id: ColumnType<number, number | undefined, never>;
  procedure_id: number;
  name: string;
  valid_from: string;
  decision: string;
  legal_basis: Given<string>;
  limit_value: number | null;
  limit_unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY' | 'MONTH' | 'SAME_DAY' | null;
  limit_text: Given<string>;
  papers: Json<undefined>;
  fees: Json<undefined>;
  fee_text: Given<string>;
  steps: Json<undefined>;
  result_name: Given<string>;
  online_level: 'FULL' | 'PARTIAL' | 'NONE' | null;
  received_at_centre: boolean | null;
  online_eligible: boolean | null;
  online_offered: boolean | null;
  place_independent: boolean | null;
  is_interlinked: boolean | null;
  has_financial_obligation: boolean | null;
  online_payment: boolean | null;
  search: Fixed<string>;
}

export interface ProceduresTable {
  id: ColumnType<number, number | undefined, never>;
  code: string;
  field: string;
  is_internal: Given<boolean>;
}

export interface ProofsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  kind: 'DOCUMENT' | 'EVENT' | 'MEDIUM' | 'SYSTEM' | 'SECTION';
  title: string;
  number: string | null;
  effective_on: string;
  place: string | null;
  present: number | null;
  link: string | null;
  file_id: number | null;
  file_name: string | null;
  at: Date;
  person_id: number | null;
  number_key: Fixed<string | null>;
  search: Fixed<string>;
}

export interface ProvincesTable {
  id: number;
  agency_code: string;
  name: string;
}

export interface ReceptionsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  code: string;
  resolver_name: string;
  resolver_agency_code: string;
  procedure_id: number;
  applicant_name: string;
  status: 'received' | 'sent' | 'result_back' | 'returned' | 'withdrawn';
  received_at: Date;
  due_at: Date | null;
  procedure_version_id: number | null;
  subject: string | null;
  applicant_kind: Given<'CITIZEN' | 'ORGANISATION'>;
  applicant_id_number: string | null;
  applicant_born_on: string | null;
  applicant_phone: string | null;
  applicant_email: string | null;
  applicant_address: string | null;
  secret_phone: Fixed<string | null>;
  secret_id_number: Fixed<string | null>;
  search: Fixed<string>;
  papers: Json<undefined>;
  return_by: Given<'COUNTER' | 'POST' | 'ONLINE'>;
  limit_value: number | null;
  limit_unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY' | 'MONTH' | 'SAME_DAY' | null;
  sent_at: Date | null;
  result_at: Date | null;
  returned_at: Date | null;
  version: Given<number>;
}

export interface RecoveryCodesTable {
  account_id: number;
  code_hash: Buffer;
  used_at: Date | null;
}

export interface RoleAssignmentsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  person_id: number;
  unit_id: number;
  role: 'leader' | 'coordinator' | 'unit_head' | 'officer' | 'counter_clerk' | 'inspector' | 'accountant' | 'administrator' | 'city_viewer' | 'city_appraiser' | 'records_clerk' | 'communications_editor' | 'public_service_unit' | 'commune_police' | 'council_party_office' | 'supervisor' | 'village_digital_team';
  valid_from: string;
  valid_to: string | null;
  covers_person_id: number | null;
}

export interface SavedViewsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  list: string;
  name: string;
  person_id: number;
  is_shared: boolean;
  settings: Json;
  deleted_at: Date | null;
}

export interface SessionsTable {
  id: ColumnType<number, number | undefined, never>;
  token_hash: Buffer;
  account_id: number;
  commune_id: number | null;
  stage: 'totp' | 'new_password' | 'enrol_totp' | 'open';
  created_at: Given<Date>;
  last_seen_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  locked_at: Date | null;
  pending_totp: string | null;
  wrong_pins: Given<number>;
  device: string;
  address: string;
}

export interface SignInAttemptsTable {
  id: ColumnType<number, number | undefined, never>;
  at: Given<Date>;
  username: string;
  address: string;
  outcome: 'opened' | 'wrong' | 'locked' | 'disabled' | 'wrong_code';
}

export interface TimePhrasesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  phrase: string;
  kind: string;
  starts: string | null;
  due: string | null;
  at: Date;
  person_id: number | null;
}

export interface UnitAliasesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  unit_id: number;
  alias: string;
}

export interface UnitChangesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  unit_id: number;
  kind: 'RENAMED' | 'MERGED' | 'DISSOLVED';
  effective_on: string;
  decision: string;
  name: string | null;
  short_name: string | null;
  symbol: string | null;
  former_name: string | null;
  former_short_name: string | null;
  former_symbol: string | null;
  into_unit_id: number | null;
  person_id: number | null;
  entered_at: Date;
  applied_at: Date | null;
  cancelled_at: Date | null;
}

export interface UnitsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  key: string;
  name: string;
  short_name: string;
  symbol: string;
  kind: 'LEADERSHIP' | 'SPECIALISED' | 'OTHER_ADMINISTRATIVE' | 'PUBLIC_SERVICE' | 'OUTSIDE' | 'GROUP';
  founding_decision: string | null;
  valid_from: string;
  valid_to: string | null;
  position: Given<number>;
}

export interface WorkDependenciesTable {
  commune_id: Fixed<number>;
  work_id: number;
  waits_for_id: number;
  at: Date;
  person_id: number | null;
}

export interface WorkDifficultiesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  work_id: number;
  at: Date;
  person_id: number | null;
  hindrance: string;
  proposal: string;
  addressed_to: 'CHAIRMAN' | 'COMMITTEE' | 'HIGHER';
  answer_work_id: number | null;
  answered_at: Date | null;
  answered_by: number | null;
  answer: string | null;
  search: Fixed<string>;
}

export interface WorkExtensionsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  work_id: number;
  asked_at: Date;
  asked_by: number | null;
  from_due_on: string;
  from_is_before: boolean;
  to_due_on: string;
  reason: string;
  decided_at: Date | null;
  decided_by: number | null;
  is_granted: boolean | null;
  answer: string | null;
}

export interface WorkImportsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  at: Date;
  person_id: number | null;
  file_name: string;
  origin: 'CITY' | 'COMMUNE';
  undone_at: Date | null;
}

export interface WorkNotesTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  work_id: number;
  at: Date;
  person_id: number | null;
  text: string;
  percent: number | null;
}

export interface WorkProductsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  work_id: number;
  position: number;
  name: string;
  explanation: string | null;
}

export interface WorkProofsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  work_id: number;
  product_id: number | null;
  proof_id: number;
  at: Date;
  person_id: number | null;
  removed_at: Date | null;
}

export interface WorkSettingsTable {
  commune_id: Fixed<number>;
  silent_days: number;
  at: Date;
  person_id: number | null;
}

export interface WorkStepsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  work_id: number;
  text: string;
  person_id: number | null;
  due_on: string | null;
  done_at: Date | null;
  done_by: number | null;
  removed_at: Date | null;
}

export interface WorkUnitsTable {
  commune_id: Fixed<number>;
  work_id: number;
  unit_id: number;
  part: 'COORDINATES' | 'WATCHES';
}

export interface WorkingSessionsTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  unit_id: number | null;
  weekday: number;
  from_time: string;
  to_time: string;
  open_for_reception: boolean;
  counts_for_deadline: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface WorksTable {
  commune_id: Fixed<number>;
  id: ColumnType<number, number | undefined, never>;
  origin: 'PLAN' | 'REPORT' | 'CITY' | 'COMMUNE' | 'CHASE' | 'DIFFICULTY';
  origin_id: number | null;
  origin_label: string;
  field_no: string | null;
  title: string;
  period: string | null;
  manner: 'ONCE' | 'CHECK_IN' | 'EVENT' | 'OPEN';
  is_conditional: Given<boolean>;
  unit_id: number;
  person_id: number | null;
  starts_on: string | null;
  due_on: string | null;
  is_before: Given<boolean>;
  last_on: Fixed<string | null>;
  judged_on: string | null;
  status: Given<'OPEN' | 'SUBMITTED' | 'DONE' | 'NOT_ARISEN' | 'CANCELLED'>;
  finished_on: string | null;
  not_arisen_reason: string | null;
  submitted_by: number | null;
  submitted_at: Date | null;
  accepted_at: Date | null;
  blocked_reason: string | null;
  percent: Given<number>;
  touched_at: Date;
  version: Given<number>;
  search: Fixed<string>;
  import_id: number | null;
}

export interface Database {
  accounts: AccountsTable;
  audit: AuditTable;
  audit_seals: AuditSealsTable;
  catalogue_imports: CatalogueImportsTable;
  chased_works: ChasedWorksTable;
  chases: ChasesTable;
  city_list_rows: CityListRowsTable;
  city_lists: CityListsTable;
  city_settlements: CitySettlementsTable;
  commune_days: CommuneDaysTable;
  commune_profiles: CommuneProfilesTable;
  communes: CommunesTable;
  dossier_counters: DossierCountersTable;
  dossier_files: DossierFilesTable;
  dossier_papers: DossierPapersTable;
  dossier_pauses: DossierPausesTable;
  dossier_steps: DossierStepsTable;
  dossiers: DossiersTable;
  events: EventsTable;
  files: FilesTable;
  group_members: GroupMembersTable;
  holidays: HolidaysTable;
  idempotency_keys: IdempotencyKeysTable;
  installation: InstallationTable;
  list_preferences: ListPreferencesTable;
  mails: MailsTable;
  migrations: MigrationsTable;
  notice_choices: NoticeChoicesTable;
  notifications: NotificationsTable;
  offered_procedures: OfferedProceduresTable;
  people: PeopleTable;
  pinned_plans: PinnedPlansTable;
  plan_bases: PlanBasesTable;
  plan_duties: PlanDutiesTable;
  plan_item_links: PlanItemLinksTable;
  plan_item_years: PlanItemYearsTable;
  plan_items: PlanItemsTable;
  plan_proposals: PlanProposalsTable;
  plan_reports: PlanReportsTable;
  plan_sources: PlanSourcesTable;
  plan_targets: PlanTargetsTable;
  plan_tasks: PlanTasksTable;
  plan_versions: PlanVersionsTable;
  plans: PlansTable;
  posts: PostsTable;
  predecessor_communes: PredecessorCommunesTable;
  procedure_flags: ProcedureFlagsTable;
  procedure_imports: ProcedureImportsTable;
  procedure_versions: ProcedureVersionsTable;
  procedures: ProceduresTable;
  proofs: ProofsTable;
  provinces: ProvincesTable;
  receptions: ReceptionsTable;
  recovery_codes: RecoveryCodesTable;
  role_assignments: RoleAssignmentsTable;
  saved_views: SavedViewsTable;
  sessions: SessionsTable;
  sign_in_attempts: SignInAttemptsTable;
  time_phrases: TimePhrasesTable;
  unit_aliases: UnitAliasesTable;
  unit_changes: UnitChangesTable;
  units: UnitsTable;
  work_dependencies: WorkDependenciesTable;
  work_difficulties: WorkDifficultiesTable;
  work_extensions: WorkExtensionsTable;
  work_imports: WorkImportsTable;
  work_notes: WorkNotesTable;
  work_products: WorkProductsTable;
  work_proofs: WorkProofsTable;
  work_settings: WorkSettingsTable;
  work_steps: WorkStepsTable;
  work_units: WorkUnitsTable;
  working_sessions: WorkingSessionsTable;
  works: WorksTable;
}
