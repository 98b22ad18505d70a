extension TokenTable {
  static let chinese = TokenCase.table(
    """
    zh-Hans 我们在学校看书。
        我们 在 学校 看书 p:。
    zh-Hans 2025年9月18日
        n:2025 年 n:9 月 n:18 日
    zh-Hans 花了5999元
        花了 n:5999 元
    zh-Hans 1.7亿人
        n:1.7 亿 人
    zh-Hans 增长12%左右
        增长 n:12% 左右
    zh-Hans 增长１２．５％
        增长 n:１２．５％
      = 增长 12.5%
    zh-Hans 10%至20%
        n:10% 至 n:20%
    zh-Hans 约10~12%的人
        约 r:10~12% 的 人
    zh-Hans 1908—1914年
        r:1908—1914 年
    zh-Hans 2019－2020
        r:2019－2020
      = 2019-2020
    zh-Hans 3～5天
        r:3～5 天
      = 3~5 天
    zh-Hans 上午10:30开会
        上午 t:10:30 开会
    zh-Hans 10：30开会
        t:10：30 开会
      = 10:30 开会
    zh-Hans 10时30分
        n:10 时 n:30 分
    zh-Hans 9:00-17:30营业
        r:9:00-17:30 营业
    zh-Hans 2025-09-18发布
        d:2025-09-18 发布
    zh-Hans 2025/9/18和2025.9.18
        d:2025/9/18 和 d:2025.9.18
    zh-Hans 1，2，3
        n:1 p:， n:2 p:， n:3
      = 1 , 2 , 3
    zh-Hans 共1,234,567人
        共 n:1,234,567 人
    zh-Hans 气温−5℃
        气温 n:−5 s:℃
      = 气温 −5 °c
    zh-Hans 5G手机和8K电视
        5G 手机 和 8K 电视
      = 5g 手机 和 8k 电视
    zh-Hans TikTok问题
        TikTok 问题
      = tiktok 问题
    zh-Hans 用iPhone打电话
        用 iPhone 打电话
      = 用 iphone 打电话
    zh-Hans Wi-Fi信号
        Wi-Fi 信号
      = wi-fi 信号
    zh-Hans N95口罩
        N95 口罩
      = n95 口罩
    zh-Hans Ｗｏｒｄ文件
        Ｗｏｒｄ 文件
      = word 文件
    zh-Hans “好”，他说：行！
        p:“ 好 p:” p:， 他 说 p:： 行 p:！
      = “ 好 ” , 他 说 : 行 !
    zh-Hans 《书名》（括号）
        p:《 书名 p:》 p:（ 括号 p:）
      = 《 书名 》 ( 括号 )
    zh-Hans 北京-上海
        北京 p:- 上海
    zh-Hans 打开https://a.example/b，再看
        打开 u:https://a.example/b p:， 再看
      = 打开 https://a.example/b , 再看
    zh-Hans 联系a@c.example谢谢
        联系 e:a@c.example 谢谢
    zh-Hans #天气预报 @小明 你好
        h:#天气预报 m:@小明 你好
    zh-Hans 感谢@ada的分享
        感谢 m:@ada 的 分享
    zh-Hans 开心😀吗？
        开心 x:😀 吗 p:？
      = 开心 😀 吗 ?
    zh-Hans 第3版，第2名
        第 n:3 版 p:， 第 n:2 名
      = 第 3 版 , 第 2 名
    zh-Hans 24h营业
        t:24h 营业
    zh-Hans 1/3的人
        n:1/3 的 人
    zh-Hans ￥99.5和$5
        s:￥ n:99.5 和 s:$ n:5
      = ¥ 99.5 和 $ 5
    zh-Hans 18.5万 - 20万
        n:18.5 万 p:- n:20 万
    zh-Hans 400-810-8888
        n:400-810-8888

    zh-Hant 我們喝茶。
        我們 喝茶 p:。
    zh-Hant 民國114年
        民國 n:114 年
    zh-Hant 2025年9月
        n:2025 年 n:9 月
    zh-Hant 臺灣的夜市
        臺灣 的 夜市
    zh-Hant 下午5:30在台北
        下午 t:5:30 在 台北
    zh-Hant 「好」，謝謝
        p:「 好 p:」 p:， 謝謝
      = 「 好 」 , 謝謝
    zh-Hant 買了3個，50元
        買 了 n:3 個 p:， n:50 元
      = 買 了 3 個 , 50 元
    zh-Hant 打8.5折
        打 n:8.5 折
    zh-Hant 成長3.2％
        成長 n:3.2％
      = 成長 3.2%
    zh-Hant 1990～2000年
        r:1990～2000 年
      = 1990~2000 年
    zh-Hant YouTube影片
        YouTube 影片
      = youtube 影片
    zh-Hant LINE Pay付款
        LINE Pay 付款
      = line pay 付款
    zh-Hant 02-2345-6789
        n:02-2345-6789
    zh-Hant 11/11購物節
        n:11/11 購物 節
    zh-Hant 香港、澳門
        香港 p:、 澳門
    """)
}
