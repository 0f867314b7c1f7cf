### 听懂自己的话：说回去请你确认，确认以后才当真。还有旁边问的话怎么答。

## 是哪种问题

topic-confirm = 你说的是“{ $scenario }”，对吗？
topic-yes = 对，就是这个
topic-no = 不是，我自己选
topic-which = 我听着像下面这几种。哪一种最接近？
topic-none = 都不是，我自己选
topic-urgent =
    听起来像是被盗刷或被骗。要是钱正在被转走，先打银行卡背面的电话冻结，再打 { HOTLINE("police") }。
    要我现在就一步步告诉你怎么止损吗？
topic-urgent-yes = 是，马上止损
topic-urgent-no = 不是被盗被骗
topic-switch = 听起来这是另一件事：“{ $scenario }”。先接着办手头这件，还是换过去？手头这件不会丢。
topic-go = 换过去
topic-stay = 接着办这件

## 听到的内容

heard-card =
    这些是从你的话里听来的，对吗？对的就不再问了；哪一项不对，点它。
    { $lines }
heard-line-money = { $what }：{ $money }
heard-line-date = { $what }：{ $date }
heard-line-choice = { $what }：{ $choice }
heard-line-text = { $what }：{ $text }
heard-all = 都对
heard-fix = { $what }不对
heard-none = 都不对，一项一项问我
heard-dropped = 好，这一项不算，问到时再说。其余的呢？
heard-changed = 好，改过来了，再看一眼。
heard-taken = 好，记下了。
heard-bill = 账单我看到了，里面的时间、金额和单号先记着，等你确认才算数。这一笔出了什么问题？

## 旁边的话

remark-crisis =
    听你这么说，我很担心你。钱的事可以慢慢要，人比什么都要紧。
    现在就找个人陪着你，家人、朋友、邻居都行。也可以打 { HOTLINE("mental-health") }，那是心理援助热线，有人听你说。
    已经伤到自己，或者身边就有危险：马上打 { HOTLINE("police") }，也可以直接去最近的医院急诊。
    我一直在这里。你想说的时候，事情我们接着办。

remark-despair = 出了这种事，换谁都会慌。这不怪你。我们一次只办一小步，先从能做的做起。

remark-anger = 这事搁谁都生气。气归气，我帮你把能要的一样一样要回来。我哪里没听懂，换个说法再告诉我一次。

remark-thanks = 不客气。有变化随时来说，发 /status 能看办到哪一步。

remark-greeting = 你好，我在。

remark-wait = 不急，你慢慢找，我等着。问题还是这一个：

remark-robot = 我是机器人，不是真人，也不是律师。想找真人，发 /human，我告诉你打哪个电话。

remark-trust =
    该多问一句。我不收钱，不要你的密码、验证码、完整卡号和身份证号，也不会让你转账、点链接、装软件。
    我说的每个电话，你都可以到官网或者官方 App 里核对。

remark-cost = 用我不花钱。向商家、支付平台、监管部门投诉也不用交钱。谁要你先交钱才给办，都不要给。

remark-how-long =
    要看找谁。找支付平台、银行：简单的 { TERM("institution-simple") }内答复，复杂的 { TERM("institution-complex") }。打 { HOTLINE("samr") } 投诉商家：{ TERM("samr-accept") }内告诉你受不受理。
    说清情况以后，我会给你算出每一步的日子，到日子提醒你。

remark-hope = 能不能要回来、要回来多少，我不敢保证。我能做的是告诉你谁该负责、凭什么、下一步找谁，证据齐，机会就大。先把下面这题答完：

remark-where-number =
    微信支付：{ PATH("wechat-numbers") }
    支付宝：{ PATH("alipay-numbers") }
    交易单号是支付平台的，商户单号是商家的，投诉时两个都写最好。一时找不到，可以先跳过。

remark-what-12315 = { HOTLINE("samr") } 是市场监管部门的电话，管买东西、买服务和商家的纠纷：不退钱、不发货、乱收费。网上也能投诉：{ LINK("samr-12315") }。不收费。

remark-what-12363 = { HOTLINE("pboc") } 是中国人民银行的电话，管支付平台和征信的事。银行、贷款、保险的事打 { HOTLINE("nfra") }，那是金融监管总局的。都要先找过对方自己的客服，都不收费。

remark-lawyer = 多数情况自己投诉就行，不用先请律师。拿不准，打 { HOTLINE("legal-aid") } 问，咨询免费。

remark-police = 被骗、被盗、被人转走了钱，就报警：{ HOTLINE("police") }，越早越好。普通的退款、乱扣费，先投诉更快，警察一般不管。

remark-screenshots = 要留：账单详情（看得到时间、金额、单号）、和商家客服的聊天、扣款短信、网页上写的承诺。原图留好，别裁，别删。说完情况我给你列一张清单。
