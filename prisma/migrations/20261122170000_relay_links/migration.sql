-- Which organizations stand next to each other in a statement's chains, from the speaker outwards: who passed on
-- what had come from whom. To lay every chain out anew for each count of the whole record took seconds.
CREATE TABLE "relay_link" (
  "statement_id" TEXT NOT NULL,
  "from_organization_id" TEXT NOT NULL,
  "to_organization_id" TEXT NOT NULL,
  "since" TIMESTAMPTZ(6) NOT NULL,

  CONSTRAINT "relay_link_pkey" PRIMARY KEY ("statement_id", "from_organization_id", "to_organization_id")
);

-- Each is all that a count needs: it is read in the index alone.
CREATE INDEX "relay_link_from_organization_id_to_organization_id_idx" ON "relay_link"("from_organization_id", "to_organization_id");
CREATE INDEX "relay_link_to_organization_id_from_organization_id_idx" ON "relay_link"("to_organization_id", "from_organization_id");

CALL past.follow('relay_link', 'since');

-- What is on file, with its past. A statement's links are others when it has a new version, and when a source
-- that it cites or that speaks in it has another publisher.
CREATE TEMPORARY TABLE was_statement AS
  SELECT id, status, speaker_organization_id, speaker_source_id, updated_at AS since, 'infinity'::timestamptz AS until FROM statement
  UNION ALL SELECT id, status, speaker_organization_id, speaker_source_id, updated_at, until FROM past.statement;
CREATE TEMPORARY TABLE was_citation AS
  SELECT statement_id, position, source_id, since, 'infinity'::timestamptz AS until FROM citation
  UNION ALL SELECT statement_id, position, source_id, since, until FROM past.citation;
CREATE TEMPORARY TABLE was_hop AS
  SELECT statement_id, citation_position, position, organization_id, since, 'infinity'::timestamptz AS until FROM hop
  UNION ALL SELECT statement_id, citation_position, position, organization_id, since, until FROM past.hop;
CREATE TEMPORARY TABLE was_source AS
  SELECT id, publisher_id, updated_at AS since, 'infinity'::timestamptz AS until FROM source
  UNION ALL SELECT id, publisher_id, updated_at, until FROM past.source;
ANALYZE was_statement, was_citation, was_hop, was_source;

CREATE TEMPORARY TABLE moment AS
  WITH republished AS (
    SELECT id, since FROM (
      SELECT id, since, publisher_id, lag(publisher_id) OVER (PARTITION BY id ORDER BY since) AS before FROM was_source
    ) s WHERE publisher_id IS DISTINCT FROM before
  )
  SELECT id AS statement_id, since AS at FROM was_statement
  UNION SELECT t.id, r.since FROM republished r
    JOIN was_statement t ON t.speaker_source_id = r.id AND t.since < r.since AND t.until > r.since
  UNION SELECT c.statement_id, r.since FROM republished r
    JOIN was_citation c ON c.source_id = r.id AND c.since < r.since AND c.until > r.since;

CREATE TEMPORARY TABLE public_at AS
  SELECT t.id AS statement_id, m.at, m.until, t.speaker_organization_id, t.speaker_source_id
  FROM (SELECT statement_id, at, lead(at, 1, 'infinity') OVER (PARTITION BY statement_id ORDER BY at) AS until FROM moment) m
  JOIN was_statement t ON t.id = m.statement_id AND t.since <= m.at AND t.until > m.at AND t.status = 'published';

CREATE TEMPORARY TABLE was_cited AS
  SELECT t.statement_id, t.at, t.until, c.position, coalesce(t.speaker_organization_id, v.publisher_id) AS speaker, o.publisher_id AS publisher
  FROM public_at t
  JOIN was_citation c ON c.statement_id = t.statement_id AND c.since <= t.at AND c.until > t.at
  JOIN was_source o ON o.id = c.source_id AND o.since <= t.at AND o.until > t.at
  LEFT JOIN was_source v ON v.id = t.speaker_source_id AND v.since <= t.at AND v.until > t.at;

CREATE TEMPORARY TABLE was_link AS
  WITH station AS (
    SELECT statement_id, at, until, position AS chain, -1 AS place, speaker AS organization FROM was_cited
    UNION ALL SELECT c.statement_id, c.at, c.until, c.position, h.position, h.organization_id
      FROM was_cited c JOIN was_hop h ON h.statement_id = c.statement_id AND h.citation_position = c.position AND h.since <= c.at AND h.until > c.at
    UNION ALL SELECT statement_id, at, until, position, 2147483647, publisher FROM was_cited
  )
  SELECT DISTINCT statement_id, a, b, at, until FROM (
    SELECT statement_id, at, until, organization AS a, lead(organization) OVER (PARTITION BY statement_id, at, chain ORDER BY place) AS b FROM station
  ) l WHERE a <> b;

INSERT INTO relay_link (statement_id, from_organization_id, to_organization_id, since)
  SELECT statement_id, a, b, at FROM was_link WHERE until = 'infinity';
INSERT INTO past.relay_link (statement_id, from_organization_id, to_organization_id, since, until)
  SELECT statement_id, a, b, at, until FROM was_link WHERE until < 'infinity';

DROP TABLE was_statement, was_citation, was_hop, was_source, moment, public_at, was_cited, was_link;
