//! Under construction.
/// On sled.
#[derive(Debug)]
pub struct Sled;
