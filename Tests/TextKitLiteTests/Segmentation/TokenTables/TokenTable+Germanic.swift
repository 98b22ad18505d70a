extension TokenTable {
  static let germanic = TokenCase.table(
    """
    de Straßen-Café, Hans' Haus
        Straßen-Café p:, Hans p:' Haus
      = strassen-café , hans ' haus
    de Wie geht's dir?
        Wie geht's dir p:?
      = wie geht's dir ?
    de am 18.09.2025 um 10:30 Uhr
        am d:18.09.2025 um t:10:30 Uhr
      = am 18.09.2025 um 10:30 uhr
    de am 1.7.2025
        am d:1.7.2025
    de Version 1.7.2
        Version n:1.7.2
      = version 1.7.2
    de 1.234.567,89 Euro
        n:1.234.567,89 Euro
      = 1.234.567,89 euro
    de 12 % und 3,5%
        n:12␣% und n:3,5%
    de 12⍽000 Einwohner
        n:12⍽000 Einwohner
      = 12␣000 einwohner
    de von 1908–1914
        von r:1908–1914
    de z.B. und d.h. hier
        z.B. und d.h. hier
      = z.b. und d.h. hier
    de z. B. so
        z p:. B p:. so
      = z . b . so
    de „Ja“, sagte sie.
        p:„ Ja p:“ p:, sagte sie p:.
      = „ ja “ , sagte sie .
    de Ein- und Ausgang
        Ein p:- und Ausgang
      = ein - und ausgang
    de der 3. Oktober
        der n:3 p:. Oktober
      = der 3 . oktober
    de 20-jährig, 5-mal
        20-jährig p:, 5-mal
    de 5 €, 3,50 EUR
        n:5 s:€ p:, n:3,50 EUR
      = 5 € , 3,50 eur
    de Donaudampfschifffahrt
        Donaudampfschifffahrt
      = donaudampfschifffahrt

    nl 's avonds in 't huis
        's avonds in 't huis
    nl ’s-Hertogenbosch
        ’s-Hertogenbosch
      = 's-hertogenbosch
    nl foto's en auto’s
        foto's en auto’s
      = foto's en auto's
    nl zo'n 12 procent
        zo'n n:12 procent
    nl 18-09-2025
        d:18-09-2025
    nl zee-eend
        zee-eend
    nl € 3,50
        s:€ n:3,50

    sv Åsa är 20-årig
        Åsa är 20-årig
      = åsa är 20-årig
    sv 12 % av 1 234 kr
        n:12␣% av n:1␣234 kr
    sv kl. 10:30
        kl p:. t:10:30
    sv 2025-09-18
        d:2025-09-18
    """)
}
