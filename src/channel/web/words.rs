//! The page's own words: labels, notices, errors. They come in as plain text; where they are written is not known here.

/// Declares [`Words`], one field for each text, and the names the texts are asked for by.
macro_rules! words {
    ($($(#[doc = $doc:literal])+ $field:ident = $id:literal $([$($argument:literal),+])?,)+) => {
        /// All words of the page in one language.
        #[derive(Clone, Debug, Default)]
        pub struct Words {
            /// The language tag, such as `zh-CN`.
            pub locale: String,
            /// What the language calls itself.
            pub language: String,
            /// What the landing page offers to begin with: said for the customer when pressed.
            pub openings: Vec<String>,
            $($(#[doc = $doc])+ pub $field: String,)+
        }

        /// Every text the page needs, with its arguments. An argument `x` is to be filled with `{x}`; the page puts the value there.
        pub const TEXTS: &[(&str, &[&str])] = &[$(($id, &[$($($argument),+)?])),+];

        impl Words {
            /// Asks for each of [`TEXTS`], by its name.
            pub fn new<E>(locale: &str, language: String, openings: Vec<String>, say: impl Fn(&str) -> Result<String, E>) -> Result<Self, E> {
                Ok(Self { locale: locale.to_owned(), language, openings, $($field: say($id)?,)+ })
            }
        }
    };
}

words! {
    /// The page's title.
    title = "web-title",
    /// Before the first word: what this is.
    lead = "web-lead",
    /// What it does for whoever begins, one line each.
    points = "web-points",
    /// Over the openings.
    openings_lead = "web-openings",
    /// The button that begins.
    begin = "web-begin",
    /// What is kept, where, and what not to send.
    privacy = "web-privacy",
    /// The box to tick on a device of one's own.
    own_device = "web-own-device" ["days"],
    /// What happens without the tick.
    shared_device = "web-shared-device" ["hours"],
    /// Said before each of the customer's lines, heard but not seen.
    me = "web-me",
    /// Said before each of ours.
    helper = "web-helper",
    /// The name of the conversation.
    log = "web-log",
    /// The link that jumps to the box to write in.
    skip = "web-skip",
    /// The name of a group of answers to choose from.
    options = "web-options",
    /// The label of the box to write in.
    write = "web-write",
    /// Stands in the box while it is empty.
    write_here = "web-write-here",
    /// The button that sends.
    send = "web-send",
    /// There are new messages below.
    newer = "web-newer",
    /// Where the questions stand.
    progress = "web-progress" ["done", "total"],
    /// One question back.
    back = "web-back",
    /// Where does it stand?
    status = "web-status",
    /// A person, please.
    human = "web-human",
    /// What lies behind the menu button.
    more = "web-more",
    /// The label of the choice of languages.
    languages = "web-languages",
    /// Puts a text on the clipboard.
    copy = "web-copy",
    /// It is there.
    copied = "web-copied",
    /// Prints the page.
    print = "web-print",
    /// The message is on its way.
    sending = "web-sending",
    /// The connection is lost and is being tried again.
    offline = "web-offline",
    /// The message did not arrive.
    not_sent = "web-not-sent",
    /// Ends the conversation and removes it.
    delete = "web-delete",
    /// What that means.
    delete_explained = "web-delete-explained",
    /// Yes, remove it.
    delete_yes = "web-delete-yes",
    /// No, go on.
    delete_no = "web-delete-no",
    /// Back to the conversation.
    go_on = "web-go-on",
    /// It is removed.
    deleted = "web-deleted",
    /// The number and time to keep of it.
    receipt = "web-receipt" ["number", "time"],
    /// Begins anew.
    again = "web-again",
    /// Choose a picture or document to keep.
    file = "web-file",
    /// Which kinds and how large.
    file_hint = "web-file-hint" ["megabytes", "count"],
    /// Sends the chosen file.
    file_send = "web-file-send",
    /// What is kept of the customer's files.
    files = "web-files",
    /// A picture, by number.
    picture = "web-picture" ["number"],
    /// A document, by number.
    document = "web-document" ["number"],
    /// Removes one of them.
    file_remove = "web-file-remove",
    /// Too many at once, or in all; when to try again.
    too_fast = "web-too-fast" ["seconds"],
    /// The text is too long.
    too_long = "web-too-long",
    /// There was nothing in it.
    empty = "web-empty",
    /// The request did not come from this page.
    forged = "web-forged",
    /// Nothing can be taken now.
    down = "web-down",
    /// The conversation is over, or too old.
    expired = "web-expired",
    /// No such page.
    not_found = "web-not-found",
    /// The file is too large.
    file_too_large = "web-file-too-large" ["megabytes"],
    /// There are too many files already.
    file_too_many = "web-file-too-many" ["count"],
    /// It is no kind that is kept.
    file_wrong_kind = "web-file-wrong-kind",
    /// It says it is a picture and cannot be read as one.
    file_broken = "web-file-broken",
}

/// The text with its arguments: `{name}` becomes the value.
pub(super) fn filled(text: &str, arguments: &[(&str, &str)]) -> String {
    arguments.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// The words for what a browser says it reads (`Accept-Language`) or a customer chose: the language's own, else a near one, else
/// the first. `None` only if there are no words at all.
pub(super) fn negotiated<'a>(words: &'a [Words], wanted: &str) -> Option<&'a Words> {
    let mut tags: Vec<(i32, String)> = wanted
        .split(',')
        .take(16)
        .filter_map(|part| {
            let (tag, weight) = part.split_once(';').unwrap_or((part, ""));
            let weight = weight.trim().strip_prefix("q=").map_or(Some(1.0), |weight| weight.parse::<f32>().ok())?;
            #[allow(clippy::cast_possible_truncation, reason = "weights lie between 0 and 1")]
            Some(((weight.clamp(0.0, 1.0) * -1000.0) as i32, tag.trim().to_lowercase()))
        })
        .filter(|(weight, tag)| *weight < 0 && !tag.is_empty())
        .collect();
    tags.sort_by_key(|(weight, _)| *weight);
    tags.iter().find_map(|(_, tag)| near(words, tag)).or_else(|| words.first())
}

fn near<'a>(words: &'a [Words], tag: &str) -> Option<&'a Words> {
    let exact = |wanted: &str| words.iter().find(|words| words.locale.eq_ignore_ascii_case(wanted));
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let traditional = language == "zh" && parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
    exact(tag)
        .or_else(|| traditional.then(|| exact("zh-tw")).flatten())
        .or_else(|| words.iter().find(|words| words.locale.split('-').next().is_some_and(|known| known.eq_ignore_ascii_case(language))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_says_which_language() {
        let words: Vec<Words> =
            ["zh-CN", "en", "zh-TW"].iter().map(|locale| Words { locale: (*locale).to_owned(), ..Words::default() }).collect();
        for (wanted, expected) in [
            ("", "zh-CN"),
            ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"),
            ("en-GB,en;q=0.9", "en"),
            ("zh-Hant-HK,zh;q=0.5", "zh-TW"),
            ("zh-TW", "zh-TW"),
            ("zh-hans-sg", "zh-CN"),
            ("fr, en;q=0.3", "en"),
            ("en;q=0, zh", "zh-CN"),
            ("de", "zh-CN"),
            ("en;q=0.4,zh-tw;q=0.9", "zh-TW"),
            (";;;q=,,", "zh-CN"),
        ] {
            assert_eq!(negotiated(&words, wanted).map(|words| &*words.locale), Some(expected), "{wanted}");
        }
    }

    #[test]
    fn arguments_are_filled() {
        assert_eq!(filled("第 {done} 题，约 {total} 题", &[("done", "3"), ("total", "7")]), "第 3 题，约 7 题");
    }
}
