//! What the Telegram channel is made of: its settings, and its words, said by the catalogue for the channel, which knows no
//! catalogue.

use crate::book::Book;
use crate::channel::telegram::{API_URL, Secret, Settings, Telegram, Webhook, Words};
use crate::config::Environment;
use crate::dialog::slot::Args;
use crate::files::Files;
use crate::locale::{SOURCE, SayError};

/// The bot on Telegram, if there is a token. Refuses settings that cannot work, without repeating a secret.
pub(super) fn channel(environment: &Environment, webhook_url: Option<&str>, files: Option<Files>) -> Result<Option<Telegram>, String> {
    let Some(token) = &environment.token else {
        return match webhook_url {
            Some(_) => Err("a webhook needs TELOXIDE_TOKEN".to_owned()),
            None => Ok(None),
        };
    };
    let settings = Settings {
        token: Secret::new(token.as_str()),
        api_url: environment.api_url.clone().unwrap_or_else(|| API_URL.to_owned()),
        proxy: environment.proxy.as_deref().map(Secret::new),
        webhook: webhook_url.map(|url| Webhook { url: url.to_owned(), secret: None }),
        files,
    };
    Telegram::new(settings).map(Some)
}

/// The channel's words in every language of the book, the source language first. The menu is what `help` lists.
pub(super) fn words(book: &Book) -> Result<Vec<Words>, SayError> {
    let mut locales: Vec<&str> = book.catalogue.locales().collect();
    locales.sort_by_key(|locale| *locale != SOURCE);
    locales.into_iter().map(|locale| words_in(book, locale)).collect()
}

fn words_in(book: &Book, locale: &str) -> Result<Words, SayError> {
    let say = |id: &str| book.catalogue.say(locale, id, &Args::new());
    let help = say("help")?;
    let command = |line: &str| line.trim().strip_prefix('/')?.split_once(' ').map(|(name, does)| (name.to_owned(), does.trim().to_owned()));
    Ok(Words {
        locale: locale.to_owned(),
        commands: help.lines().filter_map(command).collect(),
        description: Some(say("telegram-description")?),
        group: say("telegram-group")?,
        group_button: say("telegram-group-button")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telegram_takes_the_words() {
        let files = crate::cli::read_files(None, None).unwrap();
        let (book, _) = crate::book::read(&files, chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        let words = words(&book).unwrap();
        assert_eq!(words.iter().map(|words| &*words.locale).collect::<Vec<_>>(), ["zh-CN", "en", "zh-TW"]);
        for words in words {
            assert!(words.commands.len() >= 9, "{}: {:?}", words.locale, words.commands);
            for (name, does) in &words.commands {
                assert!(name.chars().all(|c| c.is_ascii_lowercase()) && (1..=32).contains(&name.len()), "{name}");
                assert!((1..=256).contains(&does.chars().count()), "{does}");
            }
            assert!(words.description.is_some_and(|description| (1..=512).contains(&description.chars().count())));
        }
    }

    #[test]
    fn without_a_token_there_is_no_channel() {
        assert!(channel(&Environment::default(), None, None).unwrap().is_none());
        assert!(channel(&Environment::default(), Some("https://bot.example.org"), None).is_err());
        let environment = Environment { token: Some("no token".into()), ..Environment::default() };
        let refused = channel(&environment, None, None).map(|_| ()).unwrap_err();
        assert!(!refused.contains("no token"), "{refused}");
    }
}
