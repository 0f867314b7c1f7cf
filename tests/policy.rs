//! What holds on every way through the shipped dialogs.

mod common;

use redress::dialog::reach::reach;

#[test]
fn every_way_can_be_looked_at() {
    let (book, _) = common::shipped();
    let reach = reach(&book.dialogs, common::today());
    assert!(reach.complete && reach.nodes.len() > 5_000, "{} places", reach.nodes.len());
}
