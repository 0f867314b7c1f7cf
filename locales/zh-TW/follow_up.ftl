### 跟進：投訴交了沒有，對方怎麼說，下一步找誰。

# 這一步投訴的對象，給下面的話引用。
follow-up-who = { $rung ->
    [merchant] 商家
    [provider] 支付平台
    [bank] 銀行
    [regulator] 監管部門
    [mediation] 調解組織
    [court] 法院
   *[other] 對方
}

## 提交

follow-up-progress =
    { $rung ->
        [court] 起訴材料遞交了嗎？
        [mediation] 調解申請交了嗎？
       *[other] { $liable ->
            [customer] 向{ follow-up-who }提過請求了嗎？
            [payee] 請{ follow-up-who }幫忙聯絡對方了嗎？
           *[other] { $rung ->
                [merchant] 向商家提出要求了嗎？
               *[other] 給{ follow-up-who }的投訴提交了嗎？
            }
        }
    }
    { $liable ->
        [customer] 提了就告訴我是哪天，過幾天我來問結果。
       *[other] 交了就告訴我是哪天，我來記著日子、到時候提醒你。
    }
    .sent = 已經提交了
    .not_yet = 還沒有
    .answered = 已經有答覆了
    .stop = 不想繼續了

follow-up-later =
    不急，這一步隨時可以做；越早交，就越早有答覆。
    { $rung ->
        [merchant] { $liable ->
            [customer] 卡住的話：只說三句就夠：已經補付、哪天沒扣成、請酌情減免。
           *[other] 卡住的話：先從帳單裡點投訴，寫三句就夠：哪天付了多少、出了什麼事、要退多少。
        }
        [provider] 卡住的話：在支付平台的客服裡選「投訴」；只諮詢，不算投訴。
        [bank] { $liable ->
            [customer] 卡住的話：打客服電話，只說三句：已經還清、哪天沒扣成、請酌情減免。
            [payee] 卡住的話：打客服電話，照著唸：哪天多轉了多少、轉給誰，請幫我聯絡對方。
           *[other] 卡住的話：打客服電話時說「我要投訴」，並要一個投訴編號。
        }
        [regulator] 卡住的話：先把找過對方的記錄和編號準備好，電話裡照著唸就行。
        [mediation] 卡住的話：帶上證據複印件，說清要多少錢、哪些可以讓。
        [court] 卡住的話：先打 { HOTLINE("legal-aid") } 免費問問起訴狀怎麼寫。
       *[other] 卡住的話：先把證據截圖放到一起，再寫要求。
    }
    交完回來點一下。
    .sent = 已經提交了
    .not_yet = 還沒有
    .answered = 已經有答覆了
    .stop = 不想繼續了

follow-up-nudge-send = 交上去了嗎？交了就告訴我是哪天。還沒交也沒關係，照上次那張卡做第一步就行。
follow-up-nudge-send-again = 再提醒一次：不交，對方就沒有答覆的日子，證據也會越來越難找。今天抽幾分鐘交上去，回來告訴我。

follow-up-sent-on =
    是哪天提交的？有期限的，從第二天開始數。
    可以寫「昨天」，也可以寫 2026-03-05 這樣。
follow-up-nudge-date = 還差一個日期：是哪天提交的？看看投訴頁面或通話記錄就有。
follow-up-answered-on =
    好，先補記一筆：是哪天向{ follow-up-who }提出的？再往下走，要說得出這一天。
    可以寫「昨天」，也可以寫 2026-03-05 這樣。
    .skip = 記不清了

follow-up-sent-ref =
    有投訴編號（也叫工單號）嗎？以後打電話、再往上找都要報它。
    它在投訴頁面、簡訊或客服的話裡。沒有就跳過。
    .skip = 沒有編號
follow-up-nudge-ref = 投訴編號找到了嗎？沒有也可以跳過，不耽誤往下走。

## 等答覆

follow-up-waiting =
    { $rung ->
        [regulator] 記下了。投訴會轉給機構處理，{ $deadline_on }前該有答覆。
        [mediation] 記下了。{ $deadline_on }前，調解該有個結果。
        [merchant] { $liable ->
            [customer] 記下了。一般到 { $deadline_on }會有回話；這是請求，對方不是非答應不可。
           *[other] 記下了。給商家的時間，我按 { $deadline_on }來數：到那天還沒辦，就往下走。
        }
        [provider] 記下了。按這一步的期限，{ $deadline_on }前該有結果。
       *[other] 記下了。{ follow-up-who }應在 { $deadline_on }前答覆。
    }{ $deadline_firm ->
        [no] 那一年的放假安排還沒有公佈，這個日子可能會變。
       *[yes] { "" }
    }
    到那天上午我來問你，不用一直盯著。
    等的時候：每次通話記下時間和工號；有人說「先撤投訴才退款」，不要撤；退款會自己原路回來，不用先付錢，也不用掃碼。

follow-up-good-answer =
    收到答覆，先看四樣寫沒寫：
    1. 同不同意你的要求
    2. 退多少錢
    3. 哪天退、退到哪裡
    4. 不同意的話，理由和證據
    缺哪樣，就讓對方補哪樣，最好是文字的。

follow-up-waiting-open =
    { $rung ->
        [mediation] 記下了。調解沒有統一的期限，問清調解員：約在哪天、最晚什麼時候有結果。
       *[other] 記下了。這一步沒有統一的期限。直接問{ follow-up-who }：最晚哪天給書面答覆？把說好的日子和工號記下來。
    }
    過些天我會來問你。
    { $liable ->
        [customer] 等的時候：欠的先補上，別等答覆。誰說交錢就能「消記錄」「包減免」，都不要信。
       *[other] 等的時候：有人說「先撤投訴才退款」，不要撤；退款會自己原路回來，不用先付錢，也不用掃碼。
    }
follow-up-nudge-open = 那邊有消息了嗎？沒有的話，今天打個電話，報上編號，問清楚哪天答覆。
follow-up-nudge-open-again = 還沒有消息嗎？再問一次，請對方說出一個日子。有了結果，或者決定不等了，告訴我。

follow-up-accepting =
    記下了。{ $deadline_on }前，市場監管部門該告訴你受不受理（{ LAW("consumer-46") }）。{ $deadline_firm ->
        [no] 那一年的放假安排還沒有公佈，這個日子可能會變。
       *[yes] { "" }
    }到那天上午我來問你。
    等的時候：簡訊、電話和 { LINK("samr-12315") } 上的進度都看一眼。讓補材料的，儘快補上，不補可能不受理。
    商家來談退款可以談，但錢沒到帳，不要先撤投訴。
follow-up-acceptance = 那邊怎麼說？沒消息就先不用點。
    .accepted = 受理了，在處理
    .declined = 不受理
    .result = 已經有結果了
    .nothing = 沒有消息
follow-up-accept-due =
    我來問結果了：{ $deadline_on }那天結束前，該告訴你受不受理。
    先看看簡訊、投訴頁面和未接來電。一直沒消息的，打 { HOTLINE("samr") } 報編號問一聲，也可以打 { HOTLINE("city") }。
follow-up-nudge-accept-due = { $deadline_on }的期限已經過了，受理了沒有？沒有消息就選「沒有消息」，我們往下走。
follow-up-mediating =
    受理了就好。接下來一般是調解：兩邊都同意才談得成，受理後 { TERM("samr-mediation-end") }內談不攏就終止（{ LAW("samr-complaints-23") }）。
    先想好最低能接受多少、哪天到帳。承辦人會分別聯絡你和商家，瞭解兩邊怎麼說；來電話時不急不吵，照證據講，記下姓名和時間。這一步不用交錢。過些天我來問你。
follow-up-trial =
    記下了。材料齊全的話，法院應在 { TERM("court-filing") }內決定立不立案（{ LAW("civil-procedure-126") }），之後按法院通知的日子走。
    簡訊和電話都要留意，尤其是交費和開庭的通知；查進度打 { HOTLINE("court") }。冒充法院讓你轉帳、點連結的，先打這個電話核實。
    法院也可能先請雙方調解，談成了一樣有用。
follow-up-nudge-trial = 法院立案了嗎？立了就等通知，按時交費、到庭。沒有消息的話，打 { HOTLINE("court") } 查一下。
follow-up-nudge-trial-again = 案子有進展嗎？打 { HOTLINE("court") } 問問到哪一步。判了、調解了，都來告訴我。

follow-up-overdue =
    記下了。按這個提交日期，期限是 { $deadline_on }，已經過了。
    如果還沒有答覆，選「沒有答覆」，我們看下一步；編號和提交頁面先截圖留好。

follow-up-due =
    我來問結果了：期限是 { $deadline_on }，那天結束前給答覆都算按時。
    先看看簡訊、投訴頁面和未接來電，再告訴我結果。
    { $rung ->
        [regulator] 監管部門一般是督促、轉辦或者調解，不直接判誰該賠；機構的答覆可能另外發給你。
       *[other] 有答覆的話，看它寫沒寫金額、日期和理由。
    }
follow-up-nudge-due = { $deadline_on }的期限已經過了。那邊有答覆嗎？沒有的話，選「沒有答覆」，我們看下一步。

follow-up-too-early =
    還沒到日子：對方在 { $deadline_on }前答覆都算按時。先等到那天，不然到了下一處，還會讓你回來等。
    這幾天可以做兩件事：打一次電話，報編號問進度，記下工號；把證據按時間排好。到那天上午我來問你。

follow-up-last-day = 今天還算在期限裡。明天我再來問你；要是還沒有，就不用再等了。

follow-up-outcome = 結果怎麼樣？選最接近的一個。
    .full = 同意全退或全賠
    .partial = 只給一部分錢
    .in_kind = 只給券或會員
    .mediated = 調解談成了
    .refused = 拒絕了
    .silent = 沒有答覆
    .improper = 答覆敷衍，沒解決
    .stalled = 答應了，一直拖

follow-up-outcome-later = 一有消息就回來，選最接近的一個。沒消息就先不用點。
    .full = 同意全退或全賠
    .partial = 只給一部分錢
    .in_kind = 只給券或會員
    .mediated = 調解談成了
    .refused = 拒絕了
    .silent = 沒有答覆
    .improper = 答覆敷衍，沒解決
    .stalled = 答應了，一直拖

follow-up-nudge-answer = 那份答覆是怎麼說的？告訴我結果，我看看要不要再往下走。

## 給了一些

follow-up-full =
    好消息。不過錢到了才算數。
    { $rung ->
        [court] 判決書、調解書寫明哪天付，就等到那天；過了還不付，可以向法院申請強制執行，打 { HOTLINE("court") } 問手續。不用掃碼，不用驗證碼，不用先付錢。
       *[other] 退款原路返回：微信支付退到銀行卡，一般要 { TERM("refund-bankcard") }，退到零錢更快；其他平台以退款頁面為準。不用掃碼，不用驗證碼，不用先付錢。
    }
follow-up-got-back = 一共到帳多少？在帳單裡核對一下，寫數字，單位是元。
    .skip = 還沒到帳，或不是給錢
follow-up-arriving =
    錢到帳之前，先不點「確認」或「結案」。問清三樣：哪天退、退到哪裡、退款單號是多少。
    付款的卡註銷了，或者付款已經很久，退款可能要換方式，也請對方寫明。
follow-up-arrived = 到帳了，就寫到帳的金額。過了對方說的日子還沒到，點下面的按鈕。
    .skip = 過了日子還沒到
follow-up-nudge-money = 錢到帳了嗎？看看當初付款的那張卡或零錢的明細，到了告訴我金額。
follow-up-nudge-money-again = 錢還沒到嗎？拿退款單號請付款的銀行或支付平台查一查。過了說好的日子，就選「過了日子還沒到」。

follow-up-partial =
    對方給多少，或者已經退了多少？寫數字，單位是元。
    先別點「確認」或「同意結案」，我們比一比再說。

follow-up-accept =
    對方給 { $got_back }；按你說的損失，一共可以主張 { $claim_total }。
    接受之前看三樣：差的那部分能不能放下；寫沒寫哪天到帳；有沒有「放棄其他要求」這句話。
    不接受，或只接受一部分，現在就回一句「不接受，差額是……，理由是……」，不要放著等它自動結案。
    .accept = 可以，就這樣
    .go_on = 不接受，繼續要

follow-up-in-kind =
    券、會員時長這類補償，可以不要，堅持要錢。
    願意接受的話，先問清：有效期多久、有沒有使用條件、收下以後還能不能要別的損失。
    不願意，現在就回一句「不接受非現金補償，請退款」。
    .accept = 可以，就這樣
    .go_on = 不接受，要退錢
follow-up-in-kind-coming =
    好。請對方寫明：給什麼、哪天給、在哪裡看到。收到了再點「確認」，頁面先截圖。

follow-up-mediated =
    談成的話要落在紙上：退多少、哪天、退到哪裡、做不到怎麼辦。雙方簽字，或者在投訴單裡寫明，截圖留好。
    由依法設立的調解組織主持談成的，雙方可以在協議生效後 { TERM("judicial-confirmation") }內一起請法院確認（{ LAW("civil-procedure-205") }）。確認以後對方不做，可以申請強制執行。客服口頭說的不能這樣辦。怎麼申請、收不收費，打 { HOTLINE("court") } 問。
follow-up-agreement = 到了約定的日子，告訴我對方做到沒有。
    .kept = 做到了
    .broken = 沒做到
follow-up-nudge-agreement = 約好的事，對方做到了嗎？還沒到日子就先不用點。

follow-up-nudge-accept = 那份方案你還沒有定。想好了再回；不接受的話，先給對方回一句「不接受」，免得自動結案。

## 不給

follow-up-unsolved = { $rung ->
    [court] { $outcome ->
        [silent] 材料齊全的話，法院應在 { TERM("court-filing") }內決定立不立案（{ LAW("civil-procedure-126") }）。打 { HOTLINE("court") } 報案號或收件號查一下；讓補材料的，問清補哪幾樣。
        [stalled] 審理要按程序走。打 { HOTLINE("court") } 查進度；判了對方不付的，可以向法院申請強制執行。
       *[other] 先看是哪一種：不予立案的，要一份寫明理由的裁定；判了不服的，看判決書最後寫的上訴期，一審判決一般是送達後 { TERM("appeal") }（{ LAW("civil-procedure-171") }）。小額訴訟一審就是終審（{ LAW("civil-procedure-165") }）。上訴前先打 { HOTLINE("legal-aid") } 問問值不值得。
    }
   *[other] { $liable ->
        [customer] { $outcome ->
            [silent] 請求減免，沒有規定對方哪天之前要答覆。想再試，打一次電話，請主管給個準話。
            [stalled] 答應了減免，就請對方寫明減多少、哪天辦好。
           *[other] 對方沒有同意。這本來是請求，不是權利；想再試，可以請主管再看一次，說說以前一直按時付。
        }
       *[other] { $outcome ->
            [silent] 過了日子不答覆，這本身就能說明問題。把提交頁面、編號和日期截圖留好，{ $next_rung ->
                [none] 以後用得上。
                [court] 起訴時一起交。
               *[other] 找下一家時一起交。
            }
            [stalled] 只答應不辦，不算辦了。請對方寫明哪天辦完。{ $rung ->
                [merchant] 該退的錢故意拖著不退，超過 { TERM("merchant-refund-stall") }的，可以向 { HOTLINE("samr") } 反映（{ LAW("consumer-penalties-8") }）。
               *[other] 答應的話、說好的日子都截圖留好，{ $next_rung ->
                    [none] 以後用得上。
                    [court] 起訴時一起交。
                   *[other] 找下一家時一起交。
                }
            }
           *[other] 被拒絕不等於沒有辦法。請對方把拒絕的理由和證據寫下來，{ $next_rung ->
                [none] 以後用得上。
                [court] 起訴時用得上。
               *[other] 找下一家時用得上。
            }
        }
    }
}

follow-up-improper = { $rung ->
    [court] 口頭的、含糊的說法不算結果。打 { HOTLINE("court") } 報案號或收件號，問清走到哪一步：還沒立案、正在審，還是已經結案。
        每一步都有書面的東西：受理通知、裁定、判決、調解書。沒有收到，就請法院補發；簡訊裡的連結不要點。
    [mediation] 沒寫金額和日子的，不算談成。請調解員寫清：對方同不同意、給多少、哪天給。
        談不攏，就請寫一份「未達成」的說明，起訴時用得上。不要加私人微信，不要點陌生連結。
   *[other]
        這樣的答覆不算解決，你可以不認：
        1. 套話，沒說到你的問題
        2. 沒寫結果，或者寫得含糊
        3. 沒解決就點了結單
        4. 讓你換渠道，或者加私人微信
        在原來的投訴單裡回一句：「這份答覆沒有寫明退不退、退多少、哪天退和理由，我不同意結案，請逐項書面答覆。」
        不要加私人微信，不要點陌生連結。
}

follow-up-unaccepted =
    不接受就馬上說，留下文字：「我不接受這個方案。我要求……，差額是……，請書面答覆。」
    已經給的錢可以先收下，寫明「只是部分退款，不放棄其餘要求」。

follow-up-broken =
    說好的沒做到。先截圖：對方答應的話、說好的日子、到期還沒收到的頁面或帳單。
    { $rung ->
        [court] 判決書、法院調解書寫明的錢到期不付，可以向法院申請強制執行，打 { HOTLINE("court") } 問手續。
        [mediation] 法院確認過的調解協議，可以向法院申請強制執行，打 { HOTLINE("court") } 問手續。沒有確認過的，拿著協議去起訴，它是很有用的證據。
        [regulator] 告訴經辦人對方沒有照辦，請他再催。簽過調解協議的，往下調解、起訴時一起交，它是很有用的證據。
       *[other] { $liable ->
            [customer] 回到原來的客服，把答應的話發給它，請它照辦。
           *[other] 這是對方自己答應過的憑據，{ $next_rung ->
                [none] 以後用得上。
               *[other] 往下投訴、起訴都用得上。
            }
        }
    }

follow-up-push =
    接下來怎麼走？
    { $rung ->
        [court] 再爭取一次：上訴，或者補齊材料再立案。
        [mediation] 再爭取一次：提一個新方案再談。
       *[other] { $liable ->
            [customer] 再爭取一次：還在{ follow-up-who }這裡，請主管再看一次。
           *[other] 再爭取一次：還在{ follow-up-who }這裡，要求主管或投訴部門複核。
        }
    }
    { $next_rung ->
        [none] 看還剩什麼辦法：後面沒有別的投訴渠道了，我給你說說剩下的。
        [court] 去起訴：我告訴你去哪裡、交什麼。
       *[other] 找下一家：我告訴你下一步找誰。
    }
    .object = 在這裡再爭取一次
    .next = { $next_rung ->
        [none] 看還剩什麼辦法
        [court] 去起訴
       *[other] 找下一家
    }
    .stop = 不想繼續了

follow-up-nudge-push = 這件事停在這裡了。再爭取一次、往下走，還是先放下？你定，我跟著走。

follow-up-objected =
    { $liable ->
        [customer] 說「請轉主管再看一次」，講清以前一直按時付、這次已經補上。
       *[other] { $rung ->
            [merchant] 在原投訴單裡繼續投訴，不要另開一單（微信：{ PATH("wechat-complain-again") }）。打電話就說「請轉主管複核」。
            [provider] 對支付平台說「請轉投訴部門複核」。支付機構要及時處理和用戶的爭議（{ LAW("psp-regulation-35") }），並能查到這筆交易的記錄。
            [bank] 對銀行說「請轉投訴部門複核，並給我新的編號」。
            [regulator] 回覆經辦人：答覆裡哪幾點沒有回應，請繼續督促或組織調解。
            [mediation] 寫明最低能接受多少、哪天到帳，請調解員轉給對方。調解靠自願，談不成不影響你起訴。
            [court] 上訴狀通過原審法院遞交，別過上訴期。補材料的，當面或線上交，留好回執。
           *[other] 請對方的主管或投訴部門複核。
        }
        可以這樣寫：「我的投訴沒有解決。我要求……（金額）。請書面答覆：是否同意、金額、日期、理由。」
    }
    費用：{ $rung ->
        [court] 上訴要先交訴訟費，問清再定。
       *[other] 不用交錢；誰要你先交錢，都不要給。
    }
follow-up-nudge-objected = 再爭取的事有消息了嗎？沒有的話，打個電話，報編號，問哪天答覆。
follow-up-nudge-objected-again = 還沒有結果的話，可以選「沒有答覆」，我們看下一步。

## 結束

follow-up-done =
    好，這件事就到這裡。
    下一步：下次出帳單那天，由你再對一遍，看有沒有又扣、有沒有少退。不花錢。
    答覆、退款記錄和聊天先別刪。要是錢又被扣回去，或者對方反悔，發 /start 回來。

follow-up-last = { $liable ->
    [customer]
        請求減免沒有談成。說實話，起因在自己這邊，再去投訴多半沒有用。欠的補上，損失就停在這裡。
        拿不準的，今天就打 { HOTLINE("legal-aid") } 問一次，諮詢免費。
        後來查到是對方的系統或規則造成的，就不一樣了：發 /start 再開一件，按查到的原因算。
   *[other]
        { $rung ->
            [court] 能走的地方都走過了。說實話，剩下的路不多，但還有。
           *[other] 能投訴的地方都走過了。說實話，再投訴一遍多半還是這個結果，但還有路。
        }
        { $rung ->
            [court] 1. 判決贏了對方不付：向法院申請強制執行，打 { HOTLINE("court") } 問手續和期限。
           *[other] 1. 起訴：沒有最低金額的門檻。在 { LINK("court-online") } 或到法院立案，也可以先打 { HOTLINE("court") } 問。訴訟費先由你交，輸的一方承擔；律師費一般自己出。合同裡約定了仲裁的，走仲裁（{ LAW("arbitration") }）。
        }
        2. 法律援助：今天就可以打 { HOTLINE("legal-aid") }，諮詢免費；請援助律師有經濟困難等條件。
        3. 舉報違規：商家的打 { HOTLINE("samr") }，支付機構的到 { LINK("pcac-report") }。這是查違規，不管幫你退錢。
}

follow-up-last-remains = { $liable ->
    [customer] 以後少發生一次：給要緊的扣款留個備用辦法，到期前看一眼餘額和卡。有了新情況，發 /start。
   *[other]
        時間：一般的訴訟時效是 { TERM("limitation") }，從你知道受損、也知道該找誰那天算（{ LAW("civil-188") }）。催要過、對方答應過還，都會重新算（{ LAW("civil-195") }），所以催要的記錄要留好。過了期也能起訴，只是對方可以拿它來抗辯（{ LAW("civil-192") }）。
        下一步：打 { HOTLINE("legal-aid") } 問一次，最好這個月內，不花錢。有了新情況，發 /start。
}

follow-up-stopped =
    好，就到這裡，我不再提醒。停下來是你的權利。
    今天把投訴編號和聊天存好就行。已經交出去的仍然有效；收到答覆，先看清金額再點「確認」。
    { $liable ->
        [customer] 欠的補上，損失就停在這裡。
       *[other] 以後想再要：一般的訴訟時效是 { TERM("limitation") }，從你知道受損、也知道該找誰那天算（{ LAW("civil-188") }），證據留著。
    }
    什麼時候想接著辦，發 /start；問法律打 { HOTLINE("legal-aid") }，諮詢免費。

follow-up-dormant =
    有一陣沒有消息了，我先不打擾你。你說過的都還在，什麼時候想接著辦，發 /start 就行。
    { $liable ->
        [customer] 欠的先補上，損失就不會再漲。
       *[other] 有一個時間要記住：一般的訴訟時效是 { TERM("limitation") }，從你知道受損、也知道該找誰那天算（{ LAW("civil-188") }）。隔一段時間書面催一次，把記錄留好。
    }
