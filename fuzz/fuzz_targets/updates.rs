//! Updates of the Bot API and the data of buttons: what cannot be read is refused, and nothing panics.
#![no_main]

use libfuzzer_sys::fuzz_target;
use redress::channel::telegram::parse;
use redress::channel::telegram::sign::Signer;

fuzz_target!(|text: &str| {
    let signer = Signer::new("1:fuzz");
    let _ = parse::parse(text, &signer);
    if let Some(signed) = signer.sign(1, text) {
        assert_eq!(signer.verify(1, &signed), Some(text));
        assert_eq!(signer.verify(2, &signed), None);
    }
    let _ = signer.verify(1, text);
});
