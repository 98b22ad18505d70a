extension TokenTable {
  static let english = TokenCase.table(
    """
    en Don't wait, it can’t hurt.
        Don't wait p:, it can’t hurt p:.
      = don't wait , it can't hurt .
    en I'll, we've, they'd, you're
        I'll p:, we've p:, they'd p:, you're
      = i'll , we've , they'd , you're
    en shouldn't've
        shouldn't've
    en the media's coverage
        the media 's coverage
    en the baker’s oven
        the baker ’s oven
      = the baker 's oven
    en It's Anna's
        It 's Anna 's
      = it 's anna 's
    en the bakers' ovens
        the bakers p:' ovens
    en O'Brien's pub
        O'Brien 's pub
      = o'brien 's pub
    en five o'clock
        five o'clock
    en 'tis late, 'twas early
        'tis late p:, 'twas early
    en ’Tis nothing, tell ’em
        ’Tis nothing p:, tell ’em
      = 'tis nothing , tell 'em
    en rock 'n' roll
        rock 'n' roll
    en rock’n’roll
        rock’n’roll
      = rock'n'roll
    en he said 'no'
        he said p:' no p:'
    en 'round the bend'
        p:' round the bend p:'
    en the 1990's, the 1990s
        the n:1990 's p:, the 1990s
    en the '60s, summer of ’69, '20'
        the '60s p:, summer of n:’69 p:, p:' n:20 p:'
      = the '60s , summer of '69 , ' 20 '
    en state-of-the-art well-known
        state-of-the-art well-known
    en COVID-19 and Boeing-747
        COVID-19 and Boeing-747
      = covid-19 and boeing-747
    en mother-in-law's garden
        mother-in-law 's garden
    en a 20-year plan for 18-year-olds
        a 20-year plan for 18-year-olds
    en 20–30-year-olds
        20–30-year-olds
    en yes - no, rock--hard
        yes p:- no p:, rock p:- p:- hard
    en pre- and post-war
        pre p:- and post-war
    en the U.S. economy
        the U.S. economy
      = the u.s. economy
    en U.S.-based, U.S.'s
        U.S.-based p:, U.S. 's
      = u.s.-based , u.s. 's
    en e.g. this, i.e. that
        e.g. this p:, i.e. that
    en at 5 p.m. sharp
        at n:5 p.m. sharp
    en Dr. Who and Mr. X
        Dr p:. Who and Mr p:. X
      = dr . who and mr . x
    en J. R. R. Tolkien
        J p:. R p:. R p:. Tolkien
      = j . r . r . tolkien
    en J.R.R. Tolkien
        J.R.R. Tolkien
      = j.r.r. tolkien
    en Plan B. Then C.
        Plan B p:. Then C p:.
      = plan b . then c .
    en AT&T and R&D
        AT p:& T and R p:& D
      = at & t and r & d

    en 1,234,567.89
        n:1,234,567.89
    en 10 000 people in 1990 200 years
        n:10 n:000 people in n:1990 n:200 years
    en pi is 3.14159
        pi is n:3.14159
    en up 12% or 12 % or .5
        up n:12% or n:12␣% or n:.5
    en -5 and +3 and −7
        n:-5 and n:+3 and n:−7
    en 5-3, C++11 a+5
        r:5-3 p:, C s:+ s:+ n:11 a s:+ n:5
      = 5-3 , c + + 11 a + 5
    en $5, £3.50, US$10, 20€
        s:$ n:5 p:, s:£ n:3.50 p:, US s:$ n:10 p:, n:20 s:€
      = $ 5 , £ 3.50 , us $ 10 , 20 €
    en 1/2 cup, 24/7, 1/2/3
        n:1/2 cup p:, n:24/7 p:, n:1 p:/ n:2 p:/ n:3
    en version 1.7.2
        version n:1.7.2
    en v1.7.2 and Swift-6.3
        v1.7.2 and Swift-6.3
      = v1.7.2 and swift-6.3
    en 192.168.0.1 is an IP
        n:192.168.0.1 is an IP
      = 192.168.0.1 is an ip
    en 5G, 20th, 3D, M1, N95
        5G p:, 20th p:, 3D p:, M1 p:, N95
      = 5g , 20th , 3d , m1 , n95
    en 555-010-4477
        n:555-010-4477
    en ISBN 978-3-16-148410-0
        ISBN n:978-3-16-148410-0
      = isbn 978-3-16-148410-0
    en 10;20 apples
        n:10 p:; n:20 apples
    en 50%off %d 100 %d
        n:50% off p:% d n:100 p:% d
    en 1...5 or 1..5
        n:1 p:. p:. p:. n:5 or n:1 p:. p:. n:5

    en at 10:30, 10:30:15 or 23:59
        at t:10:30 p:, t:10:30:15 or t:23:59
    en 10:30am 5pm 5 pm
        t:10:30am t:5pm n:5 pm
    en 9:00–17:30
        r:9:00–17:30
    en 10:75 and 25:00
        n:10 p:: n:75 and n:25 p:: n:00
    en ratio 1:2
        ratio n:1 p:: n:2
    en on 2025-09-18
        on d:2025-09-18
    en 2025-09-18T10:30:00Z
        d:2025-09-18T10:30:00Z
      = 2025-09-18t10:30:00z
    en 2025-09-18T10:30+02:00!
        d:2025-09-18T10:30+02:00 p:!
      = 2025-09-18t10:30+02:00 !
    en 9/18/2025, 9/18/25
        d:9/18/2025 p:, d:9/18/25
    en 2025/09/18 or 2025-13-40
        d:2025/09/18 or n:2025-13-40
    en from 1908-1914 or 10–12
        from r:1908-1914 or r:10–12
    en 2019—2020, 10-20%
        r:2019—2020 p:, r:10-20%
    en 2019/20 season
        n:2019/20 season
    en 01/02/2025–03/02/2025
        r:01/02/2025–03/02/2025
    en born 1908-
        born n:1908 p:-

    en see https://a.example/b?c=d#e now
        see u:https://a.example/b?c=d#e now
    en (www.a.example).
        p:( u:www.a.example p:) p:.
    en write to first-last@mail.example.
        write to e:first-last@mail.example p:.
    en 42@mail.example 10-2.a@mail.example
        e:42@mail.example e:10-2.a@mail.example
    en @ada_l met #TeamUp, C# #1
        m:@ada_l met h:#TeamUp p:, C p:# p:# n:1
      = @ada_l met #teamup , c # # 1
    en 👩‍💻👍🏽 🇫🇷🇯🇵 1️⃣
        x:👩‍💻 x:👍🏽 x:🇫🇷 x:🇯🇵 x:1️⃣
    en naïve café Ångström
        naïve café Ångström
      = naïve café ångström
    en ﬁne ＡＢＣ
        ﬁne ＡＢＣ
      = fine abc
    """)
}
