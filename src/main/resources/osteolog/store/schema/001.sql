-- The tables of a store. Plain SQL that PostgreSQL accepts too; who may do what stands in the dialect:
-- the history may be added to, and never changed.
--
-- One table per kind of entry; its columns are those of the record, in their order, and made_no: the
-- place of the entry in its case, which it keeps when it is taken away and brought back.

create table surgical_case (
  id uuid not null primary key,
  label varchar not null constraint surgical_case_label unique,
  centre varchar,
  age integer,
  sex varchar(40),
  diagnosis varchar(40),
  diagnosis_state varchar(40),
  diagnosis_basis varchar,
  delay_months integer,
  delay_approx boolean,
  anchor_id uuid,
  citation varchar,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint surgical_case_age check (age between 0 and 120),
  constraint surgical_case_sex check (sex in ('male', 'female', 'other', 'not_stated')),
  constraint surgical_case_diagnosis check (diagnosis in (
    'imos', 'metaphyseal_sclerosis', 'ribbing', 'camurati_engelmann', 'melorheostosis', 'other',
    'undetermined')),
  constraint surgical_case_diagnosis_state check (diagnosis_state in ('working', 'final')),
  constraint surgical_case_delay_months check (delay_months between 0 and 1440),
  constraint surgical_case_source check (source in ('chart', 'patient', 'file', 'publication'))
);

create table lesion (
  id uuid not null primary key,
  case_id uuid not null,
  lesion_no integer not null,
  bone varchar(40),
  side varchar(40),
  segment varchar(40),
  third varchar(40),
  compartment varchar(40),
  extent varchar(40),
  length_mm numeric(24, 12),
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint lesion_lesion_no check (lesion_no between 1 and 99),
  constraint lesion_bone check (bone in (
    'femur', 'tibia', 'fibula', 'humerus', 'radius', 'ulna', 'other')),
  constraint lesion_side check (side in ('right', 'left', 'not_applicable')),
  constraint lesion_segment check (segment in (
    'proximal_epiphysis', 'proximal_metaphysis', 'diaphysis', 'distal_metaphysis',
    'distal_epiphysis', 'apophysis')),
  constraint lesion_third check (third in ('proximal', 'middle', 'distal')),
  constraint lesion_compartment check (compartment in (
    'intramedullary', 'endosteal', 'cortical', 'periosteal', 'juxtacortical')),
  constraint lesion_extent check (extent in ('massive', 'localised')),
  constraint lesion_length_mm check (length_mm between 0 and 1000),
  constraint lesion_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index lesion_case on lesion (case_id, id);
alter table lesion add constraint lesion_of_case
  foreign key (case_id) references surgical_case (id);

create table symptom (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  symptom varchar(40) not null,
  presence varchar(40) not null,
  region varchar(40),
  side varchar(40),
  onset boolean,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint symptom_symptom check (symptom in (
    'pain', 'spontaneous_pain', 'mechanical_pain', 'local_heat', 'swelling', 'redness',
    'stiffness', 'numbness', 'tingling', 'weakness', 'tenderness', 'gait_change', 'other')),
  constraint symptom_presence check (presence in ('present', 'absent', 'not_stated', 'not_done')),
  constraint symptom_region check (region in (
    'hip', 'thigh', 'lower_thigh', 'knee', 'lower_leg', 'shin', 'ankle', 'foot', 'arm',
    'low_back', 'other')),
  constraint symptom_side check (side in ('right', 'left', 'both', 'not_applicable')),
  constraint symptom_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index symptom_case on symptom (case_id, id);
alter table symptom add constraint symptom_of_case
  foreign key (case_id) references surgical_case (id);

create table history_item (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  item varchar(40) not null,
  presence varchar(40) not null,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint history_item_item check (item in (
    'medical', 'family', 'trauma', 'infection', 'systemic_illness', 'malignancy',
    'prior_surgery', 'bisphosphonate', 'lead')),
  constraint history_item_presence check (presence in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint history_item_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index history_item_case on history_item (case_id, id);
alter table history_item add constraint history_item_of_case
  foreign key (case_id) references surgical_case (id);

create table lab (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  test varchar(40) not null,
  statement varchar(40),
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint lab_test check (test in ('panel', 'inflammatory_reaction')),
  constraint lab_statement check (statement in ('normal', 'abnormal', 'raised', 'not_done')),
  constraint lab_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index lab_case on lab (case_id, id);
alter table lab add constraint lab_of_case
  foreign key (case_id) references surgical_case (id);

create table study (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  lesion_no integer,
  modality varchar(40) not null,
  bone varchar(40),
  side varchar(40),
  views varchar,
  sclerosis varchar(40) not null,
  cortical_thickening varchar(40) not null,
  cavity_narrowing varchar(40) not null,
  soft_tissue_mass varchar(40) not null,
  abnormal_uptake varchar(40) not null,
  enlargement varchar(40),
  hole varchar(40),
  figure varchar,
  summary varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint study_lesion_no check (lesion_no between 1 and 99),
  constraint study_modality check (modality in (
    'radiograph', 'ct', 'mri', 'whole_body_bone_scan', 'triphasic_bone_scan', 'fluoroscopy',
    'ultrasound', 'other')),
  constraint study_bone check (bone in (
    'femur', 'tibia', 'fibula', 'humerus', 'radius', 'ulna', 'other')),
  constraint study_side check (side in ('right', 'left', 'both', 'not_applicable')),
  constraint study_sclerosis check (sclerosis in ('present', 'absent', 'not_stated', 'not_done')),
  constraint study_cortical_thickening check (cortical_thickening in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint study_cavity_narrowing check (cavity_narrowing in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint study_soft_tissue_mass check (soft_tissue_mass in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint study_abnormal_uptake check (abnormal_uptake in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint study_enlargement check (enlargement in (
    'no_enlargement', 'enlarged', 'smaller', 'not_stated')),
  constraint study_hole check (hole in (
    'open', 'slightly_repaired', 'repaired', 'completely_repaired')),
  constraint study_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index study_case on study (case_id, id);
alter table study add constraint study_of_case
  foreign key (case_id) references surgical_case (id);

create table surgical_procedure (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  lesion_no integer,
  procedure varchar(40) not null,
  guidance varchar(40),
  bone varchar(40),
  side varchar(40),
  complication varchar(40) not null,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint surgical_procedure_lesion_no check (lesion_no between 1 and 99),
  constraint surgical_procedure_procedure check (procedure in (
    'open_biopsy', 'needle_biopsy', 'curettage', 'cortical_window', 'reaming', 'nailing',
    'excision', 'drilling', 'other')),
  constraint surgical_procedure_guidance check (guidance in ('fluoroscopic', 'ct', 'none', 'other')),
  constraint surgical_procedure_bone check (bone in (
    'femur', 'tibia', 'fibula', 'humerus', 'radius', 'ulna', 'other')),
  constraint surgical_procedure_side check (side in ('right', 'left', 'both', 'not_applicable')),
  constraint surgical_procedure_complication check (complication in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint surgical_procedure_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index surgical_procedure_case on surgical_procedure (case_id, id);
alter table surgical_procedure add constraint surgical_procedure_of_case
  foreign key (case_id) references surgical_case (id);

create table histology (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  section varchar(40),
  stain varchar,
  trabecular_sclerosis varchar(40) not null,
  fibrous_tissue varchar(40),
  infiltrate varchar(40),
  malignancy varchar(40) not null,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint histology_section check (section in ('frozen', 'permanent')),
  constraint histology_trabecular_sclerosis check (trabecular_sclerosis in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint histology_fibrous_tissue check (fibrous_tissue in (
    'none', 'hypocellular_fibrous_tissue', 'fibrous_hyperplasia',
    'hypocellular_fibrous_hyperplasia')),
  constraint histology_infiltrate check (infiltrate in (
    'none', 'slight', 'moderate', 'marked', 'not_stated')),
  constraint histology_malignancy check (malignancy in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint histology_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index histology_case on histology (case_id, id);
alter table histology add constraint histology_of_case
  foreign key (case_id) references surgical_case (id);

create table culture (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  result varchar(40) not null,
  organism varchar,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint culture_result check (result in ('negative', 'positive', 'awaited', 'not_done')),
  constraint culture_organism_grew check (organism is null or result = 'positive'),
  constraint culture_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index culture_case on culture (case_id, id);
alter table culture add constraint culture_of_case
  foreign key (case_id) references surgical_case (id);

create table differential (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  disease varchar not null,
  state varchar(40),
  evidence varchar,
  scope varchar(40) not null,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint differential_state check (state in ('open', 'excluded', 'confirmed', 'cannot_exclude')),
  constraint differential_scope check (scope in ('case', 'series')),
  constraint differential_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index differential_case on differential (case_id, id);
alter table differential add constraint differential_of_case
  foreign key (case_id) references surgical_case (id);

create table medication (
  id uuid not null primary key,
  case_id uuid not null,
  drug varchar(40) not null,
  agent varchar,
  dose varchar,
  start_iso varchar(80) not null,
  stop_iso varchar(80),
  ongoing boolean,
  duration varchar,
  pattern varchar(40),
  response varchar(40),
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint medication_drug check (drug in (
    'nsaid', 'paracetamol', 'weak_opioid', 'strong_opioid', 'opioid', 'bisphosphonate',
    'chelator', 'anticonvulsant', 'other')),
  constraint medication_pattern check (pattern in ('continuous', 'intermittent', 'stopped')),
  constraint medication_response check (response in ('ineffective', 'slight', 'partial', 'good')),
  constraint medication_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index medication_case on medication (case_id, id);
alter table medication add constraint medication_of_case
  foreign key (case_id) references surgical_case (id);

create table pain_observation (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  scale varchar(40) not null,
  "value" numeric(24, 12),
  words_low varchar(40),
  words_high varchar(40),
  ratio numeric(24, 12),
  approx boolean,
  inferred boolean,
  trend varchar(40),
  pattern varchar(40),
  sequence integer,
  scope varchar(40) not null,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint pain_observation_scale check (scale in (
    'nrs', 'vas', 'vrs4', 'relative', 'trend', 'verbatim')),
  constraint pain_observation_words_low check (words_low in ('none', 'mild', 'moderate', 'severe')),
  constraint pain_observation_words_high check (words_high in (
    'none', 'mild', 'moderate', 'severe')),
  constraint pain_observation_ratio check (ratio between 0 and 100),
  constraint pain_observation_trend check (trend in (
    'improved_sharply', 'improved_considerably', 'improved_slightly', 'improved', 'maintained',
    'unchanged', 'worsened', 'recurred', 'no_recurrence')),
  constraint pain_observation_pattern check (pattern in (
    'constant', 'intermittent', 'night', 'rest', 'activity')),
  -- Words are not numbers: the scale says which of the columns are filled.
  constraint pain_observation_told check (
    case scale
      when 'nrs' then "value" is not null and "value" between 0 and 10 and words_low is null
        and words_high is null and ratio is null and trend is null
      when 'vas' then "value" is not null and "value" between 0 and 100 and words_low is null
        and words_high is null and ratio is null and trend is null
      when 'vrs4' then "value" is null and words_low is not null and words_high is not null
        and ratio is null
        and case words_low when 'none' then 0 when 'mild' then 1 when 'moderate' then 2 else 3 end
          <= case words_high when 'none' then 0 when 'mild' then 1 when 'moderate' then 2 else 3 end
      when 'relative' then "value" is null and words_low is null and words_high is null
        and ratio is not null
      when 'trend' then "value" is null and words_low is null and words_high is null
        and ratio is null and trend is not null
      when 'verbatim' then "value" is null and words_low is null and words_high is null
        and ratio is null and trend is null and verbatim is not null and trim(verbatim) <> ''
    end),
  constraint pain_observation_scope check (scope in ('case', 'series')),
  constraint pain_observation_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index pain_observation_case on pain_observation (case_id, id);
alter table pain_observation add constraint pain_observation_of_case
  foreign key (case_id) references surgical_case (id);

create table visit (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  state varchar(40) not null,
  window_days integer,
  findings varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint visit_state check (state in ('planned', 'done', 'missed', 'cancelled')),
  constraint visit_window_days check (window_days between 0 and 366),
  constraint visit_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index visit_case on visit (case_id, id);
alter table visit add constraint visit_of_case
  foreign key (case_id) references surgical_case (id);

create table outcome (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  outcome varchar(40) not null,
  answer varchar(40),
  with_hole_remodelling varchar(40) not null,
  description varchar,
  scope varchar(40) not null,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint outcome_outcome check (outcome in (
    'recurrence', 'quality_of_life', 'additional_surgery', 'status_at_end')),
  constraint outcome_answer check (answer in ('yes', 'no', 'indeterminate')),
  constraint outcome_with_hole_remodelling check (with_hole_remodelling in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint outcome_scope check (scope in ('case', 'series')),
  constraint outcome_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index outcome_case on outcome (case_id, id);
alter table outcome add constraint outcome_of_case
  foreign key (case_id) references surgical_case (id);

create table claim (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  subject varchar(40) not null,
  claimed varchar not null,
  place varchar(40),
  figure varchar,
  scope varchar(40) not null,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint claim_subject check (subject in (
    'age', 'sex', 'delay', 'follow_up_months', 'study_month', 'bone', 'side', 'pain_region',
    'figure_reference', 'finding', 'blood_pool', 'pain_course', 'recurrence', 'procedure',
    'drug_response', 'histology', 'modality', 'time_to_relief', 'text', 'judgement')),
  constraint claim_place check (place in (
    'title', 'abstract', 'background', 'text', 'caption', 'table', 'discussion', 'conclusion',
    'letter', 'report')),
  constraint claim_scope check (scope in ('case', 'series')),
  constraint claim_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index claim_case on claim (case_id, id);
alter table claim add constraint claim_of_case
  foreign key (case_id) references surgical_case (id);

-- The history: every act of a user, and what each changed, as canonical JSON.
create table act (
  number bigint not null primary key,
  id uuid not null constraint act_id unique,
  name varchar not null,
  who varchar not null,
  made_at timestamp(6) with time zone not null,
  reverses bigint
);

create table change (
  number bigint not null,
  ordinal integer not null,
  kind varchar(40) not null,
  entry_id uuid not null,
  case_id uuid not null,
  before_text varchar,
  after_text varchar,
  constraint change_key primary key (number, ordinal),
  constraint change_of_act foreign key (number) references act (number)
);
create index change_case on change (case_id, number, ordinal);

-- What lists need of a case, kept beside it so that opening reads no entries.
create table case_digest (
  case_id uuid not null primary key,
  anchor_iso varchar(80) not null,
  last_contact double precision,
  pain_count integer not null
);

-- The numeric pain of a case in packed rows, for plots over all cases.
create table pain_packed (
  case_id uuid not null primary key,
  packed bytea not null
);

-- What the tables stand for: the last act in them, and sums that change when any row does.
create table working_copy (
  id integer not null primary key,
  schema_version integer not null,
  number bigint not null,
  head_hash varchar(64),
  entries_sum bigint not null,
  history_sum bigint not null,
  constraint working_copy_one check (id = 1)
);
