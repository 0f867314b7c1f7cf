//! The engine: one pure function decides.

pub mod session;

pub use session::Session;
