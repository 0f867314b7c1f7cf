### 网页上的字：按钮、提示、出错时的说明。对话本身的话在别的文件里。

web-title = 付款纠纷助手
web-lead =
    付款出了问题？
    先弄清楚，再一步步去要。
web-points =
    先止损：钱正在被转走，马上告诉你怎么冻结
    讲清楚：谁该负责、能要回多少、依据是什么
    有步骤：找谁、怎么说、哪天之前该有答复
web-openings = 或者，直接选你遇到的事
web-begin = 开始
web-privacy = 不用注册，不收费。点了“开始”或上面的选项，对话才会保存，存在运行这个网页的机器上；随时可以“结束并删除”。密码、验证码、完整卡号、身份证号，不要发给任何人，也不要发到这里。
web-own-device = 这是我自己的手机或电脑，{ $days } 天之内回来接着办
web-shared-device = 不勾选的话，{ $hours } 小时不用，就要从头开始

web-me = 我：
web-helper = 助手：
web-log = 对话
web-skip = 跳到输入框
web-options = 可以点的回答
web-write = 写下发生了什么，或回答上面的问题
web-write-here = 写在这里…
web-send = 发送
web-newer = 有新消息 ↓
web-progress = 第 { $done } 题，约 { $total } 题
web-back = 改上一个回答
web-status = 看进度
web-human = 找真人
web-more = 更多
web-languages = 换语言
web-copy = 复制
web-copied = 已复制
web-print = 打印或存成 PDF
web-sending = 正在发送…
web-offline = 连接断了，正在重新连接。你写的字还在。
web-not-sent = 没有发出去，你写的字还在。请看看网络，再点一次“发送”。

web-delete = 结束并删除
web-delete-explained =
    会删掉这次对话、这件事的记录、你上传的图片和文件，提醒也会停。删掉就找不回来了。
    已经交出去的投诉不受影响。方案还要用的话，先打印或抄下来。
web-delete-yes = 全部删除
web-delete-no = 不删，回到对话
web-go-on = 回到对话
web-deleted = 已经全部删除
web-receipt = 回执号 { $number }，{ $time }（北京时间）。
web-again = 回到首页

web-file = 添加图片或 PDF
web-file-hint = 截图、照片（PNG、JPEG、WebP）或 PDF，每个不超过 { $megabytes } MB，最多 { $count } 个。照片里的拍摄地点等信息会去掉。请先遮住卡号、身份证号。
web-file-send = 上传
web-files = 我传的材料
web-picture = 图片 { $number }
web-document = 文件 { $number }
web-file-remove = 删除

web-too-fast = 发得太快了，请等 { $seconds } 秒再发。你写的字还在。
web-too-long = 这段话太长了。请挑最要紧的说，分几次发。
web-empty = 还没有写内容。
web-forged = 没有通过安全检查，什么也没有改动。请回到首页再试。
web-down = 现在收不了消息，是我们这边的问题。之前说的都没丢，请过一会儿再试。
web-expired = 这次对话已经结束，或者太久没有用。可以重新开始。
web-not-found = 没有这个页面。
web-file-too-large = 文件太大了，最多 { $megabytes } MB。截图一般就够用。
web-file-too-many = 已经有 { $count } 个文件了。先删掉不要的，再传。
web-file-wrong-kind = 只能存 PNG、JPEG、WebP 图片和 PDF。这个文件没有保存。
web-file-broken = 这张图片打不开，没有保存。请重新截图或拍照，再传一次。
