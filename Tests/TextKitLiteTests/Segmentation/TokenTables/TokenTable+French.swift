extension TokenTable {
  static let french = TokenCase.table(
    """
    fr L’homme qu’on d'accord
        L’ homme qu’ on d' accord
      = l' homme qu' on d' accord
    fr aujourd'hui aujourd’hui AUJOURD’HUI
        aujourd'hui aujourd’hui AUJOURD’HUI
      = aujourd'hui aujourd'hui aujourd'hui
    fr quelqu'un, quelqu’une
        quelqu'un p:, quelqu’une
      = quelqu'un , quelqu'une
    fr les prud’hommes de la presqu'île
        les prud’hommes de la presqu'île
      = les prud'hommes de la presqu'île
    fr c'est-à-dire
        c'est-à-dire
    fr C’est‑à‑dire demain
        C’est‑à‑dire demain
      = c'est‐à‐dire demain
    fr c'est à dire
        c' est à dire
    fr le qu’en-dira-t-on
        le qu’en-dira-t-on
      = le qu'en-dira-t-on
    fr qu'est-ce que c'est
        qu' est-ce que c' est
    fr va-t'en ! va-t-en !
        va-t'en p:! va-t-en p:!
    fr A-t-il fini ? Viendra-t-elle ?
        A-t-il fini p:? Viendra-t-elle p:?
      = a-t-il fini ? viendra-t-elle ?
    fr M’a-t-on vu ?
        M’ a-t-on vu p:?
      = m' a-t-on vu ?
    fr l'arc-en-ciel d’aujourd’hui
        l' arc-en-ciel d’ aujourd’hui
      = l' arc-en-ciel d' aujourd'hui
    fr la Côte-d’Or et Villeneuve-d'Ascq
        la Côte-d’Or et Villeneuve-d'Ascq
      = la côte-d'or et villeneuve-d'ascq
    fr jusqu’à ce qu’il n’y ait
        jusqu’ à ce qu’ il n’ y ait
      = jusqu' à ce qu' il n' y ait
    fr s'il te plaît, j’ai faim
        s' il te plaît p:, j’ ai faim
      = s' il te plaît , j' ai faim
    fr Ç’a été
        Ç’ a été
      = ç' a été
    fr des grands-pères franco-allemands
        des grands-pères franco-allemands
    fr Jean-Paul, vice-président
        Jean-Paul p:, vice-président
      = jean-paul , vice-président
    fr l’« or » d’"elle"
        l’ p:« or p:» d’ p:" elle p:"
      = l' « or » d' " elle "
    fr rock'n'roll
        rock'n'roll
    fr du rock’n’roll
        du rock’n’roll
      = du rock'n'roll
    fr l'œuvre, le cœur
        l' œuvre p:, le cœur
    fr l’Œuvre
        l’ Œuvre
      = l' œuvre

    fr 1 234 567 habitants
        n:1␣234␣567 habitants
    fr 1⍽234⍽567 habitants
        n:1⍽234⍽567 habitants
      = 1␣234␣567 habitants
    fr 12⎵345,67 euros
        n:12⎵345,67 euros
      = 12␣345,67 euros
    fr en 2024 300 élèves
        en n:2024 n:300 élèves
    fr 3 enfants et 12 chats
        n:3 enfants et n:12 chats
    fr le 01 23 45 67 89
        le n:01 n:23 n:45 n:67 n:89
    fr 12 % des voix
        n:12␣% des voix
    fr 12⍽% des voix
        n:12⍽% des voix
      = 12␣% des voix
    fr 3,5⎵% et 12%
        n:3,5⎵% et n:12%
      = 3,5␣% et 12%
    fr «⎵mot⎵» ; fin⎵; https://a.example/b⎵; 10⎵km
        p:« mot p:» p:; fin p:; u:https://a.example/b p:; n:10 km
    fr l’homme⎵! a⎵b 3⎵000⎵euros
        l’ homme p:! a b n:3⎵000 euros
      = l' homme ! a b 3␣000 euros
    fr 5 ‰ de sel
        n:5␣‰ de sel
    fr 3,50 € le kilo
        n:3,50 s:€ le kilo
    fr il fait −5 °C
        il fait n:−5 s:° C
      = il fait −5 ° c
    fr +3 points
        n:+3 points
    fr de 10 à 12
        de n:10 à n:12
    fr 10–12 % de hausse
        r:10–12␣% de hausse
    fr entre 1 000-2 000 pages
        entre r:1␣000-2␣000 pages
    fr la guerre de 1914-1918
        la guerre de r:1914-1918
    fr 1914–18, 1908—1914
        r:1914–18 p:, r:1908—1914
    fr 1908 - 1914
        n:1908 p:- n:1914
    fr l'11e, le 1er et la 2e
        l' 11e p:, le 1er et la 2e
    fr l’1 ou l’autre
        l’ n:1 ou l’ autre
      = l' 1 ou l' autre

    fr à 10h30 précises
        à t:10h30 précises
    fr à 10 h 30
        à t:10␣h␣30
    fr à 10⍽h⍽30 demain
        à t:10⍽h⍽30 demain
      = à 10␣h␣30 demain
    fr de 9h à 17h
        de t:9h à t:17h
    fr ouvert 9h-17h30
        ouvert r:9h-17h30
    fr il a 2 h de route
        il a n:2 h de route
    fr à 10:30:15
        à t:10:30:15
    fr le 18/09/2025
        le d:18/09/2025
    fr du 18/09 au 20/09
        du n:18/09 au n:20/09
    fr 18.09.2025 et 18-09-2025
        d:18.09.2025 et d:18-09-2025
    fr le 18 septembre 2025
        le n:18 septembre n:2025
    fr l’an 1789
        l’ an n:1789
      = l' an 1789

    fr M. Dupont et Mme Roy
        M p:. Dupont et Mme Roy
      = m . dupont et mme roy
    fr av. J.-C., c.-à-d. avant
        av p:. J.-C. p:, c.-à-d. avant
      = av . j.-c. , c.-à-d. avant
    fr J.-P. Sartre
        J.-P. Sartre
      = j.-p. sartre
    fr l’O.N.U. et l’ONU
        l’ O.N.U. et l’ ONU
      = l' o.n.u. et l' onu
    fr écrire à presse@exemple.fr
        écrire à e:presse@exemple.fr
    fr l’https://a.example/b
        l’ u:https://a.example/b
      = l' https://a.example/b
    fr #Été2025 avec @marie_d
        h:#Été2025 avec m:@marie_d
      = #été2025 avec @marie_d
    fr « Oui ! » dit-il
        p:« Oui p:! p:» dit-il
      = « oui ! » dit-il
    """)
}
