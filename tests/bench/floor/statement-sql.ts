// Who spoke or relayed: by the names that the row was joined with.
const named = (row: string, prefix: string, person: string, organization: string) => `
  CASE WHEN ${row}.${prefix}person_id IS NOT NULL
      THEN json_build_object('kind', 'person', 'name', ${person}.name, 'slug', ${person}.slug)
    WHEN ${row}.${prefix}organization_id IS NOT NULL
      THEN json_build_object('kind', 'organization', 'name', ${organization}.name, 'slug', ${organization}.slug)`;

/** The speaker of the statement `t`, joined by `speakerJoins`. */
export const speaker = `CASE WHEN t.capacity IS NOT NULL
  THEN json_build_object('kind', 'person', 'name', sp.name, 'slug', sp.slug, 'capacity', t.capacity)
  ELSE ${named("t", "speaker_", "sp", "so")}
    WHEN t.speaker_source_id IS NOT NULL
      THEN json_build_object('kind', 'source', 'name', coalesce(sso.name, ss.title), 'id', ss.id)
    ELSE json_build_object('kind', 'anonymous', 'name', t.speaker_anonymous) END END`;

export const speakerJoins = `
  LEFT JOIN person sp ON sp.id = t.speaker_person_id
  LEFT JOIN organization so ON so.id = t.speaker_organization_id
  LEFT JOIN source ss ON ss.id = t.speaker_source_id LEFT JOIN organization sso ON sso.id = ss.publisher_id`;

/** The citations of the statement `t`. */
export const citations = `(
  SELECT json_agg(json_build_object(
    'source', json_build_object('id', u.id, 'title', u.title, 'publishedOn', u.published_on, 'url', u.url,
      'publisher', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END),
    'quote', k.quote, 'language', k.language, 'translated', k.translated, 'datedAs', k.dated_as, 'dates', k.dates,
    'note', k.note, 'shifts', k.shifts, 'missingSince', k.missing_since,
    'via', (SELECT coalesce(json_agg(${named("h", "", "hp", "ho")}
          ELSE json_build_object('kind', 'anonymous', 'name', h.anonymous) END ORDER BY h.position), '[]')
      FROM hop h LEFT JOIN person hp ON hp.id = h.person_id LEFT JOIN organization ho ON ho.id = h.organization_id
      WHERE h.statement_id = k.statement_id AND h.citation_position = k.position)
    ) ORDER BY k.position)
  FROM citation k JOIN source u ON u.id = k.source_id LEFT JOIN organization o ON o.id = u.publisher_id
  WHERE k.statement_id = t.id)`;

/** The state of a claim with the facts `f`. */
export const state = (f: string) =>
  `CASE WHEN ${f}.lapses_after < current_date THEN 'lapsed' ELSE ${f}.state END`;

export const outcome = `CASE WHEN oc.claim_id IS NULL THEN NULL ELSE json_build_object(
  'verdict', oc.verdict, 'decidedOn', oc.decided_on, 'reason', oc.reason,
  'sources', (SELECT coalesce(json_agg(os.source_id ORDER BY os.position), '[]') FROM outcome_source os
    WHERE os.claim_id = oc.claim_id)) END`;

export const utc = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
