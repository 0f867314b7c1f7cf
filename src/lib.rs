//! Redress walks a person in mainland China whose payment went wrong through a dialog, until they know who is liable, what
//! to do, by when, and whom to turn to next; then it follows the case up.
//!
//! # A message's path is a straight line
//!
//! ```text
//!  channel ──▶ inbox ──▶ load ──▶ step ──▶ commit ──▶ ack in
//!  (Inbound)   (seen?)   (session, (pure)   (one        (offset / HTTP 200)
//!                         cases)             transaction, durable)
//!  timer ──────────────────┘                  └─▶ outbox ──▶ send ──▶ ack out (row marked sent)
//! ```
//!
//! One pure function decides ([`engine::step`]), one struct is written ([`store::Commit`]), one page joins them ([`turn`]).
//!
//! # Invariants, by what is absent
//!
//! - **[`engine`] never says a word.** It emits message ids; [`locale`] turns them into words.
//! - **The deciding modules have no clock, disk, network, randomness and no async.** Time is an argument; `clippy.toml` fences it.
//! - **[`case`] does not know that it is in a chat**; [`channel`] knows no dialog and no locale.
//! - **No legal fact stands in code or in a text.** Each lives once in `dialogs/facts/`, with its source.
//! - **Nothing is acknowledged before it is durable.** Replies are rows, rendered before the commit.
//!
//! `tests/tidy.rs` checks the import directions. The modules below are in reading order.

// ── words shared by all ──
pub mod chat;
pub mod diagnostic;
// ── decides: no clock, disk, network, randomness, async ──
pub mod dialog;
pub mod understand;
pub mod engine;
pub mod case;
pub mod locale;
// ── joins ──
pub mod book;
pub mod document;
pub mod speak;
pub mod insight;
pub mod turn;
pub mod export;
pub mod serve;
pub mod outbox;
pub mod timer;
pub mod purge;
pub mod reload;
pub mod notice;
pub mod review;
pub mod replay;
// ── does ──
pub mod log;
pub mod metrics;
pub mod disk;
pub mod pace;
pub mod seal;
pub mod vault;
pub mod store;
pub mod files;
pub mod channel;
pub mod config;
pub mod cli;
