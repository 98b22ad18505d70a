extension TokenTable {
  static let romance = TokenCase.table(
    """
    it L'albero dell'isola
        L' albero dell' isola
      = l' albero dell' isola
    it un’altra quell'anno
        un’ altra quell' anno
      = un' altra quell' anno
    it un po' di pane
        un po' di pane
    it un po’, di' pure
        un po’ p:, di' pure
      = un po' , di' pure
    it c'è, com'è, dov'è
        c' è p:, com' è p:, dov' è
    it l'11 settembre
        l' n:11 settembre
    it l’“Aurora”
        l’ p:“ Aurora p:”
      = l' “ aurora ”
    it gli anni '80
        gli anni n:'80
    it nel 2024-2025
        nel r:2024-2025
    it 1.234,50 euro
        n:1.234,50 euro
    it il 12,5% in più
        il n:12,5% in più
    it alle 10:30
        alle t:10:30
    it 18/09/2025
        d:18/09/2025
    it perché città
        perché città
    it nord-est
        nord-est

    es ¿Qué tal? ¡Bien!
        p:¿ Qué tal p:? p:¡ Bien p:!
      = ¿ qué tal ? ¡ bien !
    es 1 234 567 personas
        n:1␣234␣567 personas
    es el 12 % de 3,5
        el n:12␣% de n:3,5
    es a las 10:30 h
        a las t:10:30 h
    es 18/09/2025
        d:18/09/2025
    es 1936-1939
        r:1936-1939
    es franco-español
        franco-español
    es EE.UU. y la ONU
        EE.UU. y la ONU
      = ee.uu. y la onu
    es -5 grados
        n:-5 grados
    es el 1º de mayo
        el 1º de mayo
      = el 1o de mayo
    es niño, corazón
        niño p:, corazón

    pt às 10h30 de hoje
        às t:10h30 de hoje
    pt guarda-chuva, disse-lhe
        guarda-chuva p:, disse-lhe
    pt d’água e d'Ávila
        d’água e d'Ávila
      = d'água e d'ávila
    pt R$ 1.234,56
        R s:$ n:1.234,56
      = r $ 1.234,56
    pt 12% da população
        n:12% da população
    pt 18/09/2025
        d:18/09/2025
    pt você não está
        você não está

    ca l'illa d’hivern
        l' illa d’ hivern
      = l' illa d' hivern
    ca anar-se'n a l'11
        anar-se'n a l' n:11
    ca col·legi
        col·legi

    ro într-o zi, s-a dus
        într-o zi p:, s-a dus
    ro 1 234 lei
        n:1␣234 lei
    ro ora 10:30
        ora t:10:30
    """)
}
