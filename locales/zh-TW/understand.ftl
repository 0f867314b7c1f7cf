### 聽懂自己的話：說回去請你確認，確認以後才當真。還有旁邊問的話怎麼答。

## 是哪種問題

topic-confirm = 你說的是「{ $scenario }」，對嗎？
topic-yes = 對，就是這個
topic-no = 不是，我自己選
topic-which = 我聽著像下面這幾種。哪一種最接近？
topic-none = 都不是，我自己選
topic-urgent =
    聽起來像是被盜刷或被騙。要是錢正在被轉走，先打銀行卡背面的電話凍結，再打 { HOTLINE("police") }。
    要我現在就一步步告訴你怎麼止損嗎？
topic-urgent-yes = 是，馬上止損
topic-urgent-no = 不是被盜被騙
topic-switch = 聽起來這是另一件事：「{ $scenario }」。先接著辦手上這件，還是換過去？手上這件不會不見。
topic-go = 換過去
topic-stay = 接著辦這件

## 聽到的內容

heard-card =
    這些是從你的話裡聽來的，對嗎？對的就不再問了；哪一項不對，點它。
    { $lines }
heard-line-money = { $what }：{ $money }
heard-line-date = { $what }：{ $date }
heard-line-choice = { $what }：{ $choice }
heard-line-text = { $what }：{ $text }
heard-all = 都對
heard-fix = { $what }不對
heard-none = 都不對，一項一項問我
heard-dropped = 好，這一項不算，問到時再說。其餘的呢？
heard-changed = 好，改過來了，再看一眼。
heard-taken = 好，記下了。
heard-bill = 帳單我看到了，裡面的時間、金額和單號先記著，等你確認才算數。這一筆出了什麼問題？

## 旁邊的話

remark-crisis =
    聽你這麼說，我很擔心你。錢的事可以慢慢要，人比什麼都要緊。
    現在就找個人陪著你，家人、朋友、鄰居都行。也可以打大陸的 { HOTLINE("mental-health") }，那是心理援助熱線，有人聽你說；人在別的地方，打當地的心理專線。
    已經傷到自己，或者身邊就有危險：馬上打 { HOTLINE("police") }，也可以直接去最近的醫院急診。
    我一直在這裡。你想說的時候，事情我們接著辦。

remark-despair = 出了這種事，換誰都會慌。這不怪你。我們一次只辦一小步，先從能做的做起。

remark-anger = 這事換誰都會生氣。氣歸氣，我幫你把能要的一樣一樣要回來。我哪裡沒聽懂，換個說法再告訴我一次。

remark-thanks = 不客氣。有變化隨時來說，發 /status 能看辦到哪一步。

remark-greeting = 你好，我在。

remark-wait = 不急，你慢慢找，我等著。問題還是這一個：

remark-robot = 我是機器人，不是真人，也不是律師。想找真人，發 /human，我告訴你打哪支電話。

remark-trust =
    是該多問一句。我不收錢，不要你的密碼、驗證碼、完整卡號和身分證號，也不會叫你轉帳、點連結、裝軟體。
    我說的每一支電話，你都可以到官網或者官方 App 裡核對。

remark-cost = 用我不花錢。向商家、支付平台、主管機關投訴也不用交錢。誰要你先交錢才給辦，都不要給。

remark-how-long =
    要看找誰。找支付平台、銀行：簡單的 { TERM("institution-simple") }內答覆，複雜的 { TERM("institution-complex") }。打 { HOTLINE("samr") } 投訴商家：{ TERM("samr-accept") }內告訴你受不受理。
    說清情況以後，我會幫你算出每一步的日子，到日子提醒你。

remark-hope = 能不能要回來、要回來多少，我不敢保證。我能做的是告訴你誰該負責、憑什麼、下一步找誰，證據齊，機會就大。先把下面這題答完：

remark-where-number =
    微信支付：{ PATH("wechat-numbers") }
    支付寶：{ PATH("alipay-numbers") }
    交易單號是支付平台的，商戶單號是商家的，投訴時兩個都寫最好。一時找不到，可以先跳過。

remark-what-12315 = { HOTLINE("samr") } 是市場監管部門的電話，管買東西、買服務和商家的糾紛：不退錢、不出貨、亂收費。網上也能投訴：{ LINK("samr-12315") }。不收費。

remark-what-12363 = { HOTLINE("pboc") } 是中國人民銀行的電話，管支付平台和徵信的事。銀行、貸款、保險的事打 { HOTLINE("nfra") }，那是金融監管總局的。都要先找過對方自己的客服，都不收費。

remark-lawyer = 多數情況自己投訴就行，不用先請律師。拿不準，打 { HOTLINE("legal-aid") } 問，諮詢免費。

remark-police = 被騙、被盜、被人轉走了錢，就報警：{ HOTLINE("police") }，越早越好。一般的退款、亂扣費，先投訴更快，警察通常不管。

remark-screenshots = 要留：帳單詳情（看得到時間、金額、單號）、和商家客服的聊天、扣款簡訊、網頁上寫的承諾。原圖留好，別裁，別刪。說完情況我幫你列一張清單。
