//! x
pub fn pick_many(_: &str, _: &[(String,String)]) -> Vec<usize> { vec![] }
/// x
pub fn exact(_: &str, _: &[(String,String)]) -> Option<usize> { None }
