extension InterfaceWords {
  /// What buttons and sharing rows say, parted by bars.
  static var phraseLists: [String] {
    let european = [english, french, german, spanish, portuguese, italian, russian]
    return (european + [arabic, persian, chinese, japanese, korean]).flatMap(split)
  }

  /// What asks for consent to cookies.
  static var consentList: [String] { split(consent) }

  private static func split(_ list: String) -> [String] {
    list.split { $0 == "|" || $0.isNewline }.map(String.init)
  }

  private static let english = """
    share|share this|share on|share this article|tweet|retweet|like|likes|follow|follow us|follow us on
    subscribe|subscribe now|sign up|sign in|log in|login|register|newsletter|our newsletter|comments|comment
    leave a comment|reply|print|save|bookmark|copy link|copy the link|email|email this|facebook|twitter|whatsapp
    linkedin|telegram|pinterest|reddit|instagram|youtube|weibo|wechat|read more|read next|see also|related content
    related articles|more stories|more from|recommended for you|you may also like|next|previous|next article
    previous article|back to top|skip to content|menu|search|home|contact|contact us|about us|privacy policy
    terms of use|terms of service|all rights reserved|advertisement|sponsored|accept|accept all|decline|got it
    cancel|allow|close|download the app|view all|load more|min read|cookie settings|cookies
    """
  private static let french = """
    partager|partager sur|partager cet article|par courriel|courriel|imprimer|copier le lien|s abonner|abonnez vous
    je m abonne|se connecter|connexion|s inscrire|inscription|lire aussi|à lire aussi|lire la suite|à découvrir
    sur le même sujet|commenter|commentaires|réagir|suivez nous|nous suivre|haut de page|retour en haut|accueil
    recherche|rechercher|mentions légales|politique de confidentialité|tous droits réservés|publicité
    nous contacter|contact|nous écrire|plan du site|flux rss|accepter|tout accepter|refuser|annuler|fermer
    gérer mes choix|article suivant|article précédent|suivant|précédent|voir plus|enregistrer|ajouter aux favoris
    """
  private static let german = """
    teilen|auf facebook teilen|drucken|merken|kommentare|kommentar|kommentieren|anmelden|registrieren|abonnieren
    newsletter|mehr lesen|weiterlesen|lesen sie auch|mehr zum thema|nach oben|startseite|impressum|datenschutz
    agb|kontakt|alle rechte vorbehalten|anzeige|akzeptieren|alle akzeptieren|ablehnen|abbrechen|schließen
    link kopieren|weiter|zurück|suche|folgen sie uns
    """
  private static let spanish = """
    compartir|compartir en|imprimir|guardar|comentarios|comentar|suscribirse|suscríbete|iniciar sesión|registrarse
    leer más|lee también|también te puede interesar|noticias relacionadas|volver arriba|inicio|buscar|aviso legal
    política de privacidad|todos los derechos reservados|publicidad|aceptar|rechazar|cancelar|cerrar|copiar enlace
    siguiente|anterior|síguenos|boletín
    """
  private static let portuguese = """
    compartilhar|partilhar|imprimir|guardar|salvar|comentários|comentar|assine|assinar|entrar|leia mais|leia também
    voltar ao topo|início|política de privacidade|todos os direitos reservados|publicidade|aceitar|rejeitar
    cancelar|fechar|copiar link|próximo|anterior|siga nos
    """
  private static let italian = """
    condividi|condividi su|stampa|salva|commenti|commenta|abbonati|accedi|registrati|leggi anche|leggi tutto
    torna su|privacy policy|tutti i diritti riservati|pubblicità|accetta|rifiuta|annulla|chiudi|copia link
    successivo|precedente|seguici
    """
  private static let russian = """
    поделиться|поделиться в|сохранить|печать|распечатать|комментарии|комментировать|подписаться|подписывайтесь
    войти|регистрация|читать далее|читайте также|наверх|главная|поиск|политика конфиденциальности
    все права защищены|реклама|принять|отклонить|отмена|закрыть|скопировать ссылку|следующая|предыдущая|вконтакте
    """
  private static let arabic = """
    شارك|شاركها|مشاركة|مشاركه|شارك على|شارك المقال|شارك هذا المقال|انشر|غرد|تغريدة|أعجبني|إعجاب|تابعنا|تابعونا
    تابعنا على|متابعة|اشترك|اشترك الآن|اشتراك|النشرة البريدية|النشرة الإخبارية|تسجيل الدخول|تسجيل|دخول|طباعة|اطبع
    حفظ|احفظ|نسخ الرابط|انسخ الرابط|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|إنستغرام|يوتيوب|البريد الإلكتروني
    اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|إقرأ أيضا|مقالات ذات صلة|مواضيع ذات صلة|المزيد|التالي|السابق|المقال التالي
    المقال السابق|تعليق|تعليقات|التعليقات|أضف تعليقا|اترك تعليقا|الرئيسية|القائمة|بحث|من نحن|اتصل بنا
    سياسة الخصوصية|شروط الاستخدام|جميع الحقوق محفوظة|إعلان|موافق|قبول|رفض|إلغاء|إغلاق|السماح|العودة إلى الأعلى
    """
  private static let persian = """
    اشتراک گذاری|به اشتراک بگذارید|چاپ|ذخیره|نظرات|ارسال نظر|عضویت|ورود|ثبت نام|بیشتر بخوانید|مطالب مرتبط
    صفحه اصلی|جستجو|تماس با ما|درباره ما|تمامی حقوق محفوظ است|پذیرفتن|لغو|بستن|کپی لینک|بعدی|قبلی
    """
  private static let chinese = """
    点赞|点个赞|赞|在看|分享|分享到|转发|收藏|评论|写评论|留言|写留言|关注|关注我们|关注该公众号|公众号|视频号|视频|听过
    小程序|使用小程序|微信|扫一扫|扫码|扫描二维码|二维码|长按|识别|轻触|轻点两下|轻触阅读原文|阅读原文|阅读全文|查看更多
    观看更多|精彩视频|更多阅读|更多精彩|相关阅读|延伸阅读|推荐阅读|热门推荐|猜你喜欢|上一篇|下一篇|上一页|下一页|上一个
    下一个|继续滑动看|向上滑动看|向下滑动|预览时|标签不可点|取消|允许|知道了|我知道了|确定|关闭|同意|拒绝|接受|分析
    跳转|打开此内容|可打开此内容|使用完整服务|返回顶部|回到顶部|首页|登录|注册|搜索|菜单|导航|订阅|复制链接|生成海报
    朋友圈|分享到朋友圈|微博|举报|投诉|联系我们|关于我们|隐私政策|用户协议|版权所有|保留所有权利|版权声明|广告|下载客户端
    打开应用|展开全文|收起|热点视频|倍速|播放|暂停|全屏|點讚|按讚|讚|分享到|收藏|留言|評論|轉發|關注|訂閱|掃一掃
    閱讀原文|閱讀全文|查看更多|更多閱讀|相關閱讀|延伸閱讀|推薦閱讀|上一頁|下一頁|允許|知道了|確定|關閉|首頁|登入|註冊
    搜尋|選單|複製連結|聯絡我們|關於我們|隱私權政策|版權所有|保留所有權利|廣告|回到頂端
    """
  private static let japanese = """
    シェア|シェアする|ツイート|いいね|フォロー|フォローする|ブックマーク|保存|印刷|コメント|コメントする|ログイン|会員登録
    新規登録|続きを読む|関連記事|おすすめ記事|次の記事|前の記事|次へ|前へ|ページトップへ|ホーム|検索|メニュー|お問い合わせ
    プライバシーポリシー|利用規約|無断転載禁止|広告|同意する|拒否する|キャンセル|閉じる|リンクをコピー
    """
  private static let korean = """
    공유|공유하기|좋아요|팔로우|구독|구독하기|댓글|댓글 쓰기|로그인|회원가입|인쇄|저장|스크랩|더 보기|더보기|관련 기사
    다음 글|이전 글|다음|이전|맨 위로|홈|검색|메뉴|문의|개인정보처리방침|이용약관|무단 전재|재배포 금지|광고|동의|취소|닫기
    링크 복사|카카오톡|페이스북|트위터
    """
  private static let consent = """
    we use cookies|uses cookies|use of cookies|accept cookies|accept all cookies|cookie policy|cookie settings
    utilisons des cookies|utilise des cookies|témoins de connexion|accepter les cookies|politique de cookies
    verwendet cookies|verwenden cookies|cookies akzeptieren|utiliza cookies|utilizamos cookies|aceptar cookies
    usa cookies|usamos cookies|utilizza cookie|utilizza i cookie|utilizziamo i cookie|использует файлы cookie
    используем файлы cookie|использует cookie|файлы cookie|ملفات تعريف الارتباط|ملفات الارتباط|使用 cookie|使用cookie
    接受所有 cookie|接受 cookie|cookie 政策|クッキーを使用|cookieを使用|쿠키를 사용
    """
}
