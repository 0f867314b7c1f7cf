### 網頁上的字：按鈕、提示、出錯時的說明。對話本身的話在別的檔案裡。

web-title = 付款糾紛助手
web-lead =
    付款出了問題？
    先弄清楚，再一步步去要。
web-points =
    先止損：錢正在被轉走，馬上告訴你怎麼凍結
    講清楚：誰該負責、能要回多少、依據是什麼
    有步驟：找誰、怎麼說、哪天之前該有答覆
web-openings = 或者，直接選你遇到的事
web-begin = 開始
web-privacy = 不用註冊，不收費。點了「開始」或上面的選項，對話才會保存，存在執行這個網頁的機器上；隨時可以「結束並刪除」。密碼、驗證碼、完整卡號、身分證號，不要傳給任何人，也不要傳到這裡。
web-own-device = 這是我自己的手機或電腦，{ $days } 天之內回來接著辦
web-shared-device = 不勾選的話，{ $hours } 小時不用，就要從頭開始

web-me = 我：
web-helper = 助手：
web-log = 對話
web-skip = 跳到輸入框
web-options = 可以點的回答
web-write = 寫下發生了什麼，或回答上面的問題
web-write-here = 寫在這裡…
web-send = 送出
web-newer = 有新訊息 ↓
web-progress = 第 { $done } 題，約 { $total } 題
web-back = 改上一個回答
web-status = 看進度
web-human = 找真人
web-more = 更多
web-languages = 換語言
web-copy = 複製
web-copied = 已複製
web-print = 列印或存成 PDF
web-sending = 正在送出…
web-offline = 連線斷了，正在重新連線。你寫的字還在。
web-not-sent = 沒有送出去，你寫的字還在。請看看網路，再點一次「送出」。

web-delete = 結束並刪除
web-delete-explained =
    會刪掉這次對話、這件事的紀錄、你上傳的圖片和檔案，提醒也會停。刪掉就找不回來了。
    已經交出去的投訴不受影響。方案還要用的話，先列印或抄下來。
web-delete-yes = 全部刪除
web-delete-no = 不刪，回到對話
web-go-on = 回到對話
web-deleted = 已經全部刪除
web-receipt = 回執號 { $number }，{ $time }（北京時間）。
web-again = 回到首頁

web-file = 加上圖片或 PDF
web-file-hint = 螢幕截圖、照片（PNG、JPEG、WebP）或 PDF，每個不超過 { $megabytes } MB，最多 { $count } 個。照片裡的拍攝地點等資訊會去掉。請先遮住卡號、身分證號。
web-file-send = 上傳
web-files = 我傳的材料
web-picture = 圖片 { $number }
web-document = 檔案 { $number }
web-file-remove = 刪除

web-too-fast = 傳得太快了，請等 { $seconds } 秒再傳。你寫的字還在。
web-too-long = 這段話太長了。請挑最要緊的說，分幾次傳。
web-empty = 還沒有寫內容。
web-forged = 沒有通過安全檢查，什麼也沒有改動。請回到首頁再試。
web-down = 現在收不了訊息，是我們這邊的問題。之前說的都沒丟，請過一會兒再試。
web-expired = 這次對話已經結束，或者太久沒有用。可以重新開始。
web-not-found = 沒有這個頁面。
web-file-too-large = 檔案太大了，最多 { $megabytes } MB。螢幕截圖一般就夠用。
web-file-too-many = 已經有 { $count } 個檔案了。先刪掉不要的，再傳。
web-file-wrong-kind = 只能存 PNG、JPEG、WebP 圖片和 PDF。這個檔案沒有保存。
web-file-broken = 這張圖片打不開，沒有保存。請重新截圖或拍照，再傳一次。
