//! A bot as most are written: teloxide's dispatcher, a dialogue of eight turns, everything in memory, so that a restart forgets all of
//! it. With `REFERENCE=nothing` it has no dialogue either: one word for every message.

use teloxide::dispatching::dialogue::InMemStorage;
use teloxide::prelude::*;

type Talk = Dialogue<State, InMemStorage<State>>;
type Done = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// What was said so far; the turn is its length.
#[derive(Clone, Default)]
enum State {
    #[default]
    Start,
    Scenario,
    Shown(Vec<String>),
    Kind(Vec<String>),
    Platform(Vec<String>),
    Cause(Vec<String>),
    Bank(Vec<String>),
    Notice(Vec<String>),
}

#[tokio::main]
async fn main() {
    let bot = Bot::from_env();
    if std::env::var("REFERENCE").is_ok_and(|wanted| wanted == "nothing") {
        let word = |bot: Bot, message: Message| async move {
            bot.send_message(message.chat.id, "好").await?;
            Done::Ok(())
        };
        return Dispatcher::builder(bot, Update::filter_message().endpoint(word)).enable_ctrlc_handler().build().dispatch().await;
    }
    let talk = Update::filter_message()
        .enter_dialogue::<Message, InMemStorage<State>, State>()
        .branch(dptree::case![State::Start].endpoint(start))
        .branch(dptree::case![State::Scenario].endpoint(scenario))
        .branch(dptree::case![State::Shown(said)].endpoint(shown))
        .branch(dptree::case![State::Kind(said)].endpoint(kind))
        .branch(dptree::case![State::Platform(said)].endpoint(platform))
        .branch(dptree::case![State::Cause(said)].endpoint(cause))
        .branch(dptree::case![State::Bank(said)].endpoint(bank))
        .branch(dptree::case![State::Notice(said)].endpoint(notice));
    let memory = dptree::deps![InMemStorage::<State>::new()];
    Dispatcher::builder(bot, talk).dependencies(memory).enable_ctrlc_handler().build().dispatch().await;
}

async fn start(bot: Bot, talk: Talk, message: Message) -> Done {
    bot.send_message(message.chat.id, "您好。付款出了什么问题？").await?;
    Ok(talk.update(State::Scenario).await?)
}

async fn scenario(bot: Bot, talk: Talk, message: Message) -> Done {
    bot.send_message(message.chat.id, "当时屏幕上显示什么？").await?;
    Ok(talk.update(State::Shown(with(Vec::new(), &message))).await?)
}

async fn shown(bot: Bot, talk: Talk, said: Vec<String>, message: Message) -> Done {
    bot.send_message(message.chat.id, "这笔扣款是做什么用的？").await?;
    Ok(talk.update(State::Kind(with(said, &message))).await?)
}

async fn kind(bot: Bot, talk: Talk, said: Vec<String>, message: Message) -> Done {
    bot.send_message(message.chat.id, "用的是哪个支付平台？").await?;
    Ok(talk.update(State::Platform(with(said, &message))).await?)
}

async fn platform(bot: Bot, talk: Talk, said: Vec<String>, message: Message) -> Done {
    bot.send_message(message.chat.id, "对方说是什么原因？").await?;
    Ok(talk.update(State::Cause(with(said, &message))).await?)
}

async fn cause(bot: Bot, talk: Talk, said: Vec<String>, message: Message) -> Done {
    bot.send_message(message.chat.id, "是哪家银行？").await?;
    Ok(talk.update(State::Bank(with(said, &message))).await?)
}

async fn bank(bot: Bot, talk: Talk, said: Vec<String>, message: Message) -> Done {
    bot.send_message(message.chat.id, "扣款前收到通知了吗？").await?;
    Ok(talk.update(State::Notice(with(said, &message))).await?)
}

async fn notice(bot: Bot, talk: Talk, said: Vec<String>, message: Message) -> Done {
    bot.send_message(message.chat.id, format!("谢谢，记下了：{}", with(said, &message).join("；"))).await?;
    Ok(talk.exit().await?)
}

fn with(mut said: Vec<String>, message: &Message) -> Vec<String> {
    said.push(message.text().unwrap_or_default().to_owned());
    said
}
