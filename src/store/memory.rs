//! Under construction.
/// In memory.
#[derive(Debug)]
pub struct Memory;
