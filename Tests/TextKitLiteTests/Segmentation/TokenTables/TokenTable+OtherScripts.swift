extension TokenTable {
  static let otherScripts = TokenCase.table(
    """
    tr İstanbul'da ışık
        İstanbul'da ışık
      = istanbul'da ışık
    tr IŞIK Türkiye’nin
        IŞIK Türkiye’nin
      = ışık türkiye'nin
    tr nüfusun %12'si
        nüfusun n:%12'si
    tr %12,5 arttı
        n:%12,5 arttı
    tr saat 10.30'da
        saat n:10.30'da
    tr 2025’te Ankara'da
        n:2025’te Ankara'da
      = 2025'te ankara'da
    tr 18.09.2025
        d:18.09.2025
    tr 1914-1918
        r:1914-1918
    tr 1.234,56 TL
        n:1.234,56 TL
      = 1.234,56 tl

    el Καλημέρα κόσμε·
        Καλημέρα κόσμε p:·
      = καλημέρα κόσμε ·
    el ΚΟΣΜΟΣ κόσμος
        ΚΟΣΜΟΣ κόσμος
      = κοσμοσ κόσμοσ
    el 12% και 3,5
        n:12% και n:3,5
    el στις 10:30
        στις t:10:30
      = στισ 10:30
    el 18/09/2025
        d:18/09/2025
    el 1940–1944
        r:1940–1944
    el π.χ. αυτό
        π.χ. αυτό

    hi नमस्ते दुनिया।
        नमस्ते दुनिया p:।
    hi १२३ लोग
        n:१२३ लोग
      = 123 लोग
    hi १२% और 3.5%
        n:१२% और n:3.5%
      = 12% और 3.5%
    hi सुबह १०:३०
        सुबह t:१०:३०
      = सुबह 10:30
    hi 18/09/2025
        d:18/09/2025
    hi धीरे-धीरे
        धीरे-धीरे
    hi 1,23,456 रुपये
        n:1,23,456 रुपये
    hi ₹500
        s:₹ n:500
    hi #भारत @asha
        h:#भारत m:@asha

    th แมวกินปลา
        แมว กิน ปลา
    th ปี 2568
        ปี n:2568
    th เวลา 10:30 น.
        เวลา t:10:30 น p:.
    th ๑๒๓ คน
        n:๑๒๓ คน
      = 123 คน
    th 18/09/2568
        d:18/09/2568
    th ลด 50%
        ลด n:50%

    vi Tôi không biết.
        Tôi không biết p:.
      = tôi không biết .
    vi lúc 10h30 ngày 18/09/2025
        lúc t:10h30 ngày d:18/09/2025
    vi 1.234.567 đồng
        n:1.234.567 đồng
    vi 12,5% dân số
        n:12,5% dân số
    vi Hà Nội – Huế
        Hà Nội p:– Huế
      = hà nội – huế
    vi 1954-1975
        r:1954-1975

    id anak-anak bermain
        anak-anak bermain
    id Rp1.500 dan 5%
        Rp1.500 dan n:5%
      = rp1.500 dan 5%
    id tahun 1945-1949
        tahun r:1945-1949
    id pukul 10:30
        pukul t:10:30

    und l'eau baker's
        l'eau baker's
    und ② ½ x²
        n:② n:½ x n:²
      = 2 1⁄2 x 2
    """)
}
