-- The first layout. Records are sealed; in clear stands only what rows are found by.

-- A customer: their sealed key, and what every commit replaces. Whoever is deleted loses this row, and all others with it.
CREATE TABLE chats (
    tag BYTEA PRIMARY KEY,
    data_key BYTEA NOT NULL,
    version BIGINT NOT NULL,
    stamps BYTEA NOT NULL,
    record BYTEA
);

CREATE TABLE cases (
    tag BYTEA NOT NULL REFERENCES chats (tag) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    record BYTEA NOT NULL,
    PRIMARY KEY (tag, number)
);

CREATE TABLE outbox (
    tag BYTEA NOT NULL REFERENCES chats (tag) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    record BYTEA NOT NULL,
    PRIMARY KEY (tag, number)
);

CREATE TABLE lines (
    tag BYTEA NOT NULL REFERENCES chats (tag) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    record BYTEA NOT NULL,
    PRIMARY KEY (tag, number)
);

CREATE TABLE dead (
    tag BYTEA NOT NULL REFERENCES chats (tag) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    record BYTEA NOT NULL,
    PRIMARY KEY (tag, number)
);

-- Times stand in `due` as bytes that sort as they do, to the nanosecond.
CREATE TABLE timers (
    tag BYTEA NOT NULL REFERENCES chats (tag) ON DELETE CASCADE,
    name BYTEA NOT NULL,
    due BYTEA NOT NULL,
    claimed_until TIMESTAMPTZ NOT NULL,
    record BYTEA NOT NULL,
    PRIMARY KEY (tag, name)
);

CREATE INDEX timers_due ON timers (due);

-- Records that could not be read.
CREATE TABLE quarantine (
    place BYTEA PRIMARY KEY,
    tag BYTEA NOT NULL REFERENCES chats (tag) ON DELETE CASCADE,
    record BYTEA NOT NULL
);

-- Which program sends to whom.
CREATE TABLE leases (
    tag BYTEA PRIMARY KEY,
    holder BYTEA NOT NULL,
    leased_until TIMESTAMPTZ NOT NULL
);

CREATE INDEX leases_holder ON leases (holder);

-- A few values of the whole store.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BYTEA NOT NULL
);
