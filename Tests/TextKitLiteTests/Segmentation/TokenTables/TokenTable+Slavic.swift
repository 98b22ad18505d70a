extension TokenTable {
  static let slavic = TokenCase.table(
    """
    ru Что-то случилось, да?
        Что-то случилось p:, да p:?
      = что-то случилось , да ?
    ru 1 234 567 рублей
        n:1␣234␣567 рублей
    ru 12 % и 3,5%
        n:12␣% и n:3,5%
    ru в 10:30 утра
        в t:10:30 утра
    ru 18.09.2025 г.
        d:18.09.2025 г p:.
    ru в 1941—1945 годах
        в r:1941—1945 годах
    ru 10-й и 5-летний
        10-й и 5-летний
    ru т.е. так
        т.е. так
    ru и т. д.
        и т p:. д p:.
    ru «Да», — сказал он
        p:« Да p:» p:, p:— сказал он
      = « да » , — сказал он
    ru −5 градусов
        n:−5 градусов
    ru №5 и 100 ₽
        s:№ n:5 и n:100 s:₽
      = no 5 и 100 ₽
    ru COVID-19 в Москве
        COVID-19 в Москве
      = covid-19 в москве
    ru #Москва @ivan_p
        h:#Москва m:@ivan_p
      = #москва @ivan_p
    ru ёлка и Ёж
        ёлка и Ёж
      = ёлка и ёж

    uk п'ять м’ята
        п'ять м’ята
      = п'ять м'ята
    uk будь-що, 18.09.2025
        будь-що p:, d:18.09.2025
    uk 12 % людей
        n:12␣% людей
    uk Київ і їжа
        Київ і їжа
      = київ і їжа

    pl 1 234,56 zł
        n:1␣234,56 zł
    pl Żółw, polsko-niemiecki
        Żółw p:, polsko-niemiecki
      = żółw , polsko-niemiecki
    pl o 10:30 dnia 18.09.2025
        o t:10:30 dnia d:18.09.2025
    pl „Tak” — rzekł
        p:„ Tak p:” p:— rzekł
      = „ tak ” — rzekł
    pl lata 1939–1945
        lata r:1939–1945
    pl 12% osób
        n:12% osób
    pl Łódź
        Łódź
      = łódź

    cs 1 234 Kč, 5 %
        n:1␣234 Kč p:, n:5␣%
      = 1␣234 kč , 5␣%
    cs příliš žluťoučký
        příliš žluťoučký
    cs česko-slovenský
        česko-slovenský
    """)
}
