-- Invitations: a link that lets one person in, once, in a role, until a day. Only its SHA-256 is kept.
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "for_whom" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "used_by" TEXT,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "invitation_sha256_key" ON "invitation"("sha256");

-- When a session was last used, to the hour: for whoever looks for one that isn't theirs.
ALTER TABLE "session" ADD COLUMN "used_at" TIMESTAMPTZ(6);
