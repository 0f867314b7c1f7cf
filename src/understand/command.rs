//! Commands: `/back`, and the bare words people type instead.

/// What a customer may ask for in every state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin; with the name of a scenario when it came from a deep link.
    Start(Option<String>),
    /// One question back.
    Back,
    /// What can I do here?
    Help,
    /// Where does my case stand?
    Status,
    /// Which cases do I have? Go to another one.
    Cases,
    /// A letter for where I stand; with `docx` or `short` when a form was named.
    Letter(Option<String>),
    /// What evidence do I have, and what is missing?
    Evidence,
    /// My deadlines as a calendar file.
    Calendar,
    /// Correct something I said before.
    Fix,
    /// Close my case.
    Cancel,
    /// Another language; with what it was called when it was named.
    Language(Option<String>),
    /// I want to talk to a person.
    Human,
    /// What do you keep about me?
    Privacy,
    /// Give me everything you keep about me.
    Export,
    /// Delete everything you keep about me.
    Delete,
    /// A `/word` nobody knows.
    Unknown(String),
}

/// Makes the command a word stands for.
type Word = fn() -> Command;

/// Words that are a command when they are the whole message. Kept short: a word that could be an answer is not here.
const WORDS: &[(&str, Word)] = &[
    ("start", || Command::Start(None)),
    ("开始", || Command::Start(None)),
    ("開始", || Command::Start(None)),
    ("重新开始", || Command::Start(None)),
    ("重新開始", || Command::Start(None)),
    ("restart", || Command::Start(None)),
    ("back", || Command::Back),
    ("go back", || Command::Back),
    ("返回", || Command::Back),
    ("上一步", || Command::Back),
    ("返回上一步", || Command::Back),
    ("回上一步", || Command::Back),
    ("退回", || Command::Back),
    ("后退", || Command::Back),
    ("後退", || Command::Back),
    ("上一题", || Command::Back),
    ("上一題", || Command::Back),
    ("previous", || Command::Back),
    ("help", || Command::Help),
    ("帮助", || Command::Help),
    ("幫助", || Command::Help),
    ("怎么用", || Command::Help),
    ("status", || Command::Status),
    ("进度", || Command::Status),
    ("進度", || Command::Status),
    ("letter", || Command::Letter(None)),
    ("写信", || Command::Letter(None)),
    ("寫信", || Command::Letter(None)),
    ("evidence", || Command::Evidence),
    ("calendar", || Command::Calendar),
    ("日历", || Command::Calendar),
    ("日曆", || Command::Calendar),
    ("fix", || Command::Fix),
    ("改答案", || Command::Fix),
    ("cancel", || Command::Cancel),
    ("取消", || Command::Cancel),
    ("language", || Command::Language(None)),
    ("语言", || Command::Language(None)),
    ("語言", || Command::Language(None)),
    ("english", || Command::Language(Some("en".into()))),
    ("英文", || Command::Language(Some("en".into()))),
    ("中文", || Command::Language(Some("zh-CN".into()))),
    ("简体中文", || Command::Language(Some("zh-CN".into()))),
    ("简体", || Command::Language(Some("zh-CN".into()))),
    ("繁體中文", || Command::Language(Some("zh-TW".into()))),
    ("繁体中文", || Command::Language(Some("zh-TW".into()))),
    ("繁體", || Command::Language(Some("zh-TW".into()))),
    ("繁体", || Command::Language(Some("zh-TW".into()))),
    ("chinese", || Command::Language(Some("zh-CN".into()))),
    ("human", || Command::Human),
    ("人工", || Command::Human),
    ("转人工", || Command::Human),
    ("轉人工", || Command::Human),
    ("人工客服", || Command::Human),
    ("privacy", || Command::Privacy),
    ("隐私", || Command::Privacy),
    ("隱私", || Command::Privacy),
    ("export", || Command::Export),
    ("导出", || Command::Export),
    ("匯出", || Command::Export),
    ("delete", || Command::Delete),
    ("删除", || Command::Delete),
    ("刪除", || Command::Delete),
];

/// Reads a cleaned message (see `clean`) as a command. `None` when it is something else.
///
/// A message that begins with `/` is always a command, known or not; a mention after it (`/help@bot`) is dropped.
pub fn read(text: &str) -> Option<Command> {
    let lower = text.trim().to_lowercase();
    let Some(rest) = lower.strip_prefix('/') else {
        let bare = lower.trim_end_matches(['。', '.', '!', '！', '?', '？', '~']).trim();
        return WORDS.iter().find(|(word, _)| *word == bare).map(|(_, command)| command());
    };
    let (word, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let word = word.split('@').next().unwrap_or_default();
    let argument = Some(argument.trim()).filter(|argument| !argument.is_empty());
    Some(match word {
        "start" => Command::Start(argument.map(str::to_owned)),
        "back" => Command::Back,
        "help" => Command::Help,
        "status" => Command::Status,
        "cases" => Command::Cases,
        "letter" => Command::Letter(argument.map(str::to_owned)),
        "evidence" => Command::Evidence,
        "calendar" => Command::Calendar,
        "fix" => Command::Fix,
        "cancel" => Command::Cancel,
        "language" | "lang" => Command::Language(argument.map(locale_named)),
        "human" => Command::Human,
        "privacy" => Command::Privacy,
        "export" => Command::Export,
        "delete" | "forget" | "stop" => Command::Delete,
        _ => WORDS
            .iter()
            .find(|(known, _)| *known == word)
            .map_or_else(|| Command::Unknown(format!("/{word}").chars().take(40).collect()), |(_, command)| command()),
    })
}

/// The locale a word names; another word is returned as it is, for whoever knows the locales.
fn locale_named(word: &str) -> String {
    match WORDS.iter().find(|(known, _)| *known == word).map(|(_, command)| command()) {
        Some(Command::Language(Some(locale))) => locale,
        _ if matches!(word, "zh" | "cn") => "zh-CN".into(),
        _ if word == "tw" => "zh-TW".into(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, read};

    #[test]
    fn commands_and_bare_words() {
        let table: &[(&str, Option<Command>)] = &[
            ("/start", Some(Command::Start(None))),
            ("/START nopass_failed", Some(Command::Start(Some("nopass_failed".into())))),
            ("/help@redress_bot", Some(Command::Help)),
            ("上一步", Some(Command::Back)),
            ("Back.", Some(Command::Back)),
            ("返回！", Some(Command::Back)),
            ("后退。", Some(Command::Back)),
            ("上一題", Some(Command::Back)),
            ("Previous", Some(Command::Back)),
            ("/返回", Some(Command::Back)),
            ("退款", None),
            ("取消自动续费", None),
            ("转人工", Some(Command::Human)),
            ("/language en", Some(Command::Language(Some("en".into())))),
            ("/language klingon", Some(Command::Language(Some("klingon".into())))),
            ("/language 繁體", Some(Command::Language(Some("zh-TW".into())))),
            ("/letter", Some(Command::Letter(None))),
            ("/letter DOCX", Some(Command::Letter(Some("docx".into())))),
            ("写信", Some(Command::Letter(None))),
            ("/日历", Some(Command::Calendar)),
            ("改答案。", Some(Command::Fix)),
            ("/export", Some(Command::Export)),
            ("/delete", Some(Command::Delete)),
            ("/stop", Some(Command::Delete)),
            ("删除我的银行卡", None),
            ("/fly", Some(Command::Unknown("/fly".into()))),
            ("", None),
            ("/", Some(Command::Unknown("/".into()))),
        ];
        for (text, expected) in table {
            assert_eq!(&read(text), expected, "{text}");
        }
    }
}
