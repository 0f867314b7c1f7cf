//! The dialog language: what operators write in `dialogs/`, proved before a customer meets it.

pub mod facts;
pub mod raw;
pub mod slot;
