-- The whole clinical record: new columns of the kinds that were there, and the kinds that were not.
-- Columns that hold several codes at once (projections, intent and the like) are text: the record
-- checks them.

-- Lists that have grown.
alter table surgical_case drop constraint surgical_case_diagnosis;
alter table surgical_case add constraint surgical_case_diagnosis check (diagnosis in (
    'imos', 'metaphyseal_sclerosis', 'ribbing', 'camurati_engelmann', 'melorheostosis',
    'erdheim_chester', 'osteosarcoma', 'lymphoma', 'metastasis', 'bone_tumour',
    'chronic_osteomyelitis', 'crmo', 'stress_fracture', 'osteoid_osteoma', 'bone_dysplasia',
    'diaphyseal_medullary_stenosis', 'fibrous_dysplasia', 'paget', 'osteopoikilosis',
    'bisphosphonate_sclerosis', 'lead_sclerosis', 'osteosclerotic_metaphyseal_dysplasia', 'pyle',
    'systemic_sclerosis', 'other', 'undetermined'));
alter table symptom drop constraint symptom_symptom;
alter table symptom add constraint symptom_symptom check (symptom in (
    'pain', 'spontaneous_pain', 'mechanical_pain', 'local_heat', 'swelling', 'redness',
    'stiffness', 'numbness', 'tingling', 'weakness', 'tenderness', 'gait_change', 'fever',
    'shortening', 'bump', 'skin_sore', 'tendon_muscle_inflammation', 'hypotonia', 'seizures',
    'developmental_delay', 'spastic_paraplegia', 'other'));
alter table history_item drop constraint history_item_item;
alter table history_item add constraint history_item_item check (item in (
    'medical', 'family', 'trauma', 'infection', 'systemic_illness', 'malignancy', 'prior_surgery',
    'family_bone_disease', 'repetitive_stress', 'skin_disease', 'psychosocial',
    'past_intervention', 'bisphosphonate', 'lead'));
alter table lab drop constraint lab_test;
alter table lab add constraint lab_test check (test in (
    'panel', 'inflammatory_reaction', 'crp', 'esr', 'leukocytes', 'haemoglobin', 'alp', 'ldh',
    'blood_lead', 'other'));
alter table lab drop constraint lab_statement;
alter table lab add constraint lab_statement check (statement in (
    'normal', 'abnormal', 'raised', 'not_done', 'awaited'));
alter table study drop constraint study_modality;
alter table study add constraint study_modality check (modality in (
    'radiograph', 'ct', 'mri', 'whole_body_bone_scan', 'triphasic_bone_scan', 'spect', 'spect_ct',
    'fluoroscopy', 'ultrasound', 'other'));
alter table medication drop constraint medication_drug;
alter table medication add constraint medication_drug check (drug in (
    'nsaid', 'paracetamol', 'weak_opioid', 'strong_opioid', 'opioid', 'bisphosphonate',
    'chelator', 'anticonvulsant', 'mycophenolate', 'methotrexate', 'hsct', 'other'));

-- SurgicalCase
alter table surgical_case add column growth_plates varchar(40);
alter table surgical_case add column occupation varchar;
alter table surgical_case add column ethnicity varchar;
alter table surgical_case add column lifestyle varchar;
alter table surgical_case add column diagnosis_name varchar;
alter table surgical_case add column diagnosis_code varchar;
alter table surgical_case add column diagnosed_by varchar;
alter table surgical_case add column diagnosed_iso varchar(80);
alter table surgical_case add column examined_iso varchar(80);
alter table surgical_case add column series varchar;
alter table surgical_case add column consent varchar(40);
alter table surgical_case add column consent_scope varchar;
alter table surgical_case add column consented_iso varchar(80);
alter table surgical_case add column patient_view varchar;
alter table surgical_case add column state varchar(40) default 'draft' not null;
alter table surgical_case add column state_by varchar;
alter table surgical_case add column state_since_iso varchar(80);
alter table surgical_case add constraint surgical_case_growth_plates check (growth_plates in (
    'open', 'closed', 'not_stated'));
alter table surgical_case add constraint surgical_case_consent check (consent in (
    'obtained', 'refused', 'pending', 'not_needed'));
alter table surgical_case add constraint surgical_case_state check (state in (
    'draft', 'complete', 'under_review', 'approved'));

-- Lesion
alter table lesion add column bone_name varchar;
alter table lesion add column bone_count integer;
alter table lesion add column distribution varchar(40);
alter table lesion add column limbs varchar(40);
alter table lesion add column symmetry varchar(40);
alter table lesion add column diameter_mm numeric(24, 12);
alter table lesion add constraint lesion_bone_count check (bone_count between 1 and 206);
alter table lesion add constraint lesion_distribution check (distribution in ('mono_ostotic', 'poly_ostotic'));
alter table lesion add constraint lesion_limbs check (limbs in ('unilateral', 'bilateral'));
alter table lesion add constraint lesion_symmetry check (symmetry in ('symmetric', 'asymmetric'));
alter table lesion add constraint lesion_diameter_mm check (diameter_mm between 0 and 1000);

-- Symptom
alter table symptom add column course varchar(40);
alter table symptom add column quality varchar(40);
alter table symptom add column pattern varchar(40);
alter table symptom add column difference_mm numeric(24, 12);
alter table symptom add constraint symptom_course check (course in (
    'gradual', 'sudden', 'worsening', 'stable', 'intermittent', 'constant'));
alter table symptom add constraint symptom_quality check (quality in ('sharp', 'dull', 'aching', 'other'));
alter table symptom add constraint symptom_pattern check (pattern in (
    'constant', 'intermittent', 'night', 'rest', 'activity'));
alter table symptom add constraint symptom_difference_mm check (difference_mm between 0 and 1000);

-- Lab
alter table lab add column test_name varchar;
alter table lab add column comparator varchar(40);
alter table lab add column "value" numeric(24, 12);
alter table lab add column unit varchar;
alter table lab add column reference_low numeric(24, 12);
alter table lab add column reference_high numeric(24, 12);
alter table lab add column flag varchar(40);
alter table lab add column specimen varchar(40);
alter table lab add column laboratory varchar;
alter table lab add column method varchar;
alter table lab add column detection_limit numeric(24, 12);
alter table lab add constraint lab_comparator check (comparator in (
    'less_than', 'at_most', 'at_least', 'greater_than'));
alter table lab add constraint lab_value check ("value" >= 0);
alter table lab add constraint lab_reference_low check (reference_low >= 0);
alter table lab add constraint lab_reference_high check (reference_high >= 0);
alter table lab add constraint lab_flag check (flag in ('low', 'normal', 'high'));
alter table lab add constraint lab_specimen check (specimen in (
    'venous', 'capillary', 'serum', 'plasma', 'urine', 'other'));
alter table lab add constraint lab_detection_limit check (detection_limit >= 0);

-- Study
alter table study add column region varchar(40);
alter table study add column projections varchar;
alter table study add column plane varchar(40);
alter table study add column operator varchar;
alter table study add column cavity varchar(40);
alter table study add column canal_width_mm numeric(24, 12);
alter table study add column periosteal_reaction varchar(40) default 'not_stated' not null;
alter table study add column periosteal_extent varchar(40);
alter table study add column soft_tissue_extension varchar(40) default 'not_stated' not null;
alter table study add column nidus varchar(40) default 'not_stated' not null;
alter table study add column fracture_line varchar(40) default 'not_stated' not null;
alter table study add column metaphyseal_bands varchar(40) default 'not_stated' not null;
alter table study add column band_count integer;
alter table study add column band_spacing_mm numeric(24, 12);
alter table study add column epiphyseal_sclerosis varchar(40) default 'not_stated' not null;
alter table study add column regression varchar(40);
alter table study add column field_strength_t numeric(24, 12);
alter table study add column contrast varchar;
alter table study add column marrow_oedema varchar(40);
alter table study add column tracer varchar(40);
alter table study add column activity_mbq numeric(24, 12);
alter table study add column sites varchar(40);
alter table study add column site_count integer;
alter table study add column symmetry varchar(40);
alter table study add constraint study_region check (region in (
    'hip', 'thigh', 'lower_thigh', 'knee', 'lower_leg', 'shin', 'ankle', 'foot', 'arm',
    'low_back', 'other'));
alter table study add constraint study_plane check (plane in ('axial', 'sagittal', 'coronal'));
alter table study add constraint study_cavity check (cavity in ('normal', 'narrowed', 'obliterated'));
alter table study add constraint study_canal_width_mm check (canal_width_mm between 0 and 200);
alter table study add constraint study_periosteal_reaction check (periosteal_reaction in (
    'present', 'absent', 'not_stated', 'not_done'));
alter table study add constraint study_periosteal_extent check (periosteal_extent in (
    'none', 'minimal', 'extensive'));
alter table study add constraint study_soft_tissue_extension check (soft_tissue_extension in (
    'present', 'absent', 'not_stated', 'not_done'));
alter table study add constraint study_nidus check (nidus in ('present', 'absent', 'not_stated', 'not_done'));
alter table study add constraint study_fracture_line check (fracture_line in (
    'present', 'absent', 'not_stated', 'not_done'));
alter table study add constraint study_metaphyseal_bands check (metaphyseal_bands in (
    'present', 'absent', 'not_stated', 'not_done'));
alter table study add constraint study_band_count check (band_count between 0 and 200);
alter table study add constraint study_band_spacing_mm check (band_spacing_mm between 0 and 200);
alter table study add constraint study_epiphyseal_sclerosis check (epiphyseal_sclerosis in (
    'present', 'absent', 'not_stated', 'not_done'));
alter table study add constraint study_regression check (regression in ('none', 'partial', 'complete'));
alter table study add constraint study_field_strength_t check (field_strength_t between 0 and 30);
alter table study add constraint study_marrow_oedema check (marrow_oedema in (
    'absent', 'slight', 'marked', 'not_stated'));
alter table study add constraint study_tracer check (tracer in ('tc99m_mdp', 'tc99m_hmdp', 'f18_naf', 'other'));
alter table study add constraint study_activity_mbq check (activity_mbq between 0 and 10000);
alter table study add constraint study_sites check (sites in ('solitary', 'multiple'));
alter table study add constraint study_site_count check (site_count between 0 and 500);
alter table study add constraint study_symmetry check (symmetry in ('symmetric', 'asymmetric'));

-- Procedure
alter table surgical_procedure add column intent varchar;
alter table surgical_procedure add column hole_mm numeric(24, 12);
alter table surgical_procedure add column fill varchar;
alter table surgical_procedure add column implant varchar;
alter table surgical_procedure add column anaesthesia varchar;
alter table surgical_procedure add column operator varchar;
alter table surgical_procedure add column complication_text varchar;
alter table surgical_procedure add column grade varchar(40);
alter table surgical_procedure add column further_surgery varchar(40);
alter table surgical_procedure add constraint surgical_procedure_hole_mm check (hole_mm between 0 and 500);
alter table surgical_procedure add constraint surgical_procedure_grade check (grade in (
    'i', 'ii', 'iii_a', 'iii_b', 'iv_a', 'iv_b', 'v'));
alter table surgical_procedure add constraint surgical_procedure_further_surgery check (further_surgery in (
    'no', 'planned', 'done', 'undetermined'));

-- Histology
alter table histology add column state varchar(40);
alter table histology add column scale_bar_um numeric(24, 12);
alter table histology add column mineralisation varchar;
alter table histology add constraint histology_state check (state in ('reported', 'awaited', 'not_done', 'not_stated'));
alter table histology add constraint histology_scale_bar_um check (scale_bar_um between 0 and 10000);

-- Differential
alter table differential add column condition varchar(40);
alter table differential add column judged_by varchar;
alter table differential add constraint differential_condition check (condition in (
    'imos', 'metaphyseal_sclerosis', 'ribbing', 'camurati_engelmann', 'melorheostosis',
    'erdheim_chester', 'osteosarcoma', 'lymphoma', 'metastasis', 'bone_tumour',
    'chronic_osteomyelitis', 'crmo', 'stress_fracture', 'osteoid_osteoma', 'bone_dysplasia',
    'diaphyseal_medullary_stenosis', 'fibrous_dysplasia', 'paget', 'osteopoikilosis',
    'bisphosphonate_sclerosis', 'lead_sclerosis', 'osteosclerotic_metaphyseal_dysplasia', 'pyle',
    'systemic_sclerosis', 'other', 'undetermined'));

-- Medication
alter table medication add column route varchar(40);
alter table medication add column frequency varchar;
alter table medication add constraint medication_route check (route in (
    'oral', 'intravenous', 'intramuscular', 'subcutaneous', 'transdermal', 'rectal', 'other'));

-- PainObservation
alter table pain_observation add column condition varchar(40);
alter table pain_observation add column recall varchar(40);
alter table pain_observation add column rater varchar(40);
alter table pain_observation add constraint pain_observation_condition check (condition in (
    'rest', 'activity', 'night', 'worst', 'average'));
alter table pain_observation add constraint pain_observation_recall check (recall in ('now', 'last_24_hours', 'last_week'));
alter table pain_observation add constraint pain_observation_rater check (rater in ('patient', 'clinician'));

-- Outcome
alter table outcome add column definition varchar;
alter table outcome add column end_status varchar(40);
alter table outcome add constraint outcome_end_status check (end_status in (
    'in_follow_up', 'discharged', 'lost', 'died'));

create table exposure (
  id uuid not null primary key,
  case_id uuid not null,
  exposure varchar(40) not null,
  presence varchar(40) not null,
  agent varchar,
  route varchar(40),
  dose numeric(24, 12),
  dose_unit varchar(40),
  schedule varchar,
  cycles integer,
  indication varchar,
  start_iso varchar(80) not null,
  stop_iso varchar(80),
  lead_source varchar(40),
  removed varchar(40) not null,
  removed_when_iso varchar(80),
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint exposure_exposure check (exposure in ('bisphosphonate', 'lead', 'other')),
  constraint exposure_presence check (presence in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint exposure_route check (route in (
    'oral', 'intravenous', 'intramuscular', 'subcutaneous', 'transdermal', 'rectal', 'other')),
  constraint exposure_dose check (dose >= 0),
  constraint exposure_dose_unit check (dose_unit in ('mg', 'mg_per_kg', 'g', 'microgram')),
  constraint exposure_cycles check (cycles between 0 and 10000),
  constraint exposure_lead_source check (lead_source in (
    'paint', 'occupation', 'water', 'remedy', 'other')),
  constraint exposure_removed check (removed in ('present', 'absent', 'not_stated', 'not_done')),
  constraint exposure_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index exposure_case on exposure (case_id, id);
alter table exposure add constraint exposure_of_case
  foreign key (case_id) references surgical_case (id);

create table genetics (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  inheritance varchar(40),
  state varchar(40),
  gene varchar,
  variant varchar,
  zygosity varchar(40),
  variant_class varchar(40),
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint genetics_inheritance check (inheritance in (
    'autosomal_recessive', 'autosomal_dominant', 'x_linked', 'sporadic', 'none_demonstrated',
    'not_stated')),
  constraint genetics_state check (state in ('reported', 'awaited', 'not_done', 'not_stated')),
  constraint genetics_zygosity check (zygosity in (
    'heterozygous', 'homozygous', 'compound_heterozygous', 'hemizygous')),
  constraint genetics_variant_class check (variant_class in (
    'benign', 'likely_benign', 'uncertain', 'likely_pathogenic', 'pathogenic')),
  constraint genetics_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index genetics_case on genetics (case_id, id);
alter table genetics add constraint genetics_of_case
  foreign key (case_id) references surgical_case (id);

create table referral (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  specialty varchar(40) not null,
  state varchar(40),
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint referral_specialty check (specialty in (
    'genetics', 'neurology', 'orthopaedics', 'rheumatology', 'toxicology', 'oncology',
    'radiology', 'paediatrics', 'other')),
  constraint referral_state check (state in ('planned', 'done', 'missed', 'cancelled')),
  constraint referral_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index referral_case on referral (case_id, id);
alter table referral add constraint referral_of_case
  foreign key (case_id) references surgical_case (id);

create table mri_sequence (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  study_id uuid,
  sequence varchar(40) not null,
  sequence_name varchar,
  te_ms numeric(24, 12),
  tr_ms numeric(24, 12),
  ti_ms numeric(24, 12),
  slice_mm numeric(24, 12),
  plane varchar(40),
  signal varchar(40),
  signal_place varchar(40),
  location varchar,
  figure varchar,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint mri_sequence_sequence check (sequence in (
    't1_se', 't1_tse', 't2', 't2_stir', 'fat_suppressed_t2', 'pd', 'post_gd_t1', 'other')),
  constraint mri_sequence_te_ms check (te_ms between 0.001 and 10000),
  constraint mri_sequence_tr_ms check (tr_ms between 0.001 and 100000),
  constraint mri_sequence_ti_ms check (ti_ms between 0.001 and 100000),
  constraint mri_sequence_slice_mm check (slice_mm between 0.001 and 500),
  constraint mri_sequence_plane check (plane in ('axial', 'sagittal', 'coronal')),
  constraint mri_sequence_signal check (signal in (
    'hypointense', 'isointense', 'hyperintense', 'mixed')),
  constraint mri_sequence_signal_place check (signal_place in (
    'medullary_cavity', 'cortex', 'soft_tissue')),
  constraint mri_sequence_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index mri_sequence_case on mri_sequence (case_id, id);
alter table mri_sequence add constraint mri_sequence_of_case
  foreign key (case_id) references surgical_case (id);

create table scan_phase (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  study_id uuid,
  phase varchar(40) not null,
  minutes numeric(24, 12),
  vascularity varchar(40),
  pooling varchar(40) not null,
  projections varchar,
  intensity varchar(40),
  uptake_shape varchar(40),
  confined_to_bone varchar(40) not null,
  bone varchar(40),
  side varchar(40),
  figure varchar,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint scan_phase_phase check (phase in ('vascular', 'blood_pool', 'delayed')),
  constraint scan_phase_minutes check (minutes between 0.001 and 10080),
  constraint scan_phase_vascularity check (vascularity in (
    'none', 'equivocal', 'slight', 'increased', 'not_done')),
  constraint scan_phase_pooling check (pooling in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint scan_phase_intensity check (intensity in ('none', 'slight', 'moderate', 'intense')),
  constraint scan_phase_uptake_shape check (uptake_shape in (
    'fusiform', 'focal', 'diffuse', 'linear', 'ring', 'double_density', 'patchy')),
  constraint scan_phase_confined_to_bone check (confined_to_bone in (
    'present', 'absent', 'not_stated', 'not_done')),
  constraint scan_phase_bone check (bone in (
    'femur', 'tibia', 'fibula', 'humerus', 'radius', 'ulna', 'other')),
  constraint scan_phase_side check (side in ('right', 'left', 'both', 'not_applicable')),
  constraint scan_phase_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index scan_phase_case on scan_phase (case_id, id);
alter table scan_phase add constraint scan_phase_of_case
  foreign key (case_id) references surgical_case (id);

create table function_score (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  instrument varchar(40) not null,
  instrument_name varchar,
  version varchar,
  total numeric(24, 12),
  maximum numeric(24, 12),
  msts_pain integer,
  msts_function integer,
  msts_emotional integer,
  msts_supports integer,
  msts_walking integer,
  msts_gait integer,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint function_score_instrument check (instrument in ('msts', 'lefs', 'other')),
  constraint function_score_total check (total >= 0),
  constraint function_score_maximum check (maximum >= 0),
  constraint function_score_msts_pain check (msts_pain between 0 and 5),
  constraint function_score_msts_function check (msts_function between 0 and 5),
  constraint function_score_msts_emotional check (msts_emotional between 0 and 5),
  constraint function_score_msts_supports check (msts_supports between 0 and 5),
  constraint function_score_msts_walking check (msts_walking between 0 and 5),
  constraint function_score_msts_gait check (msts_gait between 0 and 5),
  constraint function_score_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index function_score_case on function_score (case_id, id);
alter table function_score add constraint function_score_of_case
  foreign key (case_id) references surgical_case (id);

create table monitoring (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  item varchar(40) not null,
  state varchar(40) not null,
  interval_months integer,
  "value" numeric(24, 12),
  unit varchar,
  percentile numeric(24, 12),
  findings varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint monitoring_item check (item in (
    'radiograph', 'bone_density', 'growth', 'alp', 'lead', 'neurology', 'other')),
  constraint monitoring_state check (state in ('planned', 'done', 'missed', 'cancelled')),
  constraint monitoring_interval_months check (interval_months between 1 and 600),
  constraint monitoring_percentile check (percentile between 0 and 100),
  constraint monitoring_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index monitoring_case on monitoring (case_id, id);
alter table monitoring add constraint monitoring_of_case
  foreign key (case_id) references surgical_case (id);

create table attachment (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  study_id uuid,
  file_name varchar not null,
  media_type varchar,
  sha_256 varchar not null,
  bytes integer,
  figure varchar,
  panel varchar,
  caption varchar,
  arrows varchar,
  identifiers boolean,
  note varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint attachment_bytes check (bytes between 0 and 2147483647),
  constraint attachment_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index attachment_case on attachment (case_id, id);
alter table attachment add constraint attachment_of_case
  foreign key (case_id) references surgical_case (id);

create table query (
  id uuid not null primary key,
  case_id uuid not null,
  about_id uuid,
  field varchar,
  question varchar not null,
  state varchar(40) not null,
  asked_by varchar,
  asked_iso varchar(80),
  answer varchar,
  answered_by varchar,
  answered_iso varchar(80),
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint query_state check (state in ('open', 'answered', 'closed')),
  constraint query_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index query_case on query (case_id, id);
alter table query add constraint query_of_case
  foreign key (case_id) references surgical_case (id);

create table acceptance (
  id uuid not null primary key,
  case_id uuid not null,
  when_iso varchar(80) not null,
  rule varchar not null,
  facts varchar not null,
  reason varchar not null,
  accepted_by varchar,
  source varchar(40),
  locator varchar,
  verbatim varchar,
  missing varchar,
  made_no bigint not null,
  constraint acceptance_source check (source in ('chart', 'patient', 'file', 'publication'))
);
create index acceptance_case on acceptance (case_id, id);
alter table acceptance add constraint acceptance_of_case
  foreign key (case_id) references surgical_case (id);
