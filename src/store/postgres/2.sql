-- The second layout: what is kept beside the conversations.

-- Files that customers handed in. Each has the name that its content has with its customer's key; its content is sealed.
CREATE TABLE files (
    tag BYTEA NOT NULL REFERENCES chats (tag) ON DELETE CASCADE,
    name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    kept_at TIMESTAMPTZ NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (tag, name)
);

-- What was counted on a day by all programs together, sealed with the master key. A day is written as 2026-11-23.
CREATE TABLE insight (
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    record BYTEA NOT NULL,
    PRIMARY KEY (day, kind)
);
